import type { AgeTimeline as Timeline } from '@helsesim/shared/representation/representation-contract';
import { useId } from 'react';
import { useWords } from '../platform/use-words.ts';
import { useServiceName } from '../representation/use-name-of-door.ts';
import { AgeChanges, type ExplainChange } from './AgeChanges.tsx';
import { accessWords } from './access-words.ts';
import { type Band, bandsOf, LAST_AGE, saysTheWord, stateAt, states, yearsIn } from './age-bands.ts';
import './age-timeline.scss';

type AgeTimelineProps = {
  timeline: Timeline;
  caption: string;
  explain: ExplainChange;
  /** The age is that of another day than today. */
  thatDay?: boolean;
};

/**
 * Access from birth to eighteen: a picture that is a table, with a service in each row and the years in proportion.
 * The states differ in shape and height as well as in colour, and each is a word to whoever reads or listens.
 */
export function AgeTimeline({ timeline: { age, services }, caption, explain, thatDay = false }: AgeTimelineProps) {
  const say = useWords(accessWords);
  const nameOf = useServiceName();
  const captionId = useId();
  const bands = bandsOf(services);
  return (
    <>
      <div className="age-line">
        <ul className="age-line__legend" aria-hidden="true">
          {states.map((state) => (
            <li key={state}>
              <span className={`age-line__sample age-line__bar--${state}`} />
              {say(`state.${state}`)}
            </li>
          ))}
        </ul>
        <div className="age-line__picture">
          <AgeNow age={age} thatDay={thatDay} />
          <table className="age-line__table" aria-labelledby={captionId}>
            <caption id={captionId} className="for-reader-only">
              {caption}
            </caption>
            <thead>
              <tr>
                <th scope="col" className="age-line__service">
                  <span className="for-reader-only">{say('service')}</span>
                </th>
                {bands.map((band) => (
                  <th key={band.from} scope="col" className="age-line__age" style={{ gridColumn: columnsOf(band) }}>
                    <span aria-hidden="true">{band.from}</span>
                    <span className="for-reader-only">
                      {ages(band)}
                      {isIn(band, age) && ` (${say(thatDay ? 'age-that-day' : 'age-today')})`}
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {services.map(({ service, spans }) => {
                const says = saysTheWord(spans, bands);
                return (
                  <tr key={service}>
                    <th scope="row" className="age-line__service">
                      {nameOf(service)}
                    </th>
                    {bands.map((band, place) => {
                      const state = stateAt(spans, band.from);
                      return (
                        <td key={band.from} className="age-line__cell" style={{ gridColumn: columnsOf(band) }}>
                          {isIn(band, age) && <span className="age-line__today" style={{ left: todayIn(band, age) }} />}
                          <span className={`age-line__bar age-line__bar--${state}`}>
                            <span className={says[place] ? 'age-line__word' : 'for-reader-only'}>
                              {say(`state.${state}`)}
                            </span>
                          </span>
                        </td>
                      );
                    })}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </div>
      <AgeChanges services={services} age={age} explain={explain} />
    </>
  );

  function ages({ from, to }: Band) {
    if (to === null) return say('age-on', { from });
    return to - from === 1 ? say('age-one', { from }) : say('age-from-to', { from, to: to - 1 });
  }
}

/** Where the citizen is in it. The heads of the columns say the same to whoever listens. */
function AgeNow({ age, thatDay }: { age: number; thatDay: boolean }) {
  const say = useWords(accessWords);
  const place = Math.min(age, LAST_AGE);
  const day = thatDay ? 'then' : 'now';
  const side = place > LAST_AGE / 2 ? 'before' : 'after';
  return (
    <div className="age-line__now" aria-hidden="true">
      <span className="age-line__now-year" style={{ gridColumn: `year ${place + 1}` }}>
        <span className={`age-line__now-label age-line__now-label--${side}`}>
          {age < 1 ? say(`${day}-baby`) : say(`${day}-age`, { age })}
        </span>
      </span>
    </div>
  );
}

const columnsOf = (band: Band) => `year ${band.from + 1} / span ${yearsIn(band)}`;
/** The middle of the year one is in. */
const todayIn = ({ from, ...to }: Band, age: number) =>
  `${((Math.min(age, LAST_AGE) - from + 0.5) / yearsIn({ from, ...to })) * 100}%`;
const isIn = ({ from, to }: Band, age: number) => from <= age && (to === null || age < to);
