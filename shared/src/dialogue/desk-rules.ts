import { type Rule, refusedByFirst } from '../decision.ts';
import { isBefore, osloDay } from '../oslo.ts';
import type { StaffRoleKind } from '../people/people-model.ts';
import { ThreadKind, type ThreadState } from './dialogue-model.ts';
import { threadKinds } from './thread-kinds.ts';

/** Who at which office may do what with a conversation. What a role may not see is not there for it. */

const CHOSEN = 'docs/decisions/013';
const LONGEST_AHEAD = { years: 1 };
const after = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) > 0;

/** Roles that have conversations. */
export const deskKinds = [
  'gp',
  'gp-secretary',
  'nettlege',
  'home-care-nurse',
  'health-nurse',
  'school-nurse',
] as const satisfies readonly StaffRoleKind[];

/**
 * How much of a kind of conversation a role sees at its own office. `all`: every one. `shared`: what nobody has, and what
 * it has, has had a part in or stands in for. `own`: the latter only.
 */
type Sight = 'all' | 'shared' | 'own';

/**
 * EKO-03 (ELVEBYEN): only the doctor answers an e-consultation, and whom it is handed to. Of the rest the office decides:
 * a doctor sees what no colleague has, a secretary all that the reception answers, a nettlege what they began.
 */
export function sightOf(role: StaffRoleKind, kind: ThreadKind): Sight | undefined {
  const { roles, forwardedTo = [] } = threadKinds[kind];
  if (forwardedTo.includes(role)) return 'own';
  if (!roles.includes(role)) return undefined;
  if (role === 'gp') return 'shared';
  if (role === 'nettlege') return 'own';
  return role === 'gp-secretary' && kind === 'gp-message' ? 'shared' : 'all';
}

/** Every kind of conversation that a role sees so much of. */
export const kindsSeenBy = (role: StaffRoleKind, sight: Sight): ThreadKind[] =>
  ThreadKind.options.filter((kind) => sightOf(role, kind) === sight);

export type AtOffice = { roleId: string; kind: StaffRoleKind; organizationId: string };
export type DeskFacts = {
  staff: AtOffice;
  thread: { kind: ThreadKind; organizationId: string; handlerId: string | null };
  /** Has written in it, or handed it on. */
  tookPart: boolean;
  /** TIM-18: whoever has it is away today, and this one answers meanwhile. */
  standsIn: boolean;
};

export function maySee({ staff, thread, tookPart, standsIn }: DeskFacts): boolean {
  if (staff.organizationId !== thread.organizationId) return false;
  const sight = sightOf(staff.kind, thread.kind);
  const isMine = thread.handlerId === staff.roleId || tookPart || standsIn;
  return sight === 'all' || (sight === 'shared' && thread.handlerId === null) || (sight !== undefined && isMine);
}

type Absence = { roleId: string; from: Temporal.PlainDate; to: Temporal.PlainDate; substituteId: string | null };
const isAway = ({ from, to }: Pick<Absence, 'from' | 'to'>, day: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0;

/**
 * TIM-18 (WIKI-FRAVAR, DISEN, LEGEHUS): for whom at the office someone answers today. Where no substitute is named, it is
 * every doctor there (docs/decisions/013).
 */
export const standsInFor = (
  staff: Pick<AtOffice, 'roleId' | 'kind'>,
  absences: readonly Absence[],
  today: Temporal.PlainDate,
): string[] =>
  staff.kind === 'gp'
    ? absences
        .filter((absence) => isAway(absence, today) && absence.roleId !== staff.roleId)
        .filter(({ substituteId }) => substituteId === null || substituteId === staff.roleId)
        .map(({ roleId }) => roleId)
    : [];

// Changing what one sees

type Changing = { thread: { kind: ThreadKind; state: ThreadState; lastId: string; answered: boolean }; seen: string };

/** Of two at once the first wins. The same is asked again by the write itself. */
const changeRules: readonly Rule<Changing, 'thread-closed' | 'thread-changed'>[] = [
  {
    id: 'EKO-07',
    source: 'PASIENTSKY: answer and close',
    judge: ({ thread }) => (thread.state === 'closed' ? 'thread-closed' : undefined),
  },
  {
    id: 'DIA-06',
    source: 'domain.md § 3, silent: of two who answer at once one is told to read again',
    assumption: CHOSEN,
    judge: ({ thread, seen }) => (thread.lastId === seen ? undefined : 'thread-changed'),
  },
];
export const mayChange = refusedByFirst<Changing, 'thread-closed' | 'thread-changed'>(changeRules);

type Closing = Pick<Changing['thread'], 'kind' | 'answered'>;
const closingRules: readonly Rule<Closing, 'answer-missing'>[] = [
  {
    id: 'EKO-07',
    source: 'PASIENTSKY',
    judge: ({ kind, answered }) => (kind === 'e-consultation' && !answered ? 'answer-missing' : undefined),
  },
];
export const mayClose = refusedByFirst(closingRules);

type Booking = Pick<Changing['thread'], 'answered'>;
const bookingRules: readonly Rule<Booking, 'already-answered'>[] = [
  {
    id: 'EKO-05',
    source: 'HINNA, GJERDRUM: what does not suit; what has been answered did',
    assumption: CHOSEN,
    judge: ({ answered }) => (answered ? 'already-answered' : undefined),
  },
];
/** It costs nothing, and so is not for what has been answered. */
export const mayBookInstead = refusedByFirst(bookingRules);

type Offering = { now: Temporal.Instant; startsAt: Temporal.Instant };
const offeringRules: readonly Rule<Offering, 'slot-in-the-past' | 'invalid-time'>[] = [
  {
    id: 'DIA-05',
    source: 'docs/decisions/013: an offer is answered before it starts, and is for within a year',
    assumption: CHOSEN,
    judge: ({ now, startsAt }) => {
      if (!isBefore(now, startsAt)) return 'slot-in-the-past';
      return after(osloDay(startsAt), osloDay(now).add(LONGEST_AHEAD)) ? 'invalid-time' : undefined;
    },
  },
];
export const mayOffer = refusedByFirst<Offering, 'slot-in-the-past' | 'invalid-time'>(offeringRules);

/** Who does what besides answering, by role: at the desk door, and for what is offered on the screen. */
export const rolesWho = {
  bookInstead: ['gp', 'gp-secretary'],
  renew: ['gp'],
  offerTime: ['gp', 'health-nurse', 'school-nurse'],
  runOffice: ['gp', 'gp-secretary'],
} as const satisfies Record<string, readonly StaffRoleKind[]>;
const isAmong = (role: StaffRoleKind, roles: readonly StaffRoleKind[]) => roles.includes(role);

/** What someone who sees a conversation may do with it. */
export function whatMayBeDone(
  staff: Pick<AtOffice, 'kind'>,
  { kind, state, answered }: Pick<Changing['thread'], 'kind' | 'state' | 'answered'>,
) {
  const open = state !== 'closed';
  return {
    answer: open,
    close: open && mayClose({ kind, answered }).ok,
    forward: open,
    bookInstead:
      open && isAmong(staff.kind, rolesWho.bookInstead) && kind !== 'gp-message' && mayBookInstead({ answered }).ok,
    renew: open && isAmong(staff.kind, rolesWho.renew) && kind === 'prescription-renewal',
    offerTime: open && isAmong(staff.kind, rolesWho.offerTime),
  };
}

/** TIM-03, DIG-09: which kinds someone may begin. */
export const mayBegin = (role: StaffRoleKind, kind: ThreadKind): boolean =>
  threadKinds[kind].byOffice && threadKinds[kind].roles.includes(role);

/** EKO-07: whom it can be handed to: someone else at the office, who would see something of its kind. */
export const mayBeHandedTo = (
  colleague: AtOffice,
  { staff, thread }: { staff: AtOffice; thread: DeskFacts['thread'] },
): boolean =>
  colleague.roleId !== staff.roleId &&
  colleague.organizationId === thread.organizationId &&
  sightOf(colleague.kind, thread.kind) !== undefined;

// Being away

type Doctor = { roleId: string; kind: StaffRoleKind } | undefined;
type Leaving = {
  today: Temporal.PlainDate;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
  /** At the office. Undefined: nobody of that role works there. Of the substitute, null: there is none. */
  doctor: Doctor;
  substitute: Doctor | null;
  /** What is registered at the office and not over. */
  others: readonly Absence[];
};
type Days = Pick<Absence, 'from' | 'to'>;
const overlap = (one: Days, other: Days) => !after(one.from, other.to) && !after(other.from, one.to);

type LeavingRefusal = 'no-such-colleague' | 'invalid-substitute' | 'substitute-away' | 'invalid-period';
const leavingRules: readonly Rule<Leaving, LeavingRefusal>[] = [
  {
    id: 'TIM-18',
    source: 'WIKI-FRAVAR: per practitioner; who answers meanwhile: DISEN, LEGEHUS',
    judge: ({ doctor, substitute }) => {
      if (doctor?.kind !== 'gp' || substitute === undefined) return 'no-such-colleague';
      const isAnother = substitute?.kind === 'gp' && substitute.roleId !== doctor.roleId;
      return substitute === null || isAnother ? undefined : 'invalid-substitute';
    },
  },
  {
    id: 'DIA-07',
    source: 'domain.md § 2.2, silent: from today or later, within a year, and one absence at a time',
    assumption: CHOSEN,
    judge: ({ today, from, to, doctor, others }) => {
      const overlaps = others.some((one) => one.roleId === doctor?.roleId && overlap(one, { from, to }));
      const inTime = !after(today, from) && !after(from, to) && !after(to, today.add(LONGEST_AHEAD));
      return inTime && !overlaps ? undefined : 'invalid-period';
    },
  },
  {
    id: 'TIM-18',
    source: 'docs/decisions/013: who stands in is there, whichever of the two absences is registered first',
    assumption: CHOSEN,
    judge: ({ from, to, doctor, substitute, others }) => {
      const meanwhile = others.filter((one) => overlap(one, { from, to }));
      const isGone = meanwhile.some(({ roleId }) => roleId === substitute?.roleId);
      const isNeeded = meanwhile.some(({ substituteId }) => substituteId === doctor?.roleId);
      return isGone || isNeeded ? 'substitute-away' : undefined;
    },
  },
];
export const mayBeAway = refusedByFirst<Leaving, LeavingRefusal>(leavingRules);
