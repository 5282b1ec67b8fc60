import type * as contract from '@helsesim/shared/booking/booking-contract';
import type { Appointment } from '@helsesim/shared/booking/booking-model';
import { allow, refuse } from '@helsesim/shared/decision';
import type { Language } from '@helsesim/shared/people/people-model';
import ical, { ICalEventStatus } from 'ical-generator';
import { personById } from '../people/index.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { findAppointment } from './appointment-repository.ts';
import type { BookingAndPeople } from './booking-repository.ts';
import { en } from './words.en.ts';
import { type CalendarWords, nb } from './words.nb.ts';
import { nn } from './words.nn.ts';

const wordsIn: Record<Language, CalendarWords> = { nb, nn, en };

export async function getCalendarFile(
  tx: WorldWriter<BookingAndPeople>,
  { acting: { citizenId }, params }: CitizenRequest<typeof contract.getCalendarFile>,
) {
  const found = await findAppointment(tx, { citizenId, id: params.appointmentId });
  if (!found) return refuse('no-such-appointment');
  const citizen = await personById(tx, { id: citizenId });
  return allow(calendarOf(found, wordsIn[citizen?.language ?? 'nb'], tx.now));
}

/** TIM-12. Times are in UTC, which every calendar turns into the right hour, summer time or not. */
function calendarOf(appointment: Appointment, words: CalendarWords, now: Temporal.Instant): string {
  const { id, startsAt, minutes, form, practitioner, office, address, status, moves } = appointment;
  const calendar = ical({ prodId: { company: 'Helsesim', product: 'Timeavtaler', language: 'NO' } });
  calendar.createEvent({
    id, // the same each time, so that a calendar updates its entry
    stamp: now,
    start: startsAt,
    end: startsAt.add({ minutes }),
    summary: words.appointmentWith(practitioner),
    location: form === 'physical' ? `${office}, ${address}` : words[form],
    status: status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // Higher with each change, so that a calendar believes the latest.
    sequence: moves + (status === 'cancelled' ? 1 : 0),
  });
  return `${calendar.toString()}\r\n`; // RFC 5545: every line ends so, the last one too
}
