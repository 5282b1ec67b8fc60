import List from '@helsenorge/designsystem-react/components/List';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import type { LoadedForm } from '../forms-routes.ts';
import { formsWords } from '../forms-words.ts';

/** One goes on with what was begun before; and is told what a new version of the form could not take over. */
export function CarriedOver({ draft }: { draft: NonNullable<LoadedForm['draft']> }) {
  const say = useWords(formsWords);
  const dates = useDates();
  const { savedAt, fromVersion, dropped } = draft;
  if (fromVersion === null) return <p className="help-line">{say('begun-before', { when: dates.near(savedAt) })}</p>;
  return (
    <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say('new-version')}>
      <p className="first-last-flush">{say(dropped.length > 0 ? 'new-version-dropped' : 'new-version-kept')}</p>
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
