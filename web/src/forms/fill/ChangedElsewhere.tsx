import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useWords } from '../../platform/use-words.ts';
import { formsWords } from '../forms-words.ts';
import type { FormDraft } from './use-form-draft.ts';

/** Nothing is saved over what was answered in another tab or on another device before one has said which is to stand. */
export function ChangedElsewhere({ draft }: { draft: FormDraft }) {
  const say = useWords(formsWords);
  const isThere = draft.elsewhere?.revision !== null;
  return (
    <NotificationPanel variant="warn" role="alert" labelHtmlMarkup="h2" label={say('elsewhere-label')}>
      <p className="first-last-flush">{say(isThere ? 'elsewhere-changed' : 'elsewhere-gone')}</p>
      <div className="buttons">
        <Button variant="outline" onClick={() => draft.keepThis()}>
          {say('elsewhere-keep')}
        </Button>
        <Button variant="outline" onClick={() => void draft.leaveThis().then(() => location.reload())}>
          {say(isThere ? 'elsewhere-take' : 'elsewhere-anew')}
        </Button>
      </div>
    </NotificationPanel>
  );
}
