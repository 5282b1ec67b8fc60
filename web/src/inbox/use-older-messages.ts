import type { Message } from '@helsesim/shared/inbox/inbox-contract';
import { useEffect, useState } from 'react';
import { useFetcher, useLocation } from 'react-router';
import type { loadInbox } from './inbox-routes.ts';

/** The messages that came with the page, and the older ones that have been asked for. */
export function useOlderMessages(first: readonly Message[], moreAfterFirst: boolean) {
  const { pathname } = useLocation();
  const older = useFetcher<typeof loadInbox>();
  const [gathered, setGathered] = useState<readonly Message[]>([]);

  useEffect(() => {
    const came = older.data?.messages;
    if (came) setGathered((before) => [...before, ...came]);
  }, [older.data]);

  const messages = [...new Map([...first, ...gathered].map((message) => [message.id, message])).values()];
  const last = messages.at(-1);
  return {
    messages,
    more: older.data?.more ?? moreAfterFirst,
    loading: older.state !== 'idle',
    loadMore: () => last && void older.load(`${pathname}?before=${last.id}`),
  };
}
