import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useWords } from '../platform/use-words.ts';
import { dialogueWords } from './dialogue-words.ts';

/** EKO-02: not for emergencies. Stands on every page where one may begin to write. */
export function UrgentBox() {
  const say = useWords(dialogueWords);
  return (
    <NotificationPanel variant="warn" labelHtmlMarkup="h2" label={say('urgent-title')}>
      {say('urgent-text')} {say('urgent-not-real')}
    </NotificationPanel>
  );
}
