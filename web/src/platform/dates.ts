import { inOslo } from '@helsesim/shared/oslo';
import type { Language } from '@helsesim/shared/people/people-model';

/** Days and hours as people say them, in Norwegian time. Names of our own: not every browser knows nynorsk. */
const norwegianMonths = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const weekdays: Record<Language, string[]> = {
  nb: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
  nn: 'måndag tysdag onsdag torsdag fredag laurdag søndag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};
const months: Record<Language, string[]> = {
  nb: norwegianMonths,
  nn: norwegianMonths,
  en: 'January February March April May June July August September October November December'.split(' '),
};
/** From yesterday on. */
const nearDays: Record<Language, string[]> = {
  nb: ['i går', 'i dag', 'i morgen'],
  nn: ['i går', 'i dag', 'i morgon'],
  en: ['yesterday', 'today', 'tomorrow'],
};

const twoDigits = (part: number) => String(part).padStart(2, '0');
export const withCapital = (text: string) => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);

/** `09.15`, in English `09:15`. */
export function clockFace(instant: Temporal.Instant, language: Language, seconds = false): string {
  const { hour, minute, second } = inOslo(instant);
  const parts = seconds ? [hour, minute, second] : [hour, minute];
  return parts.map(twoDigits).join(language === 'en' ? ':' : '.');
}

/** «kl. 09.15», in English "at 09:15". */
export const hourOf = (instant: Temporal.Instant, language: Language): string =>
  `${language === 'en' ? 'at' : 'kl.'} ${clockFace(instant, language)}`;

/** «26. november», with the year when `today` is unknown or in another year. */
export function dateOf(day: Temporal.PlainDate, language: Language, today?: Temporal.PlainDate): string {
  const month = months[language][day.month - 1];
  const date = language === 'en' ? `${day.day} ${month}` : `${day.day}. ${month}`;
  return today?.year === day.year ? date : `${date} ${day.year}`;
}

/** «torsdag 26. november». */
export const dayOf = (day: Temporal.PlainDate, language: Language, today?: Temporal.PlainDate): string =>
  `${weekdays[language][day.dayOfWeek - 1]} ${dateOf(day, language, today)}`;

/** «torsdag 26. november kl. 09.15». */
export const dayAndHourOf = (instant: Temporal.Instant, language: Language, today?: Temporal.PlainDate): string =>
  `${dayOf(inOslo(instant).toPlainDate(), language, today)} ${hourOf(instant, language)}`;

/** «i går», «i dag» or «i morgen», otherwise nothing. */
export const nearDayOf = (
  day: Temporal.PlainDate,
  language: Language,
  today: Temporal.PlainDate | undefined,
): string | undefined => (today ? nearDays[language][today.until(day, { largestUnit: 'days' }).days + 1] : undefined);

/** «i morgen kl. 09.15», or «torsdag 26. november kl. 09.15» when it is further off. */
export function nearOf(instant: Temporal.Instant, language: Language, today: Temporal.PlainDate | undefined): string {
  const near = nearDayOf(inOslo(instant).toPlainDate(), language, today);
  return near ? `${near} ${hourOf(instant, language)}` : dayAndHourOf(instant, language, today);
}
