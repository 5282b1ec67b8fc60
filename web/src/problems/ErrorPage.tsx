import Button from '@helsenorge/designsystem-react/components/Button';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { NetworkFailure, Refused } from '../platform/api.ts';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/words.ts';
import { useRoot } from '../platform/world.ts';
import { problemWords } from './problem-words.ts';

type Kind = 'forbidden' | 'missing' | 'offline' | 'broken';

/** A page that was not loaded because its file did not come: browsers say it each in their own way. */
const chunkFailed = (error: unknown) => error instanceof TypeError && /import|module script|fetch/i.test(error.message);

function kindOf(error: unknown): Kind {
  const status = error instanceof Refused || isRouteErrorResponse(error) ? error.status : 0;
  if (error instanceof NetworkFailure || chunkFailed(error)) return 'offline';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'missing';
  return 'broken';
}

/** What is shown instead of a page that cannot be: what it means, and the ways on. */
export function ErrorPage() {
  const error = useRouteError();
  if (import.meta.env.DEV) console.error(error);
  return <Problem kind={kindOf(error)} code={error instanceof Refused ? error : undefined} />;
}

export const NotFoundPage = () => <Problem kind="missing" />;

function Problem({ kind, code }: { kind: Kind; code?: Refused | undefined }) {
  const say = useWords(problemWords);
  const session = useRoot()?.session;
  return (
    <Page title={say(`${kind}-title`)} lead={code && kind === 'forbidden' ? say(code.code) : say(`${kind}-lead`)}>
      <p>{say(`${kind}-what`)}</p>
      <div className="buttons">
        {(kind === 'offline' || kind === 'broken') && <TryAgain />}
        <Button htmlMarkup="a" href="/" variant={kind === 'offline' || kind === 'broken' ? 'outline' : 'fill'}>
          {say('to-home')}
        </Button>
        {kind === 'forbidden' && session && (
          <Button htmlMarkup="a" href={`/login/${session.world.id}`} variant="borderless">
            {say('to-login')}
          </Button>
        )}
      </div>
      {code && (
        <p className="code-line">
          {say('technical-code')}: <code>{code.code}</code>
        </p>
      )}
    </Page>
  );
}

function TryAgain() {
  const say = useWords(problemWords);
  const { revalidate, state } = useRevalidator();
  // A file that did not come stays missing until the document is loaded anew.
  const again = () => (chunkFailedNow() ? location.reload() : void revalidate());
  const error = useRouteError();
  const chunkFailedNow = () => chunkFailed(error);
  return (
    <Button onClick={again} aria-busy={state === 'loading'}>
      {say('try-again')}
    </Button>
  );
}
