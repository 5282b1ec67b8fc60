import type { Rule } from '../decision.ts';
import type { NettlegeStep } from './booking-contract.ts';
import { type ReasonCode, reasons } from './booking-model.ts';
import { type Fastlege, mayBookWithFastlege } from './booking-rules.ts';

/**
 * The fastlege first, then the nettlege (NET-01 to NET-09). Every rule is asked whatever the others say, so that the
 * citizen sees all that stands in the way. With urgent signs none of this is asked: `mayHaveTimes` has said no (NET-04).
 */
export type NettlegeFacts = {
  reason: ReasonCode;
  /** The citizen has said that none of the fastlege's times suits. */
  noneSuits: boolean;
  fastlege: Fastlege;
  fastlegeHasTimes: boolean;
  /** The municipality that the citizen lives in. */
  municipalityTakesPart: boolean;
  nettlegeHasTimes: boolean;
};

/** Judges whether it holds. Its code is told either way. */
type NettlegeRule = Rule<NettlegeFacts, boolean> & Pick<NettlegeStep, 'code'>;

export const nettlegeRules: readonly NettlegeRule[] = [
  {
    id: 'NET-02',
    code: 'fastlege-first',
    source: 'Meld. St. 23 (2024–2025) § 5.1.2',
    judge: ({ noneSuits, fastlege, fastlegeHasTimes }) =>
      noneSuits || !fastlegeHasTimes || !mayBookWithFastlege(fastlege).ok,
  },
  {
    id: 'NET-08',
    code: 'problem-suits',
    source: 'Meld. St. 23 (2024–2025) § 5.1.2; no public list of problems',
    assumption: 'docs/decisions/008',
    judge: ({ reason }) => reasons[reason].digital,
  },
  {
    id: 'NET-03',
    code: 'municipality-takes-part',
    source: 'APEOPLE',
    judge: ({ municipalityTakesPart }) => municipalityTakesPart,
  },
  {
    id: 'NET-01',
    code: 'has-times',
    source: 'Meld. St. 23 (2024–2025) § 5.1.2',
    judge: ({ nettlegeHasTimes }) => nettlegeHasTimes,
  },
];

export function decideNettlege(facts: NettlegeFacts): { offered: boolean; why: NettlegeStep[] } {
  const why = nettlegeRules.map(({ id, judge, ...said }) => ({ rule: id, ...said, holds: judge(facts) === true }));
  return { offered: why.every(({ holds }) => holds), why };
}
