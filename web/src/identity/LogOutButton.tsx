import { Form } from 'react-router';
import { platformWords } from '../platform/platform-words.ts';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';

export function LogOutButton() {
  const say = useWords(platformWords);
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
