import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import List from '@helsenorge/designsystem-react/components/List';
import { type FullmaktView, fullmaktAreas } from '@helsesim/shared/fullmakt/fullmakt-model';
import { isDayBefore } from '@helsesim/shared/oslo';
import type { FullmaktArea } from '@helsesim/shared/representation/representation-model';
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
  /** What is about to be changed: shown beside what is new. */
  was?: Pick<FullmaktView, 'areas' | 'from' | 'to'>;
};

/** All that is about to be given: to whom, what it opens, what not, and how it works. */
export function LookOver({ receiver, name, terms, was }: LookOverProps) {
  const say = useWords(fullmaktWords);
  const sayOpens = useWords(opensWords);
  const dates = useDates();
  const { areas, from, to } = terms;
  const later = from && !(dates.today && !isDayBefore(dates.today, from)) ? from : undefined;
  const begins = from ?? dates.today;
  const first = begins ? dates.dateWithYear(begins) : say('begins-today');
  const lastOf = (day: Temporal.PlainDate | null) => (day ? dates.dateWithYear(day) : say('lasts-open'));
  const saidOfArea = (one: FullmaktArea) => {
    const area = sayOpens(`area.${one}`);
    if (!was || was.areas.includes(one) === areas.includes(one)) return area;
    return say(areas.includes(one) ? 'area-new' : 'area-gone', { area });
  };
  const withBefore = (now: string, before: string | undefined) =>
    before === undefined || before === now ? (
      now
    ) : (
      <>
        {now}
        <br />
        {say('was', { what: before })}
      </>
    );
  return (
    <>
      <Duolist variant="line" useCollapsedFromAndBelowBreakpoint="sm">
        <DuolistGroup term={say('receiver')} description={receiver} />
        <DuolistGroup
          term={say('areas')}
          description={
            <ul className="plain-list">
              {fullmaktAreas
                .filter((area) => areas.includes(area) || was?.areas.includes(area))
                .map((area) => (
                  <li key={area}>{saidOfArea(area)}</li>
                ))}
            </ul>
          }
        />
        <DuolistGroup term={say('from')} description={withBefore(first, was && dates.dateWithYear(was.from))} />
        <DuolistGroup
          term={say(to ? 'last-day' : 'lasts')}
          description={withBefore(lastOf(to), was && lastOf(was.to))}
        />
      </Duolist>
      <WhatOpens scope={{ kind: 'ordinary', areas }} name={name} />
      <section aria-labelledby="worth-knowing">
        <Heading id="worth-knowing">{say('worth-knowing')}</Heading>
        <List variant="bullet">
          <List.Item>{later ? say('know-from', { when: dates.dateWithYear(later) }) : say('know-at-once')}</List.Item>
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
