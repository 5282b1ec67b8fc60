import { type FullmaktView, fullmaktAreas } from '@helsesim/shared/fullmakt/fullmakt-model';
import { isDayBefore } from '@helsesim/shared/oslo';
import type { FullmaktArea } from '@helsesim/shared/representation/representation-model';

/** What a fullmakt is to hold, as it is answered: days as text, for they may be half typed. */
export type TermsDraft = {
  areas: FullmaktArea[];
  begins: 'today' | 'later';
  from: string;
  lasts: 'open' | 'until' | undefined;
  to: string;
};
/** `from` undefined: from today, whenever it is sent. */
export type Terms = { areas: FullmaktArea[]; from: Temporal.PlainDate | undefined; to: Temporal.PlainDate | null };
export type TermsFaults = {
  areas?: 'areas-missing';
  begins?: 'begins-wrong';
  lasts?: 'lasts-missing' | 'lasts-day-missing' | 'lasts-wrong';
};

const text = (kept: unknown) => (typeof kept === 'string' ? kept : '');

export function understoodTerms({ areas, begins, from, lasts, to }: Record<string, unknown>): TermsDraft {
  return {
    areas: Array.isArray(areas) ? fullmaktAreas.filter((area) => areas.includes(area)) : [],
    begins: begins === 'later' ? 'later' : 'today',
    from: text(from),
    lasts: lasts === 'open' || lasts === 'until' ? lasts : undefined,
    to: text(to),
  };
}

function dayIn(written: string): Temporal.PlainDate | undefined {
  try {
    return written ? Temporal.PlainDate.from(written) : undefined;
  } catch {
    return undefined; // half typed
  }
}

/** From today to a year ahead, and not over before it begins. Without a today, the server says what it thinks. */
export function termsOf(
  draft: TermsDraft,
  today: Temporal.PlainDate | undefined,
): { terms: Terms; faults?: never } | { faults: TermsFaults; terms?: never } {
  const { areas, begins, lasts } = draft;
  const from = begins === 'later' ? dayIn(draft.from) : undefined;
  const to = lasts === 'until' ? dayIn(draft.to) : null;
  const first = from ?? today;
  const faults: TermsFaults = {
    ...(areas.length === 0 && { areas: 'areas-missing' }),
    ...(begins === 'later' && !mayBegin(from, today) && { begins: 'begins-wrong' }),
    ...(!lasts && { lasts: 'lasts-missing' }),
    ...(to === undefined && { lasts: 'lasts-day-missing' }),
    ...(to && first && isDayBefore(to, first) && { lasts: 'lasts-wrong' }),
  };
  return Object.keys(faults).length > 0 ? { faults } : { terms: { areas, from, to: to ?? null } };
}

const mayBegin = (from: Temporal.PlainDate | undefined, today: Temporal.PlainDate | undefined) =>
  from !== undefined && !(today && (isDayBefore(from, today) || isDayBefore(today.add({ years: 1 }), from)));

/** What a fullmakt holds today, as answers to be changed. A new one begins today at the earliest. */
export function draftOf({ areas, from, to }: FullmaktView, today: Temporal.PlainDate | undefined): TermsDraft {
  const later = today !== undefined && isDayBefore(today, from);
  return {
    areas,
    begins: later ? 'later' : 'today',
    from: later ? from.toString() : '',
    lasts: to ? 'until' : 'open',
    to: to?.toString() ?? '',
  };
}

/** Whether two answers come to the same: days that are not asked for do not count. */
export function sameTerms(one: TermsDraft, other: TermsDraft): boolean {
  const counted = ({ areas, begins, from, lasts, to }: TermsDraft) =>
    JSON.stringify([areas.toSorted(), begins, begins === 'later' && from, lasts, lasts === 'until' && to]);
  return counted(one) === counted(other);
}
