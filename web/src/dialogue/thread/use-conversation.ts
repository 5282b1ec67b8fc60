import type { Communication, Thread } from '@helsesim/shared/dialogue/dialogue-model';
import { useEffect, useRef, useState } from 'react';
import { useFetcher, useLocation } from 'react-router';
import { joined } from './joined.ts';
import type { loadThread, ThreadPart } from './thread-routes.ts';

export type Conversation = { thread: Thread; communications: readonly Communication[] };

/** The conversation as it was when the page came, with what has been asked for and written since. */
export function useConversation(first: ThreadPart, tell: (after: Conversation, before: Conversation) => void) {
  const { pathname } = useLocation();
  const latest = useFetcher<typeof loadThread>();
  const older = useFetcher<typeof loadThread>();
  const [shown, setShown] = useState<Conversation>(first);
  const known = useRef<Conversation>(first);

  const take = ({ thread, communications }: ThreadPart, isLatest: boolean) => {
    const before = known.current;
    const after = {
      thread: isLatest ? thread : before.thread,
      communications: joined(before.communications, communications),
    };
    known.current = after;
    setShown(after);
    if (isLatest) tell(after, before);
  };
  useEffect(() => take(first, true), [first]);
  useEffect(() => {
    if (latest.data) take(latest.data, true);
  }, [latest.data]);
  useEffect(() => {
    if (older.data) take(older.data, false);
  }, [older.data]);

  const oldest = shown.communications[0];
  return {
    ...shown,
    refresh: () => void latest.load(`${pathname}?part`),
    more: older.data?.more ?? first.more,
    loading: older.state !== 'idle',
    loadMore: () => oldest && void older.load(`${pathname}?part&before=${oldest.id}`),
  };
}
