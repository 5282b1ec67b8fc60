import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import List from '@helsenorge/designsystem-react/components/List';
import { isDayBefore } from '@helsesim/shared/oslo';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { fullmaktWords } from './fullmakt-words.ts';
import { opensWords } from './opens/opens-words.ts';
import { WhatOpens } from './opens/WhatOpens.tsx';
import type { Terms } from './terms.ts';

type LookOverProps = {
  /** As it is shown among the facts, and, when it is known, as it is said in sentences. */
  receiver: string;
  name: string | undefined;
  terms: Terms;
};

/** All that is about to be given: to whom, what it opens, what not, and how it works. */
export function LookOver({ receiver, name, terms }: LookOverProps) {
  const say = useWords(fullmaktWords);
  const sayOpens = useWords(opensWords);
  const dates = useDates();
  const { areas, from, to } = terms;
  const later = from && !(dates.today && !isDayBefore(dates.today, from)) ? from : undefined;
  const begins = from ?? dates.today;
  return (
    <>
      <Duolist variant="line" useCollapsedFromAndBelowBreakpoint="sm">
        <DuolistGroup term={say('receiver')} description={receiver} />
        <DuolistGroup
          term={say('areas')}
          description={
            <ul className="plain-list">
              {areas.map((area) => (
                <li key={area}>{sayOpens(`area.${area}`)}</li>
              ))}
            </ul>
          }
        />
        <DuolistGroup term={say('from')} description={begins ? dates.date(begins) : say('begins-today')} />
        <DuolistGroup term={say('last-day')} description={to ? dates.date(to) : say('lasts-open')} />
      </Duolist>
      <WhatOpens scope={{ kind: 'ordinary', areas }} name={name} />
      <section aria-labelledby="worth-knowing">
        <Heading id="worth-knowing">{say('worth-knowing')}</Heading>
        <List variant="bullet">
          <List.Item>{later ? say('know-from', { when: dates.date(later) }) : say('know-at-once')}</List.Item>
          <List.Item>{say('know-end')}</List.Item>
          <List.Item>{say('know-keep')}</List.Item>
          <List.Item>{say('know-new')}</List.Item>
          <List.Item>{say('know-only-here')}</List.Item>
        </List>
      </section>
    </>
  );
}

/** What is sent, in the form that is about to be. */
export const HiddenTerms = ({ terms: { areas, from, to } }: { terms: Terms }) => (
  <>
    {areas.map((area) => (
      <input key={area} type="hidden" name="area" value={area} />
    ))}
    {from && <input type="hidden" name="from" value={from.toString()} />}
    {to && <input type="hidden" name="to" value={to.toString()} />}
  </>
);
