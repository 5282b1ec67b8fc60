import type { PreparedForm, PreparedItem } from './prepared-form.ts';

/** Of a question: which level items look at it, by way of others too, and how far off the nearest is (1: it names it). */
export type Influence = { levels: ReadonlySet<PreparedItem>; distance: number };

export function influenceIn(form: PreparedForm): ReadonlyMap<PreparedItem, Influence> {
  const influence = new Map<PreparedItem, { levels: Set<PreparedItem>; distance: number }>();
  for (const level of form.levels) {
    const distances = new Map([[level, 0]]);
    // What is added on the way is walked as well, the nearest first.
    for (const [item, distance] of distances) {
      for (const next of lookedAt(item, form)) if (!distances.has(next)) distances.set(next, distance + 1);
    }
    for (const [item, distance] of distances) {
      const known = influence.get(item);
      const levels = (known?.levels ?? new Set()).add(level);
      influence.set(item, { levels, distance: Math.min(distance, known?.distance ?? distance) });
    }
  }
  return influence;
}

function lookedAt(item: PreparedItem, form: PreparedForm): PreparedItem[] {
  const { calculated, conditions, parent } = item;
  const named = calculated === undefined ? [] : form.all.filter(({ linkId }) => calculated.includes(linkId));
  const summed = form.scored.find((score) => score.item === item)?.of ?? [];
  return [
    ...conditions.map(({ of }) => of),
    ...summed,
    ...(form.reads.get(item) ?? named),
    ...(parent ? [parent] : []),
  ];
}
