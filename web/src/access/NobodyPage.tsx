import Button from '@helsenorge/designsystem-react/components/Button';
import type { AccessRefusal } from '@helsesim/shared/representation/representation-model';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';
import { problemWords } from '../problems/problem-words.ts';
import { tellingWords } from '../problems/telling/telling-words.ts';
import { useWhyNobody } from './use-why.ts';

/** In place of every page about a citizen of whom there is nothing to see: why, and what would open it. */
export function NobodyPage({ reason }: { reason: AccessRefusal }) {
  const say = useWords(tellingWords);
  const sayProblem = useWords(problemWords);
  const { text, opener } = useWhyNobody()(reason);
  const session = useRoot()?.session;
  return (
    <Page title={say('forbidden-title')} lead={sayProblem(reason)}>
      <p>{text}</p>
      <p>{say('forbidden-what')}</p>
      <div className="buttons">
        {opener && (
          <Button htmlMarkup="a" href={opener.href}>
            {opener.text}
          </Button>
        )}
        <Button htmlMarkup="a" href="/" variant={opener ? 'outline' : 'fill'}>
          {say('to-home')}
        </Button>
        {session && (
          <Button htmlMarkup="a" href={`/login/${session.world.id}`} variant="borderless">
            {say('to-login')}
          </Button>
        )}
      </div>
    </Page>
  );
}
