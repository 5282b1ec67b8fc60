import type { Why } from '@helsesim/shared/forms/outcome-model';
import { useState } from 'react';

type Found = { here: readonly Why[]; server: readonly Why[]; mistaken: ReadonlySet<string> };

const has = (signs: readonly Why[], rule: string) => signs.some((sign) => sign.rule === rule);

/**
 * The red signs that stop the form: those that the browser finds at once, and what the server finds beside them. Whoever
 * says that they were ticked by mistake may go on to untick them; a sign that has not been said so of stops it again.
 */
export function useRedStop(begunWith: readonly Why[]) {
  const [{ here, server, mistaken }, set] = useState<Found>({ here: begunWith, server: [], mistaken: new Set() });
  const signs = [...here, ...server.filter(({ rule }) => !has(here, rule))];
  return {
    signs,
    stopped: signs.some(({ rule }) => !mistaken.has(rule)),
    /** In the answers as they are now. What the server said, it said of others. */
    found: (now: readonly Why[]) =>
      set((before) => ({
        here: now,
        server: [],
        mistaken: new Set([...before.mistaken].filter((rule) => has(now, rule) || !has(before.here, rule))),
      })),
    /** By the server, in these very answers. */
    told: (now: readonly Why[]) =>
      set((before) => ({
        ...before,
        server: now,
        mistaken: new Set([...before.mistaken].filter((rule) => has(now, rule) || has(before.here, rule))),
      })),
    byMistake: () => set((before) => ({ ...before, mistaken: new Set(signs.map(({ rule }) => rule)) })),
  };
}
