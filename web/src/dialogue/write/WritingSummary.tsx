import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import HighlightPanel from '@helsenorge/designsystem-react/components/HighlightPanel';
import { Heading } from '../../platform/Heading.tsx';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import type { DraftedAddressee } from '../draft/message-draft.ts';
import { useSaidOfFee } from '../use-said-of-fee.ts';
import { useSummary } from './use-summary.ts';
import type { Writing } from './write-routes.ts';
import { writeWords } from './write-words.ts';

type About = { writing: Writing; to: DraftedAddressee['to'] };

/** To whom it goes, by when it is answered, and what it costs: always in sight. */
export function WritingSummary({ writing, to }: About) {
  const say = useWords(writeWords);
  const summary = useSummary(writing, to);
  return (
    <HighlightPanel color="neutral" variant="compact">
      <section className="chosen" aria-labelledby="chosen-title">
        <Heading small id="chosen-title">
          {say('about')}
        </Heading>
        <Duolist format="non-formatted" boldColumn="first">
          {summary.map(({ term, description }) => (
            <DuolistGroup key={term} term={term} description={description} />
          ))}
        </Duolist>
        <FeeLines writing={writing} to={to} />
      </section>
    </HighlightPanel>
  );
}

/** What is to be known of the price, and of who answers. */
export function FeeLines({ writing: { office }, to }: About) {
  const say = useWords(writeWords);
  const dates = useDates();
  const { before } = useSaidOfFee();
  if (!office) return null;
  const { absence, practitioner, fee } = office;
  return (
    <>
      {absence?.substitute && to !== 'e-contact' && (
        <p className="chosen__more">
          {say('away-until', { name: practitioner, day: dates.day(absence.to), substitute: absence.substitute })}
        </p>
      )}
      {to === 'e-consultation' && <p className="chosen__more">{before(fee).join(' ')}</p>}
    </>
  );
}
