import type { Slot } from '@helsesim/shared/booking/booking-model';
import { useWords } from '../platform/use-words.ts';
import { bookingWords } from './booking-words.ts';
import { likenessOf } from './slot-days.ts';

/** Said once of all the times, after what else is said of them: how one meets, and for how long. */
export function useSaidOfTimes() {
  const say = useWords(bookingWords);
  return (lead: string, slots: readonly Slot[]) => {
    const likeness = likenessOf(slots);
    if (!likeness) return lead;
    const { form, minutes, all } = likeness;
    return `${lead} ${say(all ? 'times-alike' : 'times-mostly', { form: say(`form.${form}`), minutes })}`;
  };
}
