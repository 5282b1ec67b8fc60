import { Form } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';
import { identityWords } from './identity-words.ts';

export function LogOutButton() {
  const say = useWords(identityWords);
  const session = useRoot()?.session;
  if (!session) return null;
  return (
    <Form method="post" action="/logout">
      <button className="text-button" type="submit" name="world" value={session.world.id}>
        {say('log-out')}
      </button>
    </Form>
  );
}
