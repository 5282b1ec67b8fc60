import { useEffect, useRef, useState } from 'react';
import { useFetcher, useLocation } from 'react-router';
import { cursorsOf, inOrder, type Part, withNewest, withOlder } from './inbox-order.ts';
import type { lookInInbox, More } from './inbox-routes.ts';

/** The lists as they came with the page or the search, with what has been asked for since. */
export function useInboxList(first: readonly Part[], text: string) {
  const { pathname, search } = useLocation();
  const fetcher = useFetcher<typeof lookInInbox>();
  const [parts, setParts] = useState<readonly Part[]>(first);
  const shownFirst = useRef(first);

  // Fetched anew: something is new, or has been read.
  useEffect(() => {
    if (shownFirst.current === first) return;
    shownFirst.current = first;
    setParts((known) => withNewest(known, first));
  }, [first]);
  useEffect(() => {
    const come = fetcher.data;
    if (come) setParts((known) => withOlder(known, come.parts));
  }, [fetcher.data]);

  const ask: More = { text, after: cursorsOf(parts) };
  return {
    lines: inOrder(parts),
    more: parts.some(({ more }) => more),
    loading: fetcher.state !== 'idle',
    loadMore: () => {
      if (fetcher.state === 'idle')
        void fetcher.submit(ask, { method: 'post', action: pathname + search, encType: 'application/json' });
    },
  };
}
