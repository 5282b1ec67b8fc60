import { firstVerdict, type Rule, refusedByFirst } from '../decision.ts';
import { type SignCode, signs } from './booking-model.ts';

/** What urgent signs lead to: our own list of signs, cautious and synthetic (docs/decisions/008). */

export type Outcome = 'book' | 'call-113' | 'call-116117';
type Told = readonly SignCode[];

const some = (told: Told, level: (typeof signs)[SignCode]) => told.some((sign) => signs[sign] === level);

/** The gravest first: it decides. */
export const urgencyRules: readonly Rule<Told, Exclude<Outcome, 'book'>>[] = [
  {
    id: 'TIM-07',
    source: 'HN-HELP; no public list of signs',
    assumption: 'docs/decisions/008',
    judge: (told) => (some(told, 'red') ? 'call-113' : undefined),
  },
  {
    id: 'NET-04',
    source: 'APEOPLE, HN-HELP; no public list of signs',
    assumption: 'docs/decisions/008',
    judge: (told) => (some(told, 'yellow') ? 'call-116117' : undefined),
  },
];

export const outcomeOf = (told: Told): Outcome => firstVerdict(urgencyRules, told)?.verdict ?? 'book';

/** Whoever should call is given no time, neither of the fastlege nor, asked for or not, of the nettlege. */
export const noTimeWhenUrgent: readonly Rule<Told, 'urgent'>[] = urgencyRules.map(({ judge, ...rule }) => ({
  ...rule,
  judge: (told) => judge(told) && 'urgent',
}));
export const mayHaveTimes = refusedByFirst(noTimeWhenUrgent);
