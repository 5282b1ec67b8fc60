import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { ProblemCode } from '@helsesim/shared/problem';
import { useLocation } from 'react-router';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { formsWords } from '../forms-words.ts';
import type { FormDraft } from './use-form-draft.ts';

/** Where the answers are kept. Only what is out of the ordinary is said aloud. */
export function FormDraftLine({ draft: { saving } }: { draft: FormDraft }) {
  const say = useWords(formsWords);
  const dates = useDates();
  const quiet = saving.is === 'saved' || saving.is === 'saving' || saving.is === 'unsaved';
  const sayRefused = (code: ProblemCode) => {
    if (code === 'no-such-form-version') return say('saved-other-version');
    if (code === 'already-sent') return say('saved-sent');
    return code === 'draft-changed' ? say('saved-elsewhere') : say('saved-not-yet');
  };
  const said = {
    nothing: () => null,
    'logged-out': () => null,
    unsaved: () => say('saving'),
    saving: () => say('saving'),
    saved: () => saving.is === 'saved' && say('saved-at', { when: dates.near(saving.at) }),
    here: () => say('saved-here'),
    refused: () => saving.is === 'refused' && sayRefused(saving.failure.code),
  }[saving.is]();
  return (
    <p className="help-line draft-line" {...(!quiet && { role: 'status' })}>
      {said}
      {saving.is === 'refused' && saving.failure.code === 'no-such-form-version' && (
        <>
          {' '}
          <button type="button" className="as-link" onClick={() => location.reload()}>
            {say('load-again')}
          </button>
        </>
      )}
    </p>
  );
}

/** The session ended while someone answered. All of it is kept in this tab, and is there when they come back. */
export function SessionGone() {
  const say = useWords(formsWords);
  const { pathname } = useLocation();
  return (
    <div className="failure">
      <NotificationPanel variant="warn" role="alert" labelHtmlMarkup="h2" label={say('logged-out')}>
        <p className="failure__text">{say('logged-out-text')}</p>
        <Button htmlMarkup="a" href={`/login?from=${encodeURIComponent(pathname)}`}>
          {say('log-in-again')}
        </Button>
      </NotificationPanel>
    </div>
  );
}
