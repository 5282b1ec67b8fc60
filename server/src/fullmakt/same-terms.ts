import type { FullmaktRow } from './fullmakt-repository.ts';

type Terms = Pick<FullmaktRow, 'areas' | 'from' | 'to'>;

/** Whether one says the same as another: then it is the same that was sent again. */
export const sameTerms = (one: Terms, other: Terms): boolean =>
  one.areas.join() === other.areas.join() && one.from.equals(other.from) && sameDay(one.to, other.to);

const sameDay = (one: Temporal.PlainDate | null, other: Temporal.PlainDate | null) =>
  one && other ? one.equals(other) : one === other;
