import type { WorkItem } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import type { Ref } from 'react';
import { Link } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import { ThreadRow } from './ThreadRow.tsx';
import { type WorkAsked, workAddress } from './work-address.ts';

type ThreadListProps = {
  asked: WorkAsked;
  items: readonly WorkItem[];
  openId: string | undefined;
  ref: Ref<HTMLUListElement>;
};

/** Links, so that two cases can be kept open in two windows. */
export function ThreadList({ asked, items, openId, ref }: ThreadListProps) {
  const say = useWords(deskDialogueWords);
  if (items.length === 0) return <p className="messages__empty">{say(`empty.${asked.show}`)}</p>;
  return (
    <ul className="messages__rows" ref={ref}>
      {items.map((item) => (
        <li key={item.id}>
          <Link
            to={workAddress(asked, {}, item.id)}
            preventScrollReset
            className="thread-row"
            data-row={item.id}
            aria-current={item.id === openId ? 'true' : undefined}
          >
            <ThreadRow item={item} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
