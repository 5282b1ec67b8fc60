import type {
  CancelCode,
  CareService,
  MissedReason,
  VisitKind,
  VisitState,
} from '@helsesim/shared/home-care/home-care-model';
import type { ContactsTables } from '../contacts/contacts-tables.ts';
import type { PeopleTables } from '../people/people-tables.ts';
import type { Columns } from '../platform/columns.ts';

export function homeCareTables(
  c: Columns,
  { person, organization, staffRole }: PeopleTables,
  { careContact }: ContactsTables,
) {
  const ofPerson = () =>
    c
      .text()
      .notNull()
      .references(() => person.id);
  const atOffice = () =>
    c
      .text()
      .notNull()
      .references(() => organization.id);

  /** Vedtak: what the municipality has decided to give a user. */
  const careDecision = c.table(
    'care_decision',
    {
      id: c.text().primaryKey(),
      citizenId: ofPerson(),
      organizationId: atOffice(),
      /** The zone, as whom one writes to. */
      contactId: c
        .text()
        .notNull()
        .references(() => careContact.id),
      /** DIG-03: others one can write to because of it. */
      contactIds: c.json<string[]>().notNull(),
      services: c.json<CareService[]>().notNull(),
      from: c.day().notNull(),
      /** Its last day; null: until further. */
      to: c.day(),
      /** DIG-08: names of staff are not told this user. */
      staffHidden: c.boolean().notNull(),
      decidedOn: c.day().notNull(),
      registeredById: c
        .text()
        .notNull()
        .references(() => staffRole.id),
    },
    (t) => [
      c.index('care_decision_of_citizen').on(t.citizenId, t.to),
      c.index('care_decision_at').on(t.organizationId, t.to),
    ],
  );

  /** Recurring visits, from a day to a day. A plan that changes has a row for each time, with the same `plan`. */
  const visitPlan = c.table(
    'visit_plan',
    {
      id: c.text().primaryKey(),
      plan: c.text().notNull(),
      decisionId: c
        .text()
        .notNull()
        .references(() => careDecision.id),
      citizenId: ofPerson(),
      organizationId: atOffice(),
      kind: c.text().$type<VisitKind>().notNull(),
      weekdays: c.json<number[]>().notNull(),
      everyWeeks: c.integer().notNull(),
      countedFrom: c.day().notNull(),
      from: c.day().notNull(),
      to: c.day(),
      /** By the clock on the wall: HH:MM. */
      windowFrom: c.text().notNull(),
      windowTo: c.text().notNull(),
      minutes: c.integer().notNull(),
      /** Who comes, when it is settled. */
      roleId: c.text().references(() => staffRole.id),
      /** Its place on the route. */
      order: c.integer().notNull(),
    },
    (t) => [
      c.uniqueIndex('visit_plan_from').on(t.plan, t.from),
      c.index('visit_plan_of_citizen').on(t.citizenId, t.to),
      c.index('visit_plan_at').on(t.organizationId, t.to),
      c.index('visit_plan_of_decision').on(t.decisionId),
    ],
  );

  /** DIG-10: a visit is a row only when it differs from the plan. */
  const visit = c.table(
    'visit',
    {
      id: c.text().primaryKey(),
      plan: c.text().notNull(),
      /** What it was planned for. */
      day: c.day().notNull(),
      citizenId: ofPerson(),
      organizationId: atOffice(),
      onDay: c.day().notNull(),
      windowFrom: c.text(),
      windowTo: c.text(),
      state: c.text().$type<VisitState>().notNull(),
      /** With `reassigned`: someone else than the plan says, or nobody yet. */
      roleId: c.text().references(() => staffRole.id),
      reassigned: c.boolean().notNull(),
      /** Who registered that it was done or missed, and when. */
      doneById: c.text().references(() => staffRole.id),
      doneAt: c.instant(),
      missedReason: c.text().$type<MissedReason>(),
      cancelCode: c.text().$type<CancelCode>(),
      /** Of changes there have been: of two that saw the same, the first wins. */
      number: c.integer().notNull(),
    },
    (t) => [
      c.uniqueIndex('visit_once').on(t.plan, t.day),
      c.index('visit_of_citizen').on(t.citizenId, t.day),
      c.index('visit_of_citizen_on').on(t.citizenId, t.onDay),
      c.index('visit_at').on(t.organizationId, t.day),
      c.index('visit_at_on').on(t.organizationId, t.onDay),
    ],
  );

  return { careDecision, visitPlan, visit };
}
export type HomeCareTables = ReturnType<typeof homeCareTables>;
