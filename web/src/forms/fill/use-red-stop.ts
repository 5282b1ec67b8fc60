import type { Why } from '@helsesim/shared/forms/outcome-model';
import { useState } from 'react';

/**
 * The red signs that stop the form. Whoever says that they were ticked by mistake may go on to untick them; a sign that
 * has not been said so of stops it again.
 */
export function useRedStop(begunWith: readonly Why[]) {
  const [signs, setSigns] = useState(begunWith);
  const [mistaken, setMistaken] = useState<ReadonlySet<string>>(new Set());
  return {
    signs,
    stopped: signs.some(({ rule }) => !mistaken.has(rule)),
    found(now: readonly Why[]) {
      setSigns(now);
      setMistaken((before) => new Set([...before].filter((rule) => now.some((sign) => sign.rule === rule))));
    },
    byMistake: () => setMistaken(new Set(signs.map(({ rule }) => rule))),
  };
}
