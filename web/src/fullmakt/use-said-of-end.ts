import type { FullmaktView } from '@helsesim/shared/fullmakt/fullmakt-model';
import { osloDay } from '@helsesim/shared/oslo';
import { lastDayOf } from '@helsesim/shared/representation/fullmakt-period';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { fullmaktWords } from './fullmakt-words.ts';

/** How it came to an end, and when. */
export function useSaidOfEnd() {
  const say = useWords(fullmaktWords);
  const dates = useDates();
  return (fullmakt: FullmaktView): string => {
    const { state, ending, endedAt, role, other } = fullmakt;
    const last = lastDayOf(fullmakt);
    if (state === 'expired' && last) return say('lead-expired', { when: dates.dateWithYear(last) });
    const day = osloDay(endedAt ?? fullmakt.givenAt);
    const when = dates.nearDay(day) ?? dates.dateWithYear(day);
    if (!ending || ending === role) return say('ending.mine', { when });
    if (ending === 'giver' || ending === 'receiver') return say('ending.other', { when, name: other.name });
    return say(`ending.${ending}`, { when });
  };
}
