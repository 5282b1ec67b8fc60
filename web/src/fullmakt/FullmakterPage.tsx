import Button from '@helsenorge/designsystem-react/components/Button';
import EmptyState from '@helsenorge/designsystem-react/components/EmptyState';
import Expander from '@helsenorge/designsystem-react/components/Expander';
import type { FullmaktView } from '@helsesim/shared/fullmakt/fullmakt-model';
import { useLoaderData } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { Applications } from './application/Applications.tsx';
import { FullmaktList } from './FullmaktList.tsx';
import type { loadFullmakter } from './fullmakt-routes.ts';
import { fullmaktWords } from './fullmakt-words.ts';

/** Whom one has given fullmakt, whom one helps, what is over, and what one has applied for. */
export function FullmakterPage() {
  const say = useWords(fullmaktWords);
  const { citizen } = useCitizen();
  const { given, received, history, applications } = useLoaderData<typeof loadFullmakter>();
  const home = `/citizens/${citizen.id}`;
  return (
    <Page title={say('list-title')} lead={say('list-lead')} above={<BackLink to={home}>{say('to-home')}</BackLink>}>
      <div className="buttons">
        <Button htmlMarkup="a" href={`${home}/fullmakter/new`}>
          {say('give')}
        </Button>
      </div>
      <Part id="given" title={say('given')} none={say('given-none')} noneText={say('given-none-text')} some={given} />
      <Part
        id="received"
        title={say('received')}
        none={say('received-none')}
        noneText={say('received-none-text')}
        some={received}
      />
      <Applications applications={applications} />
      {history.length > 0 && (
        <Expander title={say('history', { count: history.length })}>
          <FullmaktList fullmakter={history} />
        </Expander>
      )}
    </Page>
  );
}

type PartProps = { id: string; title: string; none: string; noneText: string; some: readonly FullmaktView[] };

function Part({ id, title, none, noneText, some }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {some.length > 0 ? (
        <FullmaktList fullmakter={some} />
      ) : (
        <>
          <EmptyState title={none} titleHtmlMarkup="h3" size="compact" />
          <p className="empty-help">{noneText}</p>
        </>
      )}
    </section>
  );
}
