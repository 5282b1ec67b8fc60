import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import type { SelfHelpLine } from '@helsesim/shared/forms/forms-contract';
import { useLoaderData, useParams } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import './forms.scss';
import type { loadSelfHelp } from './forms-routes.ts';
import { formsWords } from './forms-words.ts';
import { SelfHelpEntry } from './SelfHelpEntry.tsx';
import { useSelfHelpPlace } from './use-self-help-place.ts';
import { useTextsIn } from './use-texts-in.ts';

const kinds = ['urgent', 'advice', 'tool'] as const;

/** Verktøykatalogen: advice and tools that someone has looked through and vouches for. */
export function SelfHelpPage() {
  const loaded = useLoaderData<typeof loadSelfHelp>();
  useTextsIn(loaded.language);
  return 'entry' in loaded ? <SelfHelpEntry entry={loaded.entry} /> : <Catalogue entries={loaded.entries} />;
}

function Catalogue({ entries }: { entries: readonly SelfHelpLine[] }) {
  const say = useWords(formsWords);
  const at = useSelfHelpPlace();
  const { citizenId } = useParams();
  return (
    <Page
      title={say('self-help-title')}
      lead={say('self-help-lead')}
      above={<BackLink to={citizenId === undefined ? '/' : `/citizens/${citizenId}`}>{say('to-home')}</BackLink>}
    >
      {kinds.map((kind) => {
        const of = entries.filter((entry) => entry.kind === kind);
        return (
          of.length > 0 && (
            <section key={kind} aria-labelledby={kind}>
              <Heading id={kind}>{say(`self-help.${kind}`)}</Heading>
              <LinkList chevron>
                {of.map(({ id, title, lead }) => (
                  <LinkList.Link key={id} href={at(id)}>
                    <span className="service-line">
                      <strong>{title}</strong>
                      <span>{lead}</span>
                    </span>
                  </LinkList.Link>
                ))}
              </LinkList>
            </section>
          )
        );
      })}
    </Page>
  );
}
