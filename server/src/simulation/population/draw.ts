import type { Random } from '../../platform/random.ts';

/** Chance, in the forms that a population needs. Sums and products only: the same on every machine. */

export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

export function pickWeighted<T>(random: Random, options: Weighted<T>): T {
  let left = random.next() * options.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of options) {
    left -= weight;
    if (left < 0) return value;
  }
  return (options.at(-1) as Weighted<T>[number])[0];
}

/** So many different ones, the heavy ones rather than the light. */
export function sampleWeighted<T>(random: Random, options: Weighted<T>, count: number): T[] {
  let left = options.map(([value, weight]) => [{ value }, weight] as const);
  return Array.from({ length: Math.min(count, options.length) }, () => {
    const picked = pickWeighted(random, left);
    left = left.filter(([one]) => one !== picked);
    return picked.value;
  });
}

/** About the mean, two thirds within the spread, and never beyond low and high. */
export function around(random: Random, mean: number, spread: number, low: number, high: number): number {
  const sum = random.next() + random.next() + random.next() + random.next();
  return Math.min(high, Math.max(low, mean + (sum - 2) * 1.732 * spread));
}

export const between = (random: Random, low: number, high: number): number => low + random.next() * (high - low);
