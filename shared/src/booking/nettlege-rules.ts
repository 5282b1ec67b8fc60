import type { NettlegeStep } from './booking-contract.ts';
import { type ReasonCode, reasons } from './booking-model.ts';
import { type Fastlege, mayBookWithFastlege } from './booking-rules.ts';

/**
 * The fastlege first, then the nettlege (NET-01 to NET-09). Every rule is asked whatever the others say, so that the
 * citizen sees all that stands in the way. Urgent signs never come this far (NET-04).
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

type NettlegeRule = Omit<NettlegeStep, 'holds'> & { holds(facts: NettlegeFacts): boolean };

const nettlegeRules: readonly NettlegeRule[] = [
  {
    rule: 'NET-02',
    code: 'fastlege-first',
    source: 'Meld. St. 23 (2024–2025) § 5.1.2',
    holds: ({ noneSuits, fastlege, fastlegeHasTimes }) =>
      noneSuits || !fastlegeHasTimes || !mayBookWithFastlege(fastlege).ok,
  },
  {
    rule: 'NET-08',
    code: 'problem-suits',
    source: 'Meld. St. 23 (2024–2025) § 5.1.2; no public list of problems',
    assumption: 'docs/decisions/008',
    holds: ({ reason }) => reasons[reason].digital,
  },
  {
    rule: 'NET-03',
    code: 'municipality-takes-part',
    source: 'APEOPLE',
    holds: ({ municipalityTakesPart }) => municipalityTakesPart,
  },
  {
    rule: 'NET-01',
    code: 'has-times',
    source: 'Meld. St. 23 (2024–2025) § 5.1.2',
    holds: ({ nettlegeHasTimes }) => nettlegeHasTimes,
  },
];

export function decideNettlege(facts: NettlegeFacts): { offered: boolean; why: NettlegeStep[] } {
  const why = nettlegeRules.map(({ holds, ...step }) => ({ ...step, holds: holds(facts) }));
  return { offered: why.every(({ holds }) => holds), why };
}
