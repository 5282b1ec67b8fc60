import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useLocation, useSearchParams } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { identityWords } from './identity-words.ts';
import { lastLogin } from './last-login.ts';

/** For someone who was sent here: why, and the shortest way back. */
export function ReturnPanel() {
  const say = useWords(identityWords);
  const { search } = useLocation();
  const [query] = useSearchParams();
  const last = lastLogin();
  if (!query.has('from')) return null;
  if (!last) {
    return (
      <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say('from-label')}>
        {say('from-text')}
      </NotificationPanel>
    );
  }
  return (
    <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say('again-label')}>
      <p className="first-last-flush">{say('again-text')}</p>
      <Button htmlMarkup="a" href={`/login/${last.worldId}/${last.personId}${search}`}>
        {say('again-button', { name: last.name })}
      </Button>
    </NotificationPanel>
  );
}
