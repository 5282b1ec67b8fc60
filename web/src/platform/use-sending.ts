import { useEffect, useRef, useState } from 'react';
import { NetworkFailure, Refused } from './api.ts';
import type { Failure } from './attempt.ts';
import type { Saver } from './saver.ts';

/** Saved when one looks elsewhere, when the line is back, and when the page is left. */
function useSaveOnLeaving<Written>(saver: Saver<Written>) {
  useEffect(() => {
    const save = () => void saver.now();
    const saveWhenHidden = () => document.visibilityState === 'hidden' && save();
    document.addEventListener('visibilitychange', saveWhenHidden);
    window.addEventListener('online', save);
    return () => {
      document.removeEventListener('visibilitychange', saveWhenHidden);
      window.removeEventListener('online', save);
      save();
    };
  }, [saver]);
}

/** What a saver saves, sent or thrown away: one thing at a time, with nothing saved meanwhile. */
export function useSending<Written>(saver: Saver<Written>) {
  useSaveOnLeaving(saver);
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);
  return {
    failure,
    busy,
    /** Undefined: it was not done, and `failure` says why. */
    tried: async <T>(work: () => Promise<T>): Promise<T | undefined> => {
      if (sending.current) return undefined;
      sending.current = true;
      setBusy(true);
      setFailure(undefined);
      try {
        await saver.hold();
        return await work();
      } catch (error) {
        saver.goOn();
        if (!(error instanceof Refused || error instanceof NetworkFailure)) throw error;
        setFailure(error);
        return undefined;
      } finally {
        sending.current = false;
        setBusy(false);
      }
    },
  };
}
