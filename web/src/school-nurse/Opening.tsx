import Expander from '@helsenorge/designsystem-react/components/Expander';
import { byWeekday, type Opening as Hours } from '@helsesim/shared/health-station/opening-hours';
import { useLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { schoolWords } from './school-words.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** The hours of the week. */
export function Opening({ opening, name }: { opening: readonly Hours[]; name: string }) {
  const say = useWords(schoolWords);
  const language = useLanguage();
  const face = (clock: string) => (language === 'en' ? clock : clock.replace(':', '.'));
  return (
    <Expander title={say('opening-of', { name })}>
      <ul className="place__hours">
        {byWeekday(opening).map(({ weekday, from, to }) => (
          <li key={`${weekday} ${from}`}>
            {say('opening-line', { weekday: nameOf(weekday), from: face(from), to: face(to) })}
          </li>
        ))}
      </ul>
      <p className="help-line">{say('holidays')}</p>
    </Expander>
  );

  function nameOf(number: number): string {
    const weekday = weekdays.find((one) => one === number);
    return weekday ? say(`weekday-${weekday}`) : '';
  }
}
