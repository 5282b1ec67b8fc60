import { useState } from 'react';
import { useFetcher } from 'react-router';
import type { Deed, DeedAnswer, doToThread } from './deeds.ts';

/** One thing at a time is done to the case that is open; the answer is told when what it changed is on the page. */
export function useDeeds(threadId: string) {
  const fetcher = useFetcher<typeof doToThread>();
  const [trying, setTrying] = useState<Deed['do']>();
  const busy = fetcher.state === 'idle' ? undefined : trying;
  const send = (deed: Deed) => {
    if (busy) return;
    setTrying(deed.do);
    void fetcher.submit(JSON.stringify(deed), {
      method: 'post',
      action: `/desk/messages/${threadId}`,
      encType: 'application/json',
    });
  };
  const answer: DeedAnswer | undefined = busy ? undefined : fetcher.data;
  return { busy, send, answer };
}
export type Deeds = ReturnType<typeof useDeeds>;
