import { type Hours, publishedTimes } from '@helsesim/shared/booking/published-times';
import { isBefore, isDayBefore, osloDay, osloInstant, startOfOsloDay } from '@helsesim/shared/oslo';
import { schedule, type WorldsTables, type WorldWriter } from '../worlds/index.ts';
import type { BookingTables } from './booking-tables.ts';
import {
  allSchedules,
  anySchedule,
  deleteUnusedSlots,
  insertSchedule,
  insertSlots,
  setPublishedTo,
} from './schedule-repository.ts';

export const PUBLISH_TIMES = 'publish-times';
const AT_NIGHT = '05:00';
/** One piece of work a night for the whole world, however many publish. */
const ABOUT_ALL = 'schedules';

const DAYS_KEPT = 14;
/** Each night looks at the few days that have just become old, never at all that is behind. */
const DAYS_PRUNED = 7;

type Tx = WorldWriter<BookingTables & WorldsTables>;
type Publisher = { practitionerId: string; hours: readonly Hours[] };

/** From now on the practitioner, who had no schedule, publishes times by these hours, so many days ahead. */
export async function openSchedule(
  tx: Tx,
  { practitionerId, hours, daysAhead }: { practitionerId: string; hours: Hours[]; daysAhead: number },
) {
  const today = osloDay(tx.now);
  const publishedTo = today.add({ days: daysAhead });
  const [another] = await anySchedule(tx, {});
  if (!another) await scheduleNextNight(tx);
  await insertSchedule(tx, { id: tx.newId(), practitionerId, hours, daysAhead, publishedTo });
  await insertSlots(tx, slotsOf(tx, { practitionerId, hours }, today, publishedTo));
}

/** Due work: publishes what has come within reach, and removes what nobody used. */
export async function publishTimes(tx: Tx) {
  const today = osloDay(tx.now);
  const schedules = await allSchedules(tx, {});
  await insertSlots(
    tx,
    schedules.flatMap(({ daysAhead, publishedTo, ...publisher }) =>
      slotsOf(tx, publisher, publishedTo.add({ days: 1 }), today.add({ days: daysAhead })),
    ),
  );
  for (const daysAhead of new Set(schedules.map((one) => one.daysAhead)))
    await setPublishedTo(tx, { daysAhead, day: today.add({ days: daysAhead }) });

  const old = today.subtract({ days: DAYS_KEPT });
  await deleteUnusedSlots(tx, { from: startOfOsloDay(old.subtract({ days: DAYS_PRUNED })), to: startOfOsloDay(old) });
  await scheduleNextNight(tx);
}

/** The times of these days, both included, that have not begun. */
function slotsOf(tx: Tx, { practitionerId, hours }: Publisher, from: Temporal.PlainDate, to: Temporal.PlainDate) {
  const slots = [];
  for (let day = from; !isDayBefore(to, day); day = day.add({ days: 1 }))
    for (const time of publishedTimes(hours, day))
      if (isBefore(tx.now, time.startsAt)) slots.push({ id: tx.newId(), practitionerId, ...time });
  return slots;
}

async function scheduleNextNight(tx: Tx) {
  const today = osloDay(tx.now);
  const thisNight = osloInstant(today, AT_NIGHT);
  const at = isBefore(tx.now, thisNight) ? thisNight : osloInstant(today.add({ days: 1 }), AT_NIGHT);
  await schedule(tx, { at, kind: PUBLISH_TIMES, about: ABOUT_ALL });
}
