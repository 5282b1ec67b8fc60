import type { VisitPlan } from '@helsesim/shared/home-care/home-care-model';
import { isDayBefore } from '@helsesim/shared/oslo';
import { useLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { homeCareWords } from './home-care-words.ts';

/** A Monday, to name the days of the week from. */
const MONDAY = Temporal.PlainDate.from('2024-01-01');

/** The names of weekdays by their numbers, Monday first. */
export function useWeekdays(): readonly string[] {
  const dates = useDates();
  return Array.from({ length: 7 }, (_, i) => dates.day(MONDAY.add({ days: i })).split(' ')[0] ?? '');
}

/** «Medisiner: alle dager kl. 08.00–09.30», and from or until when, where it is not always. */
export function useSaidOfPlan(today: Temporal.PlainDate) {
  const say = useWords(homeCareWords);
  const dates = useDates();
  const weekdays = useWeekdays();
  const colon = useLanguage() === 'en';
  const face = (wall: string) => (colon ? wall : wall.replace(':', '.'));
  const daysOf = (numbers: readonly number[]) => {
    if (numbers.length === 7) return say('every-day');
    if (numbers.join() === '1,2,3,4,5') return say('workdays');
    const names = numbers.map((number) => weekdays[number - 1] ?? '');
    const [last = '', ...before] = names.toReversed();
    return before.length === 0 ? last : say('and', { days: before.toReversed().join(', '), last });
  };
  return ({ kind, weekdays: numbers, everyWeeks, windowFrom, windowTo, from, to }: VisitPlan): string => {
    const places = {
      kind: say(`kind.${kind}`),
      days: daysOf(numbers),
      window: say('window', { from: face(windowFrom), to: face(windowTo) }),
    };
    const often = everyWeeks === 1 ? 'plan-line' : everyWeeks === 2 ? 'plan-line-other-week' : 'plan-line-weeks';
    const line = say(often, { ...places, weeks: everyWeeks });
    const begins = isDayBefore(today, from) ? `, ${say('plan-from', { day: dates.date(from) })}` : '';
    return `${line}${begins}${to ? `, ${say('plan-until', { day: dates.date(to) })}` : ''}`;
  };
}
