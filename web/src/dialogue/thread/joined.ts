import type { Communication } from '@helsesim/shared/dialogue/dialogue-model';

/** Ids sort in the order of writing. What came last of a message holds: others may have read it since. */
export function joined(known: readonly Communication[], come: readonly Communication[]): Communication[] {
  const byId = new Map([...known, ...come].map((communication) => [communication.id, communication]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
