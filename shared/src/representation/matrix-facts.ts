import type { ConsentLevel, ResponsibilityKind } from '../people/people-model.ts';
import {
  type AccessFacts,
  type FormPerformer,
  type FullmaktArea,
  formPerformers,
  type PersonFacts,
  type RestrictionCode,
  restrictionCodes,
} from './representation-model.ts';
import type { ServiceCode } from './service-catalogue.ts';

/** The facts behind the rows of the rule matrix: one actor, one citizen, one other parent, on one day. */

const TODAY = Temporal.PlainDate.from('2026-06-15');
const NOON = Temporal.Instant.from('2026-06-15T10:00:00Z');

const band = (name: string, from: number, to: number) => ({
  name,
  first: TODAY.subtract({ years: from }),
  last: TODAY.subtract({ years: to + 1 }).add({ days: 1 }),
});
/** From a birthday to the day before the next that matters. */
export const ageBands = [
  band('0-11', 0, 11),
  band('12', 12, 12),
  band('13-15', 13, 15),
  band('16-17', 16, 17),
  band('18+', 18, 99),
];

/** Who lives with the citizen. `-`: parents have no say in it. */
export const coResidences = ['actor', 'other parent', 'nobody'] as const;
export type CoResidence = (typeof coResidences)[number] | '-';

const protections = ['none', 'client', 'citizen hidden', 'actor hidden', 'other parent hidden'] as const;
type ProtectionOf = (typeof protections)[number];
export const protectionsOf = ({ name, ofParents }: MatrixGround): readonly ProtectionOf[] =>
  ofParents ? protections : protections.slice(0, name.startsWith('self') ? 3 : 4);

/** On what grounds, and what it rests on. */
export type MatrixGround = {
  name: string;
  /** There is another parent, and someone lives with the child. */
  ofParents?: true;
  eid?: 'substantial';
  youthAccessConsent?: true;
  kind?: ResponsibilityKind;
  foster?: 'off' | 'on';
  areas?: readonly FullmaktArea[];
  assigned?: true;
  guardian?: true;
};
const parent = (kind: ResponsibilityKind): MatrixGround => ({ name: `FO ${kind}`, ofParents: true, kind });
export const groundsOfMatrix: readonly MatrixGround[] = [
  { name: 'self' },
  { name: 'self with youth consent', youthAccessConsent: true },
  { name: 'self by substantial', eid: 'substantial' },
  { name: 'self by substantial with youth consent', eid: 'substantial', youthAccessConsent: true },
  ...(['joint', 'mother', 'father', 'coMother', 'other', 'unknown'] as const).map(parent),
  { name: 'FO foster off', ofParents: true, foster: 'off' },
  { name: 'FO foster on', ofParents: true, foster: 'on' },
  { name: 'FU 1', areas: [1] },
  { name: 'FU 2', areas: [2] },
  { name: 'FU 3', areas: [3] },
  { name: 'FU 1 2 3', areas: [1, 2, 3] },
  { name: 'TD', assigned: true },
  { name: 'TD and FO', ofParents: true, kind: 'joint', assigned: true },
  { name: 'VE', guardian: true },
  { name: 'none' },
];

/** Single facts beside the columns: of the actor, of the citizen, of the one thing asked about. */
const statesOfActor = [
  ['actor by substantial', { eid: 'substantial' }],
  ['actor without consent', { actor: { consent: 'none' } }],
  ['actor inactive', { actor: { inactive: true } }],
  ['actor dead', { actor: { died: TODAY } }],
  ['actor 15', { actor: { born: TODAY.subtract({ years: 16 }).add({ days: 1 }) } }],
  ['actor 16', { actor: { born: TODAY.subtract({ years: 16 }) } }],
  ['actor 17', { actor: { born: TODAY.subtract({ years: 18 }).add({ days: 1 }) } }],
  ['actor 18', { actor: { born: TODAY.subtract({ years: 18 }) } }],
] as const;
const statesOfCitizen = [
  ['citizen inactive', { subject: { inactive: true } }],
  ['citizen dead', { subject: { died: TODAY } }],
  ['hidden with form 1 7', { subject: { protection: 'confidential' } }],
  ['hidden with form 1 6 7', { subject: { protection: 'confidential' } }],
] as const;
type State = {
  eid?: 'substantial';
  actor?: Partial<PersonFacts>;
  subject?: Partial<PersonFacts>;
};
const states: ReadonlyMap<string, State> = new Map<string, State>([...statesOfActor, ...statesOfCitizen]);

export type Otherwise =
  | '-'
  | (typeof statesOfActor)[number][0]
  | (typeof statesOfCitizen)[number][0]
  | RestrictionCode
  | 'reserved'
  | `form ${FormPerformer}`
  | 'form standard';

/** Each with the service it is asked of. */
export function otherwiseOf({ name }: MatrixGround): [Otherwise, ServiceCode][] {
  const self = name.startsWith('self');
  return [
    ...(self ? [] : statesOfActor).map(([state]): [Otherwise, ServiceCode] => [state, 'gp-info']),
    ...statesOfCitizen.map(([state]): [Otherwise, ServiceCode] => [state, / form /.test(state) ? 'forms' : 'gp-info']),
    ...[...restrictionCodes, 'reserved' as const].map((code): [Otherwise, ServiceCode] => [code, 'prescriptions']),
    ...formPerformers.map((performer): [Otherwise, ServiceCode] => [`form ${performer}`, 'forms']),
    ['form standard', 'forms'],
  ];
}

export type Case = {
  born: Temporal.PlainDate;
  ground: MatrixGround;
  coResidence: CoResidence;
  protection: ProtectionOf;
  consent: ConsentLevel;
  otherwise: Otherwise;
};

const here = { line: 'Here', postalCode: '0001', place: 'Here' };
const there = { ...here, line: 'There' };
const adult: PersonFacts = {
  id: 'actor',
  born: Temporal.PlainDate.from('1980-01-01'),
  died: null,
  address: there,
  protection: 'none',
  consent: 'full',
  inactive: false,
  youthAccessConsent: false,
};

export function factsOf(asked: Case): Omit<AccessFacts, 'service' | 'action'> {
  const { ground, coResidence, protection, otherwise } = asked;
  const state = states.get(otherwise) ?? {};
  const subject: PersonFacts = {
    ...adult,
    id: 'citizen',
    born: asked.born,
    address: here,
    consent: asked.consent,
    youthAccessConsent: ground.youthAccessConsent ?? false,
    protection: protection === 'citizen hidden' ? 'confidential' : protection === 'client' ? 'client' : 'none',
    ...state.subject,
  };
  const actor: PersonFacts = {
    ...adult,
    address: coResidence === 'actor' ? here : there,
    protection: protection === 'actor hidden' ? 'strictlyConfidential' : 'none',
    ...state.actor,
  };
  const otherParent: PersonFacts = {
    ...adult,
    id: 'other',
    address: coResidence === 'other parent' ? here : there,
    protection: protection === 'other parent hidden' ? 'confidential' : 'none',
  };
  const item = itemOf(otherwise);
  return {
    now: NOON,
    today: TODAY,
    actor: ground.name.startsWith('self') ? subject : actor,
    subject,
    eid: state.eid ?? ground.eid ?? 'high',
    ...(item && { item }),
    holders: ground.kind
      ? [actor, otherParent].map((person, i) => ({ person, kind: i ? 'joint' : kindOf(ground) }))
      : [],
    fosterParents: ground.foster ? [actor, otherParent] : [],
    fosterParentAccess: ground.foster === 'on',
    guardian: ground.guardian ?? false,
    fullmakter: fullmakterOf(ground),
  };
}
const kindOf = ({ kind = 'unknown' }: MatrixGround): ResponsibilityKind => kind;

function fullmakterOf({ areas, assigned }: MatrixGround): AccessFacts['fullmakter'] {
  if (!areas && !assigned) return [];
  const kind = assigned ? 'assigned' : 'ordinary';
  const terms = { kind, areas: areas ?? [1, 2, 3], from: TODAY, to: null, endedAt: null } as const;
  return [{ giverId: 'citizen', receiverId: 'actor', ...terms }];
}

function itemOf(otherwise: Otherwise): AccessFacts['item'] {
  if (otherwise === 'reserved') return { restriction: 'N', guardianReservation: true };
  if (otherwise === 'form standard') return { restriction: 'N' };
  if (otherwise === 'hidden with form 1 7') return { restriction: 'N', performers: [1, 7] };
  if (otherwise === 'hidden with form 1 6 7') return { restriction: 'N', performers: [1, 6, 7] };
  const restriction = restrictionCodes.find((code) => code === otherwise);
  if (restriction) return { restriction };
  const performer = formPerformers.find((one) => otherwise === `form ${one}`);
  return performer && { restriction: 'N', performers: [performer] };
}
