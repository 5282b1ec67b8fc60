import type { Visit } from '@helsesim/shared/home-care/home-care-model';
import { visitIdOf, visitOf } from '@helsesim/shared/home-care/home-care-model';
import { lastDayToCancel, mayCancelVisit } from '@helsesim/shared/home-care/home-care-rules';
import { type ComputedVisit, visitPlannedFor, visitsBetween } from '@helsesim/shared/home-care/visit-calendar';
import { fullNameOf, isHidden } from '@helsesim/shared/people/people-model';
import type { Reader } from '../platform/database.ts';
import { type CareTables, type PlanRow, planOnDay, plansAtOffice, plansOfCitizen } from './plan-repository.ts';
import { type StaffRow, staffAt } from './staff-repository.ts';
import { type ChangeRow, changeOf, changesAtOffice, changesOfCitizen } from './visit-repository.ts';

/** DIG-10: visits as they come out of plans and what differs. Only what is asked about is read, however long the past. */
type Computed = ComputedVisit<PlanRow, ChangeRow>;
/** With who is to come, or came; undefined: not settled. */
export type VisitRow = Computed & { staff: StaffRow | undefined };
type Days = { from: Temporal.PlainDate; to: Temporal.PlainDate };
type Db = Reader<CareTables>;

export const visitsOfCitizen = async (db: Db, of: Days & { citizenId: string }): Promise<VisitRow[]> =>
  withStaff(db, visitsBetween(await plansOfCitizen(db, of), await changesOfCitizen(db, of), of));

export const visitsAtOffice = async (db: Db, at: Days & { organizationId: string }): Promise<VisitRow[]> =>
  withStaff(db, visitsBetween(await plansAtOffice(db, at), await changesAtOffice(db, at), at));

/** One visit by its id. Found only by whose it is: the citizen’s, or the office’s. */
export async function findVisit(
  db: Db,
  visitId: string,
  of: { citizenId: string } | { organizationId: string },
): Promise<VisitRow | undefined> {
  const wanted = visitOf(visitId);
  const plan = wanted && (await planOnDay(db, wanted));
  if (!plan) return undefined;
  const mine = 'citizenId' in of ? plan.citizen.id === of.citizenId : plan.organizationId === of.organizationId;
  const visit = mine && visitPlannedFor([plan], wanted.day, await changeOf(db, wanted));
  if (!visit) return undefined;
  const [found] = await withStaff(db, [visit]);
  return found;
}

async function withStaff(db: Db, visits: readonly Computed[]): Promise<VisitRow[]> {
  const staff = new Map<string, StaffRow>();
  for (const organizationId of new Set(visits.map(({ plan }) => plan.organizationId)))
    for (const one of await staffAt(db, { organizationId })) staff.set(one.roleId, one);
  return visits.map((visit) => ({ ...visit, staff: staff.get(roleOf(visit) ?? '') }));
}

/** Whoever was there; otherwise as planned, unless this one visit says another, or that it is not settled. */
function roleOf({ plan, change }: Computed): string | null {
  if (change?.state === 'completed') return change.doneById;
  return change?.reassigned ? change.roleId : plan.roleId;
}

export const stateOf = ({ change }: Computed) => change?.state ?? 'planned';

/** What both sides see of a visit. */
export const sharedOf = (row: VisitRow) => {
  const { plan, change, day, startsAt, endsAt, movedFrom, plannedFor } = row;
  return {
    id: visitIdOf({ plan: plan.plan, day: plannedFor }),
    day,
    startsAt,
    endsAt,
    minutes: plan.minutes,
    kind: plan.kind,
    state: stateOf(row),
    movedFrom,
    staffHidden: plan.staffHidden,
    doneAt: change?.doneAt ?? null,
    missedReason: change?.missedReason ?? null,
    cancelCode: change?.cancelCode ?? null,
    office: plan.office,
  };
};

/** DIG-08: the name, not the phone; not of someone whose address is hidden, who is never named to others. */
export function visitOfCitizen(row: VisitRow, now: Temporal.Instant): Visit {
  const { plan, day, staff } = row;
  const hidden = plan.staffHidden || (staff !== undefined && isHidden(staff));
  const state = stateOf(row);
  return {
    ...sharedOf(row),
    staff: hidden || !staff ? null : fullNameOf(staff),
    staffHidden: hidden,
    cancelUntil: lastDayToCancel(day),
    mayCancel: state === 'planned' && mayCancelVisit({ now, visit: { state, day } }).ok,
    phone: plan.phone,
  };
}
