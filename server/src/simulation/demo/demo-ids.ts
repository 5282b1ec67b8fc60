import { idOfEarlier } from '../../platform/ids.ts';
import type { Tx } from '../simulation-tables.ts';

/**
 * The transaction as if it were then. Ids sort in the order of writing, and pages rely on it: what is written by several
 * fillers, one after the other, has ids in the order of the times it says it was written at.
 */
export const asOf = (tx: Tx, then: Temporal.Instant): Tx => ({
  ...tx,
  now: then,
  newId: () => idOfEarlier(tx.newId(), tx.now.since(then).total('seconds')),
});

/** The id of something in the demo world by its key. */
export type IdOf = (key: string) => string;

export function idsFor(keys: Iterable<string>, newId: () => string): IdOf {
  const ids = new Map(Array.from(keys, (key) => [key, newId()]));
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`Nothing in the demo world is called ${key}`);
    return id;
  };
}
