import type { Appointment } from '@helsesim/shared/booking/booking-model';
import { isBefore } from '@helsesim/shared/oslo';

/** The next thing first; then what is over or cancelled, the latest first. What is only held is in neither. */
export function upcomingAndEarlier(appointments: readonly Appointment[], now: Temporal.Instant | undefined) {
  const isUpcoming = ({ status, startsAt }: Appointment) => status === 'booked' && !(now && isBefore(startsAt, now));
  const inOrder = appointments
    .filter(({ status }) => status !== 'pending')
    .toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  return {
    upcoming: inOrder.filter(isUpcoming),
    earlier: inOrder.filter((appointment) => !isUpcoming(appointment)).reverse(),
  };
}
