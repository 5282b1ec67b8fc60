import Tag from '@helsenorge/designsystem-react/components/Tag';
import type { WorkItem } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { withCapital } from '../platform/dates.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates, useRoot } from '../platform/world.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import { useSaidOfItem } from './use-said-of-item.ts';

/** A line of the worklist: who, what about, and how it presses. */
export function ThreadRow({ item }: { item: WorkItem }) {
  const say = useWords(deskDialogueWords);
  const dates = useDates();
  const role = useRoot()?.session?.role;
  const said = useSaidOfItem();
  const unopened = item.state === 'new';
  const kind = said.kind(item);
  const facts = [
    item.subject && item.subject !== kind && kind,
    said.writer(item),
    item.handler && (item.handler.roleId === role?.id ? say('has-it-self') : say('has-it', item.handler)),
    // A helsekontakt is often called after it.
    item.zone && !kind.includes(item.zone) && say('in-zone', { zone: item.zone }),
  ].filter(Boolean);
  return (
    <>
      <span className="thread-row__line">
        <span className={unopened ? 'thread-row__who thread-row__who--unopened' : 'thread-row__who'}>
          {say('name-and-age', item.citizen)}
        </span>{' '}
        <span className={item.late ? 'thread-row__when thread-row__when--late' : 'thread-row__when'}>
          {said.deadline(item) ?? withCapital(dates.near(item.lastAt))}
        </span>
      </span>{' '}
      <span className="thread-row__line">
        <span className="thread-row__about">{item.subject || kind}</span>{' '}
        {(unopened || item.important) && (
          <span className="thread-row__tags">
            {item.important && <Tag color="cherry">{say('important')}</Tag>}{' '}
            {unopened && <Tag color="blueberry">{say('unopened')}</Tag>}
          </span>
        )}
      </span>{' '}
      <span className="thread-row__facts">{[said.state(item), ...facts].filter(Boolean).join(' · ')}</span>
    </>
  );
}
