import Button from '@helsenorge/designsystem-react/components/Button';
import Tag from '@helsenorge/designsystem-react/components/Tag';
import type { ActivityEntry } from '@helsesim/shared/activity/activity-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { type Ref, useLayoutEffect, useRef, useState } from 'react';
import { attempt, type Failure } from '../platform/attempt.ts';
import { withCapital } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { type ActivityFilter, type ActivityPart, askForActivity } from './activity-routes.ts';
import { activityWords } from './activity-words.ts';
import { useSaidOfEntry } from './said-of-entry.ts';

type ListProps = { filter: ActivityFilter; first: ActivityPart; count: Ref<HTMLParagraphElement> };

/** The entries by day, and more of them when they are asked for. Focus then goes to the first that is new. */
export function ActivityList({ filter, first, count }: ListProps) {
  const say = useWords(activityWords);
  const citizenId = useCitizen().citizen.id;
  const [{ entries, more }, setShown] = useState(first);
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const [newFrom, setNewFrom] = useState<string>();
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (newFrom) list.current?.querySelector<HTMLElement>(`[data-entries~="${newFrom}"]`)?.focus();
  }, [newFrom]);

  async function showOlder() {
    setBusy(true);
    const older = await attempt(askForActivity(citizenId, filter, entries.at(-1)?.id));
    setBusy(false);
    setFailure(older.ok ? undefined : older.failure);
    if (!older.ok) return;
    setShown({ entries: [...entries, ...older.value.entries], more: older.value.more });
    setNewFrom(older.value.entries[0]?.id);
  }

  return (
    <>
      <p ref={count} role="status" className="activity-count" tabIndex={-1}>
        {countOf(entries.length)}
      </p>
      <div ref={list} className="activity">
        {[...Map.groupBy(entries, ({ at }) => osloDay(at).toString())].map(([day, ofDay]) => (
          <ActivityDay key={day} day={Temporal.PlainDate.from(day)} entries={ofDay} />
        ))}
      </div>
      {failure && <FailurePanel failure={failure} />}
      {more && (
        <div className="buttons">
          <Button variant="outline" aria-busy={busy} onClick={() => void showOlder()}>
            {say(busy ? 'loading-more' : 'more')}
          </Button>
        </div>
      )}
    </>
  );

  function countOf(count: number) {
    if (count === 1) return say('count-one');
    return say(more ? 'count-more' : 'count', { count });
  }
}

function ActivityDay({ day, entries }: { day: Temporal.PlainDate; entries: readonly ActivityEntry[] }) {
  const dates = useDates();
  const rowsOf = useRows();
  const near = dates.nearDay(day);
  return (
    <section aria-labelledby={`day-${day}`}>
      <Heading id={`day-${day}`} small>
        {withCapital(near ? `${near}, ${dates.day(day)}` : dates.day(day))}
      </Heading>
      <ul className="activity__entries">
        {rowsOf(entries).map((row) => (
          <Row key={row.ids[0]} row={row} />
        ))}
      </ul>
    </section>
  );
}

type RowOfEntries = {
  ids: string[];
  at: Temporal.Instant;
  hour: string;
  what: string;
  who: string;
  refused: boolean;
};

/** The same by the same person in the same minute is one row: a page may ask several times for what it shows. */
function useRows() {
  const { what, who } = useSaidOfEntry();
  const dates = useDates();
  return (entries: readonly ActivityEntry[]): RowOfEntries[] => {
    const rows: RowOfEntries[] = [];
    for (const entry of entries) {
      const { id, at, refused } = entry;
      const row = { ids: [id], at, hour: dates.face(at), what: what(entry), who: who(entry), refused };
      const before = rows.at(-1);
      const same = before?.hour === row.hour && before.what === row.what && before.who === row.who;
      if (same) before.ids.push(id);
      else rows.push(row);
    }
    return rows;
  };
}

function Row({ row: { ids, at, hour, what, who, refused } }: { row: RowOfEntries }) {
  const say = useWords(activityWords);
  return (
    <li className="activity__entry" data-entries={ids.join(' ')} tabIndex={-1}>
      <time className="activity__hour" dateTime={at.toString()}>
        {hour}
      </time>
      <span className="activity__what">
        {what}
        {ids.length > 1 && <span className="activity__times"> ({say('times', { count: ids.length })})</span>}
        {refused && (
          <>
            {' '}
            <Tag color="cherry">{say('refused')}</Tag>
          </>
        )}
      </span>
      <span className="activity__who">{who}</span>
    </li>
  );
}
