import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import type { Appointment } from '@helsesim/shared/booking/booking-model';
import { withCapital } from '../platform/dates.ts';
import { phoneLink, phoneText } from '../platform/phone.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { representationWords } from '../representation/representation-words.ts';
import { bookingWords } from './booking-words.ts';

/** Everything there is to know of an appointment, the time first. */
export function AppointmentFacts({ appointment }: { appointment: Appointment }) {
  const say = useWords(bookingWords);
  const sayWho = useWords(representationWords);
  const dates = useDates();
  const { citizen } = useCitizen();
  const { startsAt, minutes, form, practitioner, office, address, phone, reason, note, bookedBy, status } = appointment;
  return (
    <Duolist variant="line" useCollapsedFromAndBelowBreakpoint="sm" className="facts">
      <DuolistGroup
        term={say('when-where')}
        description={withCapital(say('minutes-long', { time: dates.dayAndHour(startsAt), minutes }))}
      />
      <DuolistGroup
        term={say('for-whom')}
        description={sayWho('name-and-age', { name: citizen.name, age: citizen.age })}
      />
      <DuolistGroup term={say('doctor')} description={practitioner} />
      <DuolistGroup term={say('how')} description={say(`form.${form}`)} />
      {form === 'physical' ? (
        <DuolistGroup term={say('where')} description={`${office}, ${address}`} />
      ) : (
        <DuolistGroup term={say('where')} description={office} />
      )}
      <DuolistGroup
        term={say('phone')}
        description={<AnchorLink href={phoneLink(phone)}>{phoneText(phone)}</AnchorLink>}
      />
      <DuolistGroup term={say('about')} description={say(`reason.${reason}`)} />
      {note ? <DuolistGroup term={say('note')} description={<span className="typed">{note}</span>} /> : null}
      {status === 'pending' ? null : <DuolistGroup term={say('booked-by')} description={bookedBy} />}
    </Duolist>
  );
}
