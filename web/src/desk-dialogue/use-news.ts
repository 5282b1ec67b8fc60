import { findWork } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { useRef, useState } from 'react';
import { call } from '../platform/api.ts';
import { attempt } from '../platform/attempt.ts';
import type { DeskWork } from './message-routes.ts';

type News = { of: DeskWork['work']; newer: number; changed: boolean };
/** Several things often happen at once; they are asked about together. */
const TOGETHER = 400;

/** What has come, or been done by others, since the list was asked for. Asking for it looks at nobody. */
export function useNews({ asked, work }: Pick<DeskWork, 'asked' | 'work'>) {
  const [news, tell] = useState<News>({ of: work, newer: 0, changed: false });
  const waits = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = async () => {
    const { newest, waiting, important } = work.counts;
    const query = { ...asked, show: 'waiting' as const, limit: 0, since: newest ?? undefined };
    const found = await attempt(call(findWork, { query })).catch(() => undefined);
    if (!found?.ok) return;
    const { counts } = found.value;
    const newer = newest ? counts.newer : counts.waiting;
    tell({ of: work, newer, changed: counts.waiting !== waiting || counts.important !== important });
  };
  const lookSoon = () => {
    clearTimeout(waits.current);
    waits.current = setTimeout(() => void look(), TOGETHER);
  };
  const isOfThis = news.of === work;
  return { newer: isOfThis ? news.newer : 0, changed: isOfThis && news.changed, lookSoon };
}
