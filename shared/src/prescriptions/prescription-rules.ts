import { type Rule, refusedByFirst } from '../decision.ts';
import type { Prescription, PrescriptionGroup } from './prescriptions-contract.ts';

/** YOU-04, HN-RESEPT: what is in force, and what ran out within the last twelve months. */
const SHOWN_AFTER = { months: 12 };
/** How long a renewed one is good for: chosen (docs/decisions/013). */
const RENEWED_FOR = { years: 1 };

/** The earliest last day that is still shown. */
export const shownFrom = (today: Temporal.PlainDate): Temporal.PlainDate => today.subtract(SHOWN_AFTER);

export const renewedOn = (today: Temporal.PlainDate) => ({ prescribedOn: today, validTo: today.add(RENEWED_FOR) });

type RenewalFacts = {
  /** Undefined: the citizen has no such prescription, or whoever asks may not know of it. */
  prescription: { group: PrescriptionGroup } | undefined;
};
const renewalRules: readonly Rule<RenewalFacts, 'no-such-prescription' | 'needs-consultation'>[] = [
  {
    id: 'RES-01',
    source: 'NHN-DIALOG, SENJA',
    judge: ({ prescription }) => (prescription ? undefined : 'no-such-prescription'),
  },
  {
    id: 'RES-03',
    source: 'FLASKEBEKK-2, FJELLSIDEN',
    judge: ({ prescription }) => (prescription?.group === 'C' ? undefined : 'needs-consultation'),
  },
];
/** May this be renewed without a consultation? */
export const mayBeRenewed = refusedByFirst<RenewalFacts, 'no-such-prescription' | 'needs-consultation'>(renewalRules);

/** How it stands with the renewal of one that is there. */
export const renewalOf = (
  prescription: { group: PrescriptionGroup },
  { asked }: { asked: boolean },
): Prescription['renewal'] =>
  mayBeRenewed({ prescription }).ok ? (asked ? 'waiting' : 'possible') : 'needs-consultation';
