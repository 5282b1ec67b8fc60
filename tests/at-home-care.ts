import type { RequestOf } from '@helsesim/shared/contract';
import * as desk from '@helsesim/shared/home-care/desk-home-care-contract';
import { findVisits } from '@helsesim/shared/home-care/home-care-contract';
import type { Visit, VisitKind } from '@helsesim/shared/home-care/home-care-model';
import { changeNoticeSettings } from '@helsesim/shared/notifications/notifications-contract';
import type { NoticeLevel } from '@helsesim/shared/notifications/notifications-model';
import type { Visitor, World } from './portal.ts';
import { day } from './registry-desk.ts';

/** What users of home care, and those who come, do; with what is seldom of interest filled in. */

export const visitsOf = (visitor: Visitor, citizenId: string, from: string, to = from): Promise<Visit[]> =>
  visitor.call(findVisits, { params: { citizenId }, query: { from: day(from), to: day(to) } });

/** The visit of a kind on a day, as the citizen's side sees it. */
export async function visitOn(visitor: Visitor, citizenId: string, on: string, kind: VisitKind): Promise<Visit> {
  const visit = (await visitsOf(visitor, citizenId, on)).find((one) => one.kind === kind);
  if (!visit) throw new Error(`There is no ${kind} on ${on}`);
  return visit;
}

export const wantNotices = (visitor: Visitor, citizenId: string, level: NoticeLevel) =>
  visitor.call(changeNoticeSettings, {
    params: { citizenId: visitor.id },
    body: { levels: [{ citizenId, level }] },
  });

/** A nurse of home care at work. */
export async function atHomeCare(world: World, name: string) {
  const nurse = await world.logIn(name, { role: 'home-care-nurse' });
  const route = async (on: string, query: Partial<RequestOf<typeof desk.findRoute>['query']> = {}) =>
    nurse.call(desk.findRoute, { query: { day: day(on), mine: 'false', ...query } });
  const seen = async (visitId: string, on: string) => {
    const visit = (await route(on)).visits.find(({ id }) => id === visitId);
    if (!visit) throw new Error(`The route of ${on} has no such visit`);
    return { params: { visitId }, body: { seen: visit.number } };
  };
  const terms = {
    everyWeeks: 1,
    windowFrom: '08:00',
    windowTo: '09:00',
    minutes: 20,
    order: 1,
    roleId: null,
    to: null,
  };
  return {
    ...nurse,
    nurse,
    route,
    seen,
    /** What whoever is looking at the route of that day would send. */
    complete: async (visitId: string, on: string) => nurse.call(desk.completeVisit, await seen(visitId, on)),
    roleOf: async (colleague: string) => {
      const { staff } = await nurse.call(desk.getCareOffice, {});
      const found = staff.find((one) => one.name === colleague);
      if (!found) throw new Error(`${colleague} does not work there`);
      return found.roleId;
    },
    /** A decision for someone, in a zone, from a day. */
    decide: async (whom: string, from: string, more: { to?: string; zone?: string; staffHidden?: boolean } = {}) => {
      const { zones } = await nurse.call(desk.getCareOffice, {});
      const contactId = zones.find(({ zone }) => zone === (more.zone ?? 'Sentrum'))?.contactId ?? '';
      const { nationalId } = await world.person(whom);
      const { staffHidden = false, to } = more;
      const body = {
        ...{ nationalId, from: day(from), to: to ? day(to) : null, contactId, contactIds: [] as string[], staffHidden },
        services: ['home-nursing' as const],
      };
      return nurse.call(desk.registerDecision, { body });
    },
    plan: (decisionId: string, from: string, more: Partial<RequestOf<typeof desk.addPlan>['body']> = {}) =>
      nurse.call(desk.addPlan, {
        params: { decisionId },
        body: { kind: 'look-in', weekdays: [1, 2, 3, 4, 5, 6, 7], from: day(from), ...terms, ...more },
      }),
  };
}
