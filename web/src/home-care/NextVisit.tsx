import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import EmptyState from '@helsenorge/designsystem-react/components/EmptyState';
import HighlightPanel from '@helsenorge/designsystem-react/components/HighlightPanel';
import type { Visit } from '@helsesim/shared/home-care/home-care-model';
import { withCapital } from '../platform/dates.ts';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { homeCareWords } from './home-care-words.ts';
import { useSaidOfVisit } from './use-said-of-visit.ts';
import { VisitState } from './VisitLine.tsx';

export function NextVisit({ visit }: { visit: Visit | null }) {
  const say = useWords(homeCareWords);
  const said = useSaidOfVisit();
  const { citizen } = useCitizen();
  if (!visit) return <EmptyState title={say('next-none')} additionalText={say('next-none-text')} size="compact" />;
  return (
    <HighlightPanel color="blueberry" variant="compact">
      <section aria-labelledby="next">
        <h2 id="next" className="next-visit__label">
          {say('next')}
        </h2>
        <p className="next-visit__when">{withCapital(said.when(visit))}</p>
        <p className="next-visit__what">
          {said.kind(visit)}. {said.who(visit)}.
        </p>
        <VisitState visit={visit} />
        <p className="next-visit__link">
          <AnchorLink href={`/citizens/${citizen.id}/home-care/visits/${visit.id}`}>{say('see-visit')}</AnchorLink>
        </p>
      </section>
    </HighlightPanel>
  );
}
