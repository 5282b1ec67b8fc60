import { firstVerdict, type Rule } from '../decision.ts';
import type { Fee } from '../dialogue/dialogue-model.ts';
import { ageOn, isDayBefore } from '../oslo.ts';
import { HEALTH_MAJORITY } from '../people/ages.ts';
import { eConsultationFees, frikortLimits } from './fee-tables.ts';

/** What a citizen pays for what an office does in a conversation (domain.md § 2.4). */
export type FeeFacts = {
  /** The Norwegian day it is completed: what one is that day, and the year it counts in. */
  day: Temporal.PlainDate;
  born: Temporal.PlainDate;
  /** EKO-01: an e-consultation is a consultation; e-contact and a renewal are not (EKT-01, RES-03). */
  consultation: boolean;
  /** Whoever answers is a specialist in general medicine. */
  specialist: boolean;
  /** Kroner that count towards the frikort of that year so far, what is paid back not counted. */
  paid: number;
  /** What the citizen was told when it was sent. Null: nothing. */
  told?: Fee | null;
};

type Known = { amount: number; assumed: boolean };

/** What is known of that day; otherwise the last that was known before it, or the first there is. */
function lastKnown<Row>(rows: readonly Row[], holds: (row: Row) => boolean, isOver: (row: Row) => boolean) {
  const exact = rows.find(holds);
  return { row: exact ?? rows.findLast(isOver) ?? rows[0], assumed: exact === undefined };
}

/** PRI-07: where the tables are silent, the last known amount, marked as assumed. */
export function eConsultationFee(day: Temporal.PlainDate, specialist: boolean): Known {
  const rows = eConsultationFees.flatMap(({ specialist: ofSpecialist, ordinary, ...period }) => {
    const amount = specialist ? ofSpecialist : ordinary;
    return amount === null ? [] : [{ ...period, amount }];
  });
  const { row, assumed } = lastKnown(
    rows,
    ({ from, to }) => !isDayBefore(day, from) && !isDayBefore(to, day),
    ({ from }) => !isDayBefore(day, from),
  );
  return { amount: row?.amount ?? 0, assumed };
}

/** PRI-01: the limit of a calendar year. */
export function frikortLimit(year: number): Known {
  const { row, assumed } = lastKnown(
    frikortLimits,
    (limit) => limit.year === year,
    (limit) => limit.year <= year,
  );
  return { amount: row?.limit ?? 0, assumed };
}

const free = (because: Fee['because'], assumed = false): Fee => ({ amount: 0, because, refund: 0, assumed });

/** The first that has something to say. PRI-03 names more who are exempt; nothing in a conversation tells of them. */
const feeRules: readonly Rule<FeeFacts, Fee>[] = [
  {
    id: 'RES-03',
    source: 'FLASKEBEKK-2, FJELLSIDEN; EKT-01 (ELVEBYEN) says it of e-contact, unverified',
    assumption: 'docs/decisions/013',
    judge: ({ consultation }) => (consultation ? undefined : free('not-a-consultation')),
  },
  {
    id: 'PRI-03',
    source: 'HN-FEES-OLD',
    judge: ({ day, born }) => (ageOn(day, born) < HEALTH_MAJORITY ? free('under-sixteen') : undefined),
  },
  {
    id: 'PRI-01',
    source: 'HN-FEES, UNICARE, HDIR-TAK',
    judge: ({ day, paid }) => {
      const limit = frikortLimit(day.year);
      return paid < limit.amount ? undefined : free('frikort', limit.assumed);
    },
  },
  {
    id: 'EKO-01',
    source: 'EHELSE-DD, HINNA; amounts: eConsultationFees',
    judge: ({ day, specialist, paid, told = null }) => {
      const price = { ...eConsultationFee(day, specialist), because: specialist ? 'specialist' : 'ordinary' } as const;
      const { amount, assumed, because } = told && told.amount < price.amount ? told : price;
      const limit = frikortLimit(day.year);
      // Nobody pays more than they were told (docs/decisions/013), what is paid back counted.
      const aboveTold = told ? amount - (told.amount - told.refund) : 0;
      const refund = Math.max(0, paid + amount - limit.amount, aboveTold);
      return { amount, because, refund, assumed: assumed || (refund > 0 && limit.assumed) };
    },
  },
];

export function feeFor(facts: FeeFacts): Fee {
  const fee = firstVerdict(feeRules, facts);
  if (!fee) throw new Error('The last rule always has something to say');
  return fee.verdict;
}
