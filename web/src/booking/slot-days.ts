import type { Slot } from '@helsesim/shared/booking/booking-model';
import { inOslo } from '@helsesim/shared/oslo';

export type SlotDay = { day: Temporal.PlainDate; slots: Slot[] };

/** Free times by Norwegian day, in the order they come. */
export function slotsByDay(slots: readonly Slot[]): SlotDay[] {
  const byDay = Map.groupBy(slots, ({ startsAt }) => inOslo(startsAt).toPlainDate().toString());
  return [...byDay].map(([day, slotsOfDay]) => ({ day: Temporal.PlainDate.from(day), slots: slotsOfDay }));
}
