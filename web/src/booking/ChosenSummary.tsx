import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import HighlightPanel from '@helsenorge/designsystem-react/components/HighlightPanel';
import type { ReasonCode } from '@helsesim/shared/booking/booking-model';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { representationWords } from '../representation/representation-words.ts';
import { bookingWords } from './booking-words.ts';

type ChosenSummaryProps = { reason: ReasonCode; note: string; fastlege?: { name: string; office: string } | null };

/** What one has chosen so far, always in sight. */
export function ChosenSummary({ reason, note, fastlege }: ChosenSummaryProps) {
  const say = useWords(bookingWords);
  const sayWho = useWords(representationWords);
  const { citizen } = useCitizen();
  return (
    <HighlightPanel color="neutral" variant="compact">
      <section className="chosen" aria-labelledby="chosen-title">
        <Heading small id="chosen-title">
          {say('chosen')}
        </Heading>
        <Duolist format="non-formatted" boldColumn="first">
          <DuolistGroup
            term={say('for-whom')}
            description={sayWho('name-and-age', { name: citizen.name, age: citizen.age })}
          />
          <DuolistGroup term={say('about')} description={say(`reason.${reason}`)} />
          {note && <DuolistGroup term={say('note')} description={<span className="typed">{note}</span>} />}
          {fastlege && <DuolistGroup term={say('fastlege')} description={`${fastlege.name}, ${fastlege.office}`} />}
        </Duolist>
      </section>
    </HighlightPanel>
  );
}
