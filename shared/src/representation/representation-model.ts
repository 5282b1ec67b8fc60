import * as z from 'zod';
import type { Address, ConsentLevel, EidLevel, Protection, ResponsibilityKind } from '../people/people-model.ts';
import type { ServiceCode } from './service-catalogue.ts';

/** The words of the question "who may do what for whom", as types. */

/** Volven 7611, and `self`. VE is known (VER-01), but opens nothing. */
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

/** FUL-03: 1 insight in registered data, 2 patient record, 3 digital health services. */
export type FullmaktArea = 1 | 2 | 3;

/** FUL-01 to FUL-08, TD-01 to TD-07: a fullmakt that the citizen has given, or that has been assigned for the citizen. */
export type Fullmakt = {
  giverId: string;
  receiverId: string;
  kind: 'ordinary' | 'assigned';
  areas: readonly FullmaktArea[];
  from: Temporal.PlainDate;
  to: Temporal.PlainDate | null;
  endedAt: Temporal.Instant | null;
};

/** Code system 9603, who an item is hidden from (domain.md § 1.4). */
export const restrictionCodes = [
  'N',
  'NORN_FORANS',
  'NORN_UNGDOM',
  'NORN_FFL',
  'NORN_KUT',
  'NORN_EPO',
  'NORN_ALL',
  'NORN_FOR',
  'NORN_FFH',
  'NORN_FPB',
  'NORN_DUP',
  'NORN_ANG',
  'NORU',
  'NORS',
] as const;
export const RestrictionCode = z.enum(restrictionCodes);
export type RestrictionCode = z.output<typeof RestrictionCode>;

/** REP-07, KanUtforesAv: who a form may be filled in by. */
export const formPerformers = [1, 2, 3, 4, 5, 6, 7] as const;
export type FormPerformer = (typeof formPerformers)[number];

/** REP-08, tjenesteområde: register, patient record, health care, administration, secondary use. */
export const formAreas = [1, 2, 3, 4, 5] as const;
export type FormArea = (typeof formAreas)[number];

/** One thing in a service: a prescription, a document, an appointment, a form. */
export type Item = {
  restriction: RestrictionCode;
  /** Of an item that is delayed (NORU): when it is shown. Null: nobody has said. */
  shownFrom?: Temporal.Instant | null;
  /** The youth's own wish that parents do not learn of it (vergeinnsynsreservasjon, PAR-17). */
  guardianReservation?: boolean;
  /** Of a form (REP-07). Left out: the standard, 1 to 5. */
  performers?: readonly FormPerformer[];
  /** Of a form (REP-08). */
  area?: FormArea;
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
  /** The one thing asked about, when it is not the service as a whole. */
  item?: Item;
  /** Everyone who holds parental responsibility for the subject, the actor or not. */
  holders: readonly Holder[];
  /** Everyone who is registered as a foster parent of the subject. */
  fosterParents: readonly PersonFacts[];
  /** FOS-01: whether the world has switched on what the sources say is under way. */
  fosterParentAccess: boolean;
  /** VER-01: the actor is the subject's verge. */
  guardian: boolean;
  /** Every fullmakt from the subject to the actor. */
  fullmakter: readonly Fullmakt[];
};

/** What the outside is told. `no-access` is also what is said where the reason must not be told (HID-02, HID-04). */
export const accessRefusals = [
  'no-access',
  'eid-too-low',
  'consent-too-low',
  'own-consent-missing',
  'inactive',
  'citizen-too-young',
  'not-open-to-youth',
  'youth-consent-missing',
  'citizen-of-age',
  'not-for-parents-from-twelve',
  'not-available-to-parents',
  'not-open-to-foster-parents',
  'guardianship-opens-nothing',
  'not-covered-by-fullmakt',
  'citizen-only',
] as const;
export type AccessRefusal = (typeof accessRefusals)[number];

/** One rule that had a say: what it looked at, what it found, where it stands written. */
export const TraceStep = z.object({
  rule: z.string().meta({ description: 'The id of the rule, as in `PAR-02`' }),
  outcome: z.enum(['pass', 'deny', 'absent']).meta({
    description: '`absent`: there is no such relation today. `facts` tell of a fullmakt that is over, or still to come',
  }),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  source: z.string(),
  assumption: z
    .string()
    .optional()
    .meta({ description: 'Where sources are silent or disagree: the decision record that chose' }),
});
export type TraceStep = Readonly<z.output<typeof TraceStep>>;

export type AccessDecision = {
  allowed: boolean;
  basis: Basis | null;
  reason: AccessRefusal | null;
  trace: TraceStep[];
};

/** Who is acting, for whom, and on what grounds: what a use case behind the door is given. */
export type ActingFor = {
  actorId: string;
  citizenId: string;
  basis: Basis;
  /** Of the operation's services, those that are open for what it does, and on what grounds. */
  open: ReadonlyMap<ServiceCode, Basis>;
  /** Asks of one thing in a service, or of another service. */
  ask(question: Pick<AccessFacts, 'service' | 'action' | 'item'>): AccessDecision;
  /** Which of the operation's services it was about, for the log. Left out: the first that is open. */
  about(service: ServiceCode): void;
};
