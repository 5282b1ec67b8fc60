import type { WorkItem } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { useEffect, useState } from 'react';
import { type DeskWork, useOpenCase } from './message-routes.ts';

type Work = DeskWork['work'];

/**
 * The list as it was asked for, each line in its place, but for what one has learned since by opening a case: it is not
 * unopened any more.
 */
export function withLearned({ items, counts }: Work, learned: ReadonlyMap<string, WorkItem>) {
  const shown = items.map((item) => learned.get(item.id) ?? item);
  const gainOf = (isIn: (item: WorkItem) => boolean) => shown.filter(isIn).length - items.filter(isIn).length;
  return {
    items: shown,
    counts: {
      ...counts,
      unopened: counts.unopened + gainOf(({ state }) => state === 'new'),
      important: counts.important + gainOf(({ important }) => important),
    },
  };
}

const none: ReadonlyMap<string, WorkItem> = new Map();

export function useShownWork(work: Work) {
  const open = useOpenCase()?.item;
  const [{ of, learned }, keep] = useState({ of: work, learned: none });
  useEffect(() => {
    if (!open) return;
    keep((kept) => ({ of: work, learned: new Map(kept.of === work ? kept.learned : none).set(open.id, open) }));
  }, [work, open]);
  return withLearned(work, of === work ? learned : none);
}
