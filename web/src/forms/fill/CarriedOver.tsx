import List from '@helsenorge/designsystem-react/components/List';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { formsWords } from '../forms-words.ts';
import type { FormDraft } from './use-form-draft.ts';

type CarriedOverProps = { draft: FormDraft; begunAt: Temporal.Instant | undefined };

/** One goes on with what was begun before; and is told what another version of the form could not take over. */
export function CarriedOver({ draft: { other }, begunAt }: CarriedOverProps) {
  const say = useWords(formsWords);
  const dates = useDates();
  if (!other) return begunAt ? <p className="help-line">{say('begun-before', { when: dates.near(begunAt) })}</p> : null;
  const { dropped } = other;
  return (
    <NotificationPanel variant="info" role="status" labelHtmlMarkup="h2" label={say('other-version')}>
      <p className="first-last-flush">{say(dropped.length > 0 ? 'other-version-dropped' : 'other-version-kept')}</p>
      {dropped.length > 0 && (
        <List variant="bullet">
          {dropped.map((question) => (
            <List.Item key={question}>{question}</List.Item>
          ))}
        </List>
      )}
    </NotificationPanel>
  );
}
