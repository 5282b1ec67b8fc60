import ExpanderList from '@helsenorge/designsystem-react/components/ExpanderList';
import type { ClassInformation } from '@helsesim/shared/health-station/health-station-model';
import { Heading } from '../platform/Heading.tsx';
import { useLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { stationWords } from './station-words.ts';

const UPPER_SECONDARY = 11;

/** DHS-08: what the office tells those of the school class. */
export function InformationList({
  information,
  schoolClass,
}: {
  information: readonly ClassInformation[];
  schoolClass: number | null;
}) {
  const language = useLanguage();
  const say = useWords(stationWords);
  const dates = useDates();
  if (information.length === 0 || schoolClass === null) return null;
  return (
    <section aria-labelledby="information">
      <Heading id="information">{title(schoolClass)}</Heading>
      <ExpanderList childPadding>
        {information.map(({ id, title, text, office, from }) => (
          <ExpanderList.Expander key={id} title={title[language]} id={`information-${id}`}>
            <p className="typed">{text[language]}</p>
            <p className="help-line">{say('information-from', { office, day: dates.date(from) })}</p>
          </ExpanderList.Expander>
        ))}
      </ExpanderList>
    </section>
  );

  function title(number: number) {
    if (number === 0) return say('information-before');
    if (number < UPPER_SECONDARY) return say('information-class', { number });
    return say('information-upper', { number: number - UPPER_SECONDARY + 1 });
  }
}
