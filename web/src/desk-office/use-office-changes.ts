import { useState } from 'react';
import { useFetcher } from 'react-router';
import type { changeOffice, OfficeAnswer, OfficeChange } from './office-routes.ts';

/** For a part of a page: what it asks to be changed, and what it is told. */
export function useOfficeChanges(action: '/desk/office' | '/desk/templates') {
  const fetcher = useFetcher<typeof changeOffice>();
  const [trying, setTrying] = useState<OfficeChange['do']>();
  const busy = fetcher.state === 'idle' ? undefined : trying;
  const send = (change: OfficeChange) => {
    if (busy) return;
    setTrying(change.do);
    void fetcher.submit(change, { method: 'post', action, encType: 'application/json' });
  };
  const answer: OfficeAnswer | undefined = busy ? undefined : fetcher.data;
  return { busy, send, answer };
}
