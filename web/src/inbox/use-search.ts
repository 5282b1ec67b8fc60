import { useEffect, useState } from 'react';
import { useFetcher, useLocation, useNavigationType } from 'react-router';
import type { lookInInbox } from './inbox-routes.ts';

/** What was searched for at each place one has been: in this page's memory alone, never in an address. */
const searchedAt = new Map<string, string>();

/** Words to search for, and what was found. Coming back from a message one is where one was. */
export function useSearch() {
  const { key, pathname, search } = useLocation();
  const cameBack = useNavigationType() === 'POP';
  const fetcher = useFetcher<typeof lookInInbox>();
  const [text, setText] = useState(() => (cameBack ? (searchedAt.get(key) ?? '') : ''));

  useEffect(() => {
    searchedAt.set(key, text);
    if (text === '') return;
    const asked = { text, after: null };
    void fetcher.submit(asked, { method: 'post', action: pathname + search, encType: 'application/json' });
  }, [text, key, pathname, search]);

  const found = text !== '' && fetcher.data?.asked.text === text ? fetcher.data.parts : undefined;
  return { text, searchFor: setText, found, searching: text !== '' && found === undefined };
}
