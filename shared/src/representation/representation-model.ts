import type { Address, ConsentLevel, EidLevel, Protection, ResponsibilityKind } from '../people/people-model.ts';
import type { ServiceCode } from './service-catalogue.ts';

/** The words of the question "who may do what for whom", as types. */

/** Volven 7611, and `self`. */
const bases = ['self', 'FO', 'FU', 'TD'] as const;
export type Basis = (typeof bases)[number];

/** What the rules need to know of a person. */
export type PersonFacts = {
  id: string;
  born: Temporal.PlainDate;
  died: Temporal.PlainDate | null;
  address: Address | null;
  protection: Protection;
  consent: ConsentLevel;
  inactive: boolean;
  youthAccessConsent: boolean;
};

/** Someone who holds parental responsibility (foreldreansvar) for the citizen. */
type Holder = { person: PersonFacts; kind: ResponsibilityKind };

/** FUL-01 to FUL-08, TD-01 to TD-07: a fullmakt that the citizen has given, or that has been assigned for the citizen. */
export type Fullmakt = {
  giverId: string;
  receiverId: string;
  kind: 'ordinary' | 'assigned';
  areas: readonly (1 | 2 | 3)[];
  from: Temporal.PlainDate;
  to: Temporal.PlainDate | null;
  endedAt: Temporal.Instant | null;
};

/** One question: may this actor do this, for this citizen, now? The relations are those between the two. */
export type AccessFacts = {
  now: Temporal.Instant;
  /** The Norwegian day of `now`. */
  today: Temporal.PlainDate;
  actor: PersonFacts;
  subject: PersonFacts;
  eid: EidLevel;
  service: ServiceCode;
  action: 'read' | 'write';
  /** Everyone who holds parental responsibility for the subject, the actor or not. */
  holders: readonly Holder[];
  /** Every fullmakt from the subject to the actor. */
  fullmakter: readonly Fullmakt[];
};

/** What the outside is told. `no-access` is also what is said where the reason must not be told (HID-02, HID-04). */
export const accessRefusals = [
  'no-access',
  'eid-too-low',
  'consent-too-low',
  'citizen-too-young',
  'not-open-to-youth',
  'youth-consent-missing',
  'citizen-of-age',
  'not-for-parents-from-twelve',
  'not-available-to-parents',
  'not-covered-by-fullmakt',
  'citizen-only',
] as const;
export type AccessRefusal = (typeof accessRefusals)[number];

/** One rule that had a say: what it looked at, what it found, where it stands written. */
export type TraceStep = {
  rule: string;
  outcome: 'pass' | 'deny';
  facts: Readonly<Record<string, string | number | boolean | null>>;
  source: string;
  /** Where sources are silent or disagree: the decision record that chose. */
  assumption?: string;
};

export type AccessDecision = {
  allowed: boolean;
  basis: Basis | null;
  reason: AccessRefusal | null;
  trace: TraceStep[];
};

/** Who is acting, for whom, and on what grounds: what a use case behind the door is given. */
export type ActingFor = { actorId: string; citizenId: string; basis: Basis };
