import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import HighlightPanel from '@helsenorge/designsystem-react/components/HighlightPanel';
import type { Appointment } from '@helsesim/shared/booking/booking-model';
import { withCapital } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { homeWords } from './home-words.ts';

type NextAppointmentProps = { upcoming: readonly Appointment[]; canBook: boolean };

export function NextAppointment({ upcoming: [next, ...more], canBook }: NextAppointmentProps) {
  const say = useWords(homeWords);
  const dates = useDates();
  const { citizen } = useCitizen();
  if (!next) {
    const text = citizen.basis === 'self' ? say('none-text') : say('none-text-other', { name: firstNameOf(citizen) });
    return (
      <HighlightPanel color="neutral">
        <Heading>{say('none-title')}</Heading>
        {canBook && <p className="flush-last">{text}</p>}
      </HighlightPanel>
    );
  }
  const { id, startsAt, practitioner, office } = next;
  return (
    <HighlightPanel color="blueberry">
      <Heading small>{say('next-title')}</Heading>
      <p className="next-appointment">{withCapital(say('next-at', { when: dates.near(startsAt), practitioner }))}</p>
      <p className="next-appointment__where">{office}</p>
      <AnchorLink href={`/citizens/${citizen.id}/appointments/${id}`}>{say('see-appointment')}</AnchorLink>
      {more.length > 0 && (
        <p className="flush-last">{more.length === 1 ? say('more-one') : say('more-many', { count: more.length })}</p>
      )}
    </HighlightPanel>
  );
}
