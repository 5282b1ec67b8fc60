import Button from '@helsenorge/designsystem-react/components/Button';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { NetworkFailure, Refused } from '../platform/api.ts';
import { MissingPart } from '../platform/late.ts';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';
import { CodeText } from './late-code-text.tsx';
import { tellingWords } from './telling/telling-words.ts';

type Kind = 'forbidden' | 'missing' | 'offline' | 'broken';

function kindOf(error: unknown): Kind {
  const status = error instanceof Refused || isRouteErrorResponse(error) ? error.status : 0;
  if (error instanceof NetworkFailure) return 'offline';
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
  const say = useWords(tellingWords);
  const session = useRoot()?.session;
  return (
    <Page
      title={say(`${kind}-title`)}
      lead={code && kind === 'forbidden' ? <CodeText code={code.code} /> : say(`${kind}-lead`)}
    >
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
  const say = useWords(tellingWords);
  const { revalidate, state } = useRevalidator();
  const reload = useRouteError() instanceof MissingPart;
  return (
    <Button onClick={() => (reload ? location.reload() : void revalidate())} aria-busy={state === 'loading'}>
      {say('try-again')}
    </Button>
  );
}
