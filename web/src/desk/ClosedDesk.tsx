import Button from '@helsenorge/designsystem-react/components/Button';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';
import { deskWords } from './desk-words.ts';

/** In place of a desk that is not for the role one came in as. */
export function ClosedDesk({ title, text }: { title: string; text: string }) {
  const say = useWords(deskWords);
  const session = useRoot()?.session;
  return (
    <Page title={title} lead={text}>
      <div className="buttons">
        <Button htmlMarkup="a" href={session ? `/login/${session.world.id}` : '/login'}>
          {say('log-in-as-other')}
        </Button>
        {session && (
          <Button htmlMarkup="a" variant="outline" href={`/citizens/${session.person.id}`}>
            {say('as-citizen')}
          </Button>
        )}
      </div>
    </Page>
  );
}
