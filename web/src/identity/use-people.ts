import { findPeople, type PersonSummary } from '@helsesim/shared/people/people-contract';
import { useEffect, useRef, useState } from 'react';
import { call } from '../platform/api.ts';
import { type Attempt, attempt } from '../platform/attempt.ts';

const PAGE = 30;
type Found = { total: number; people: PersonSummary[] };

/**
 * People of a world as one types. The search is kept here and not in the address: names and identity numbers have no
 * business there.
 */
export function usePeople(worldId: string, search: string) {
  const [found, setFound] = useState<Attempt<Found>>();
  const [searching, setSearching] = useState(true);
  const [limit, setLimit] = useState(PAGE);
  const typed = useRef(false);

  useEffect(() => {
    const asked = new AbortController();
    const wait = typed.current ? 200 : 0;
    typed.current = true;
    setSearching(true);
    const timer = setTimeout(async () => {
      const body = { search, limit, offset: 0 };
      const answer = await attempt(call(findPeople, { params: { worldId }, body }, asked.signal)).catch(
        () => undefined,
      );
      if (asked.signal.aborted || !answer) return;
      setFound(answer);
      setSearching(false);
    }, wait);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [worldId, search, limit]);

  const total = found?.ok ? found.value.total : 0;
  const more = limit < Math.min(total, 200) ? () => setLimit(Math.min(limit + PAGE, 200)) : undefined;
  return { found, searching, more };
}
