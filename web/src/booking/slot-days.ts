import type { Slot } from '@helsesim/shared/booking/booking-model';
import { inOslo } from '@helsesim/shared/oslo';

export type SlotDay = { day: Temporal.PlainDate; slots: Slot[] };

/**
 * The form and length of the times, which then need not be said of each. `all`: no time is otherwise. Times of another
 * form stand under a line of their own; without one length for the form there is no likeness.
 */
export type Likeness = Pick<Slot, 'form' | 'minutes'> & { all: boolean };
export function likenessOf(slots: readonly Slot[]): Likeness | undefined {
  const [first] = slots;
  if (!first || slots.some(({ form, minutes }) => form === first.form && minutes !== first.minutes)) return undefined;
  return { form: first.form, minutes: first.minutes, all: slots.every(({ form }) => form === first.form) };
}
export const isLike = (slot: Slot, likeness: Likeness): boolean =>
  slot.form === likeness.form && slot.minutes === likeness.minutes;

/** Those of one way to meet. */
export const daysOfForm = (days: readonly SlotDay[], form: Slot['form']): SlotDay[] =>
  days
    .map(({ day, slots }) => ({ day, slots: slots.filter((slot) => slot.form === form) }))
    .filter(({ slots }) => slots.length > 0);

/** Free times by Norwegian day, in the order they come. */
export function slotsByDay(slots: readonly Slot[]): SlotDay[] {
  const byDay = Map.groupBy(slots, ({ startsAt }) => inOslo(startsAt).toPlainDate().toString());
  return [...byDay].map(([day, slotsOfDay]) => ({ day: Temporal.PlainDate.from(day), slots: slotsOfDay }));
}
