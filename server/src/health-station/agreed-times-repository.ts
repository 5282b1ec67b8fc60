import { aliasedTable, and, asc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import type { ContactsTables } from '../contacts/index.ts';
import type { DialogueTables } from '../dialogue/index.ts';
import type { PeopleTables } from '../people/index.ts';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { HealthStationTables } from './health-station-tables.ts';

/** Times are offered in conversations: they are the rows of those. */
export type StationTables = HealthStationTables & DialogueTables & ContactsTables & PeopleTables;
type Db = Reader<StationTables>;
type OfferRow = DialogueTables['timeOffer']['$inferSelect'];

const times = ({ queries, tables }: Db) => {
  const { timeOffer, thread, staffRole, organization, person } = tables;
  const practitioner = aliasedTable(person, 'practitioner');
  return queries
    .select({
      offer: timeOffer,
      service: thread.service,
      kind: thread.kind,
      organizationId: thread.organizationId,
      office: organization.name,
      phone: organization.phone,
      practitioner: { givenName: practitioner.givenName, familyName: practitioner.familyName },
    })
    .from(timeOffer)
    .innerJoin(thread, eq(thread.id, timeOffer.threadId))
    .innerJoin(staffRole, eq(staffRole.id, timeOffer.roleId))
    .innerJoin(practitioner, eq(practitioner.id, staffRole.personId))
    .innerJoin(organization, eq(organization.id, thread.organizationId));
};
export type TimeRow = Awaited<ReturnType<typeof times>>[number];

/** In conversations of one service, from a moment on, the earliest first. */
export const timesOfCitizen = query(
  (db: Db, { citizenId, service, from }: Given<{ citizenId: string; service: string; from: Temporal.Instant }>) => {
    const { timeOffer, thread } = db.tables;
    return times(db)
      .where(
        and(
          eq(timeOffer.citizenId, citizenId),
          eq(thread.service, service),
          gte(timeOffer.startsAt, sql.param(from, timeOffer.startsAt)),
        ),
      )
      .orderBy(asc(timeOffer.startsAt), asc(timeOffer.id));
  },
);

const timeById = query((db: Db, { citizenId, id }: Given<{ citizenId: string; id: string }>) =>
  times(db).where(and(eq(db.tables.timeOffer.id, id), eq(db.tables.timeOffer.citizenId, citizenId))),
);
export async function findTime(db: Db, of: { citizenId: string; id: string }): Promise<TimeRow | undefined> {
  const [found] = await timeById(db, of);
  return found;
}

/** False when it is not agreed any more. */
export async function setCancelled(
  { queries, tables: { timeOffer } }: Writer<DialogueTables>,
  { id }: { id: string },
): Promise<boolean> {
  const cancelled = await queries
    .update(timeOffer)
    .set({ state: 'cancelled' })
    .where(and(eq(timeOffer.id, id), eq(timeOffer.state, 'accepted')))
    .returning({ id: timeOffer.id });
  return cancelled.length === 1;
}

type Week = { organizationId: string; from: Temporal.Instant; to: Temporal.Instant };
/** What an office has offered and agreed in a period. */
export const timesAtOffice = ({ queries, tables }: Db, { organizationId, from, to }: Week) => {
  const { timeOffer, thread, staffRole, person } = tables;
  const practitioner = aliasedTable(person, 'practitioner');
  const states: OfferRow['state'][] = ['offered', 'accepted'];
  return queries
    .select({
      offer: timeOffer,
      kind: thread.kind,
      service: thread.service,
      practitioner: { givenName: practitioner.givenName, familyName: practitioner.familyName },
      citizen: { id: person.id, givenName: person.givenName, familyName: person.familyName, born: person.born },
    })
    .from(thread)
    .innerJoin(timeOffer, eq(timeOffer.threadId, thread.id))
    .innerJoin(person, eq(person.id, timeOffer.citizenId))
    .innerJoin(staffRole, eq(staffRole.id, timeOffer.roleId))
    .innerJoin(practitioner, eq(practitioner.id, staffRole.personId))
    .where(
      and(
        eq(thread.organizationId, organizationId),
        inArray(timeOffer.state, states),
        gte(timeOffer.startsAt, from),
        lt(timeOffer.startsAt, to),
      ),
    )
    .orderBy(asc(timeOffer.startsAt), asc(timeOffer.id));
};
