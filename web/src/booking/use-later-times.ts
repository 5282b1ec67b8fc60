import type { Slot } from '@helsesim/shared/booking/booking-model';
import { useEffect, useState } from 'react';
import { useFetcher, useLocation } from 'react-router';
import type { loadRequest } from './booking-routes.ts';
import { type SlotDay, slotsByDay } from './slot-days.ts';

/** Free times by day, and more of them when asked. The last day is kept back until all its times have come. */
export function useLaterTimes(first: readonly Slot[], moreAfterFirst: boolean) {
  const { pathname } = useLocation();
  const later = useFetcher<typeof loadRequest>();
  const [gathered, setGathered] = useState<readonly Slot[]>([]);
  const more = later.data?.more ?? moreAfterFirst;

  useEffect(() => {
    const came = later.data?.slots;
    if (came) setGathered((before) => [...before, ...came]);
  }, [later.data]);

  const times = [...new Map([...first, ...gathered].map((slot) => [slot.id, slot])).values()];
  const days: SlotDay[] = slotsByDay(times);
  const last = times.at(-1);
  return {
    days: more && days.length > 1 ? days.slice(0, -1) : days,
    more,
    loading: later.state !== 'idle',
    loadMore: () => last && void later.load(`${pathname}?after=${last.startsAt}`),
  };
}
