import { isDayBefore } from '@helsesim/shared/oslo';
import { aliasedTable, and, asc, desc, eq, gt, gte, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { ContactsTables } from '../contacts/index.ts';
import type { PeopleTables } from '../people/index.ts';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { HomeCareTables } from './home-care-tables.ts';

/** Plans of recurring visits, each with what one needs to know of its decision, office and user. */
export type CareTables = HomeCareTables & ContactsTables & PeopleTables;
type Db = Reader<CareTables>;
type Tx = Writer<HomeCareTables>;

const plansWithAll = ({ queries, tables }: Db) => {
  const { visitPlan, careDecision, careContact, organization, person } = tables;
  const version = aliasedTable(visitPlan, 'version');
  const lastVersion = queries
    .select({ to: version.to })
    .from(version)
    .where(and(eq(version.citizenId, visitPlan.citizenId), eq(version.plan, visitPlan.plan)))
    .orderBy(desc(version.from))
    .limit(1);
  return queries
    .select({
      id: visitPlan.id,
      plan: visitPlan.plan,
      decisionId: visitPlan.decisionId,
      kind: visitPlan.kind,
      weekdays: visitPlan.weekdays,
      everyWeeks: visitPlan.everyWeeks,
      countedFrom: visitPlan.countedFrom,
      from: visitPlan.from,
      to: visitPlan.to,
      lastVersionTo: sql<Temporal.PlainDate | null>`(${lastVersion})`.mapWith(visitPlan.to),
      windowFrom: visitPlan.windowFrom,
      windowTo: visitPlan.windowTo,
      minutes: visitPlan.minutes,
      order: visitPlan.order,
      roleId: visitPlan.roleId,
      decidedTo: careDecision.to,
      staffHidden: careDecision.staffHidden,
      zone: sql<string>`coalesce(${careContact.zone}, '')`,
      organizationId: visitPlan.organizationId,
      office: organization.name,
      phone: organization.phone,
      citizen: {
        id: person.id,
        givenName: person.givenName,
        familyName: person.familyName,
        born: person.born,
        died: person.died,
        address: person.address,
        phone: person.phone,
      },
    })
    .from(visitPlan)
    .innerJoin(careDecision, eq(careDecision.id, visitPlan.decisionId))
    .innerJoin(careContact, eq(careContact.id, careDecision.contactId))
    .innerJoin(organization, eq(organization.id, visitPlan.organizationId))
    .innerJoin(person, eq(person.id, visitPlan.citizenId));
};
type PlanAsKept = Awaited<ReturnType<typeof plansWithAll>>[number];

/** Visits end with the decision they rest on, and with life. */
const withEnd = ({ decidedTo, lastVersionTo, ...plan }: PlanAsKept) => {
  const endsWith = [decidedTo, plan.citizen.died];
  return { ...plan, to: firstOf([plan.to, ...endsWith]), last: firstOf([lastVersionTo, ...endsWith]) };
};
const firstOf = (days: readonly (Temporal.PlainDate | null)[]) =>
  days.filter((day) => day !== null).toSorted(Temporal.PlainDate.compare)[0] ?? null;
export type PlanRow = ReturnType<typeof withEnd>;

type Days = { from: Temporal.PlainDate; to: Temporal.PlainDate };
type OfCitizen = Days & { citizenId: string };
type AtOffice = Days & { organizationId: string };

/** As far as rows tell: which of the days, the plan’s weekdays say. */
const during = ({ visitPlan }: HomeCareTables, { from, to }: Given<Days>) =>
  and(
    lte(visitPlan.from, sql.param(to, visitPlan.from)),
    or(isNull(visitPlan.to), gte(visitPlan.to, sql.param(from, visitPlan.from))),
  );

const plansOfCitizenDuring = query((db: Db, { citizenId, from, to }: Given<OfCitizen>) =>
  plansWithAll(db).where(and(eq(db.tables.visitPlan.citizenId, citizenId), during(db.tables, { from, to }))),
);
const plansAtOfficeDuring = query((db: Db, { organizationId, from, to }: Given<AtOffice>) =>
  plansWithAll(db).where(and(eq(db.tables.visitPlan.organizationId, organizationId), during(db.tables, { from, to }))),
);

/** What a visit was planned by that has been moved into these days from others. */
const planOfVisit = ({ visitPlan, visit }: HomeCareTables) =>
  and(
    eq(visitPlan.plan, visit.plan),
    lte(visitPlan.from, visit.day),
    or(isNull(visitPlan.to), gte(visitPlan.to, visit.day)),
  );
const movedInto = ({ visit }: HomeCareTables, { from, to }: Given<Days>): SQL | undefined =>
  and(
    gte(visit.onDay, sql.param(from, visit.onDay)),
    lte(visit.onDay, sql.param(to, visit.onDay)),
    or(lt(visit.day, sql.param(from, visit.day)), gt(visit.day, sql.param(to, visit.day))),
  );
const plansMovedToCitizen = query((db: Db, { citizenId, from, to }: Given<OfCitizen>) =>
  plansWithAll(db)
    .innerJoin(db.tables.visit, planOfVisit(db.tables))
    .where(and(eq(db.tables.visit.citizenId, citizenId), movedInto(db.tables, { from, to }))),
);
const plansMovedAtOffice = query((db: Db, { organizationId, from, to }: Given<AtOffice>) =>
  plansWithAll(db)
    .innerJoin(db.tables.visit, planOfVisit(db.tables))
    .where(and(eq(db.tables.visit.organizationId, organizationId), movedInto(db.tables, { from, to }))),
);

/** Whatever is planned on these days, and whatever has been moved into them; each once. */
export const plansOfCitizen = async (db: Db, of: OfCitizen): Promise<PlanRow[]> =>
  once([...(await plansOfCitizenDuring(db, of)), ...(await plansMovedToCitizen(db, of))]);
export const plansAtOffice = async (db: Db, at: AtOffice): Promise<PlanRow[]> =>
  once([...(await plansAtOfficeDuring(db, at)), ...(await plansMovedAtOffice(db, at))]);

const once = (rows: readonly PlanAsKept[]) => [...new Map(rows.map((row) => [row.id, row])).values()].map(withEnd);

const isInForce = ({ visitPlan }: HomeCareTables, { day }: Given<{ day: Temporal.PlainDate }>) =>
  and(
    lte(visitPlan.from, sql.param(day, visitPlan.from)),
    or(isNull(visitPlan.to), gte(visitPlan.to, sql.param(day, visitPlan.to))),
  );
type OnDay = { plan: string; day: Temporal.PlainDate };
const plansOnDay = query((db: Db, { plan, day }: Given<OnDay>) =>
  plansWithAll(db).where(and(eq(db.tables.visitPlan.plan, plan), isInForce(db.tables, { day }))),
);
/** The plan as it is on a day. Whose it is, the caller asks. */
export async function planOnDay(db: Db, wanted: OnDay): Promise<PlanRow | undefined> {
  const [row] = await plansOnDay(db, wanted);
  return row && withEnd(row);
}

const plansFrom = query((db: Db, { citizenId, organizationId, day }: Given<OfUser & { day: Temporal.PlainDate }>) =>
  plansWithAll(db)
    .where(
      and(
        eq(db.tables.visitPlan.citizenId, citizenId),
        eq(db.tables.visitPlan.organizationId, organizationId),
        or(isNull(db.tables.visitPlan.to), gte(db.tables.visitPlan.to, sql.param(day, db.tables.visitPlan.to))),
      ),
    )
    .orderBy(asc(db.tables.visitPlan.windowFrom), asc(db.tables.visitPlan.from), asc(db.tables.visitPlan.id)),
);
type OfUser = { citizenId: string; organizationId: string };
/** A user’s plans that have not ended before the day, by the time of their windows. */
export const plansOfUser = async (db: Db, of: OfUser & { day: Temporal.PlainDate }): Promise<PlanRow[]> =>
  notEndedBefore((await plansFrom(db, of)).map(withEnd), of.day);

/** They may have ended with what they rest on. */
export const notEndedBefore = (plans: readonly PlanRow[], day: Temporal.PlainDate): PlanRow[] =>
  plans.filter(({ to }) => to === null || !isDayBefore(to, day));

type NewPlan = HomeCareTables['visitPlan']['$inferInsert'];
export const insertPlan = ({ queries, tables: { visitPlan } }: Tx, row: NewPlan) =>
  queries.insert(visitPlan).values(row);

export const versionsOf = ({ queries, tables: { visitPlan } }: Db, plan: string) =>
  queries.select().from(visitPlan).where(eq(visitPlan.plan, plan)).orderBy(asc(visitPlan.from));

/** What begins later is taken away, and what was until then ends. */
export async function endVersions(
  { queries, tables: { visitPlan } }: Tx,
  { plan, last }: { plan: string; last: Temporal.PlainDate },
): Promise<void> {
  await queries.delete(visitPlan).where(and(eq(visitPlan.plan, plan), gt(visitPlan.from, last)));
  await queries
    .update(visitPlan)
    .set({ to: last })
    .where(and(eq(visitPlan.plan, plan), or(isNull(visitPlan.to), gt(visitPlan.to, last))));
}
