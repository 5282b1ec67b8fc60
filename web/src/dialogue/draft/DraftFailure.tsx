import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useLocation } from 'react-router';
import { NetworkFailure } from '../../platform/api.ts';
import { isSessionGone } from '../../platform/saver.ts';
import { useWords } from '../../platform/use-words.ts';
import { FailurePanel } from '../../problems/FailurePanel.tsx';
import { dialogueWords } from '../dialogue-words.ts';
import type { MessageDraft } from './use-message-draft.ts';

/** Why it was not sent, that it was sent before, or that one is logged out: what is written stays where it is. */
export function DraftFailure({ draft: { failure, saving, sentBefore } }: { draft: MessageDraft }) {
  const say = useWords(dialogueWords);
  const { pathname, search } = useLocation();
  const shown = failure ?? (saving.is === 'logged-out' ? saving.failure : undefined);
  if (!shown && sentBefore)
    return (
      <NotificationPanel variant="warn" role="alert" label={say('sent-before-title')}>
        {say('sent-before-text')}
      </NotificationPanel>
    );
  if (!shown) return null;
  if (isSessionGone(shown))
    return (
      <FailurePanel failure={shown} label={say('logged-out-title')} text={say('logged-out-text')}>
        <Button htmlMarkup="a" href={`/login?from=${encodeURIComponent(pathname + search)}`}>
          {say('log-in-again')}
        </Button>
      </FailurePanel>
    );
  return <FailurePanel failure={shown} {...(shown instanceof NetworkFailure && { text: say('lost-line') })} />;
}
