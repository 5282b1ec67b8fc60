import { remindedAt } from '@helsesim/shared/booking/moving-rules';
import { schedule, unschedule, type WorldWriter } from '../worlds/index.ts';
import { findPlace } from './appointment-repository.ts';
import type { TimeTables } from './take-time.ts';
import { tellOf } from './tell-of-appointment.ts';

type Tx = WorldWriter<TimeTables>;

export const REMIND = 'remind-of-appointment';

/** TIM-19: two days before. Whoever books later than that is not reminded of what they have just done. */
export async function scheduleReminder(tx: Tx, { id, startsAt }: { id: string; startsAt: Temporal.Instant }) {
  const at = remindedAt(startsAt, tx.now);
  if (at) await schedule(tx, { at, kind: REMIND, about: id });
}

export const unscheduleReminder = (tx: Tx, id: string) => unschedule(tx, { kind: REMIND, about: id });

/** Due work. */
export async function remind(tx: Tx, appointmentId: string): Promise<void> {
  const place = await findPlace(tx, appointmentId);
  if (place) await tellOf(tx, 'reminder', place);
}
