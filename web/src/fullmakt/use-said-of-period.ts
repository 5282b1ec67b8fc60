import type { FullmaktView } from '@helsesim/shared/fullmakt/fullmakt-model';
import { lastDayOf } from '@helsesim/shared/representation/fullmakt-period';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { fullmaktWords } from './fullmakt-words.ts';

/** «Fra 23. november 2026 til og med 30. juni 2027». */
export function useSaidOfPeriod() {
  const say = useWords(fullmaktWords);
  const dates = useDates();
  return (period: Pick<FullmaktView, 'kind' | 'from' | 'to' | 'state'>): string => {
    const from = dates.dateWithYear(period.from);
    const last = lastDayOf(period);
    return last
      ? say('period-until', { from, to: dates.dateWithYear(last) })
      : say(period.state === 'ended' ? 'period-open-was' : 'period-open', { from });
  };
}
