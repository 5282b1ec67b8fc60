import type { ConsentLevel, Protection } from '@helsesim/shared/people/people-model';
import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { ActivityTables } from '../activity/index.ts';
import type { DeliverTables } from '../inbox/index.ts';
import { holdersOf, type PeopleTables } from '../people/index.ts';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { CitizenTables } from '../representation/index.ts';
import type { PrivacyTables } from './privacy-tables.ts';

/** All that the use cases here read and write. */
export type PrivacyRoom = PrivacyTables & DeliverTables & CitizenTables & ActivityTables & PeopleTables;

type NewRecord = PrivacyTables['consentRecord']['$inferInsert'];

export const insertRecord = ({ queries, tables }: Writer<PrivacyTables>, row: NewRecord) =>
  queries.insert(tables.consentRecord).values(row);

/** Every record of a person, the latest first, with who decided. */
export const recordsOf = (
  { queries, tables: { consentRecord, person } }: Reader<PrivacyTables & PeopleTables>,
  personId: string,
) =>
  queries
    .select({
      record: consentRecord,
      by: { givenName: person.givenName, familyName: person.familyName, protection: person.protection },
    })
    .from(consentRecord)
    .leftJoin(person, eq(person.id, consentRecord.byId))
    .where(eq(consentRecord.personId, personId))
    .orderBy(desc(consentRecord.id));

export const setConsent = (
  { queries, tables: { person } }: Writer<PeopleTables>,
  personId: string,
  consent: ConsentLevel,
) => queries.update(person).set({ consent }).where(eq(person.id, personId));

/** False when that is what it was already. */
export async function setFlag(
  { queries, tables: { person } }: Writer<PeopleTables>,
  personId: string,
  flag: 'inactive' | 'youthAccessConsent',
  value: boolean,
): Promise<boolean> {
  const changed = await queries
    .update(person)
    .set({ [flag]: value })
    .where(and(eq(person.id, personId), eq(person[flag], !value)))
    .returning({ id: person.id });
  return changed.length === 1;
}

/** Those whom someone has given a fullmakt that is not over. */
export const receiversOf = (
  { queries, tables: { fullmakt } }: Reader<Pick<CitizenTables, 'fullmakt'>>,
  giverId: string,
) =>
  queries
    .select({ receiverId: fullmakt.receiverId })
    .from(fullmakt)
    .where(and(eq(fullmakt.giverId, giverId), isNull(fullmakt.overAt)));

/** Everyone who has had something to do with a citizen: fullmakt that was ever given, or parental responsibility today. */
export async function relatedTo(db: Reader<CitizenTables>, citizenId: string): Promise<ReadonlySet<string>> {
  const { queries, tables } = db;
  const received = await queries
    .select({ id: tables.fullmakt.receiverId })
    .from(tables.fullmakt)
    .where(eq(tables.fullmakt.giverId, citizenId));
  const holders = await holdersOf(db, { childId: citizenId });
  return new Set([...received.map(({ id }) => id), ...holders.map(({ holderId }) => holderId)]);
}

/** What the names of some people are, and whether they may be told. */
export async function actorsAmong(
  { queries, tables: { person } }: Reader<PeopleTables>,
  ids: readonly string[],
): Promise<Map<string, { givenName: string; familyName: string; protection: Protection }>> {
  const found = await queries
    .select({
      id: person.id,
      givenName: person.givenName,
      familyName: person.familyName,
      protection: person.protection,
    })
    .from(person)
    .where(inArray(person.id, [...ids]));
  return new Map(found.map((actor) => [actor.id, actor]));
}

/** Those born on one of two days. Asked every night: the index of births answers it. */
export const bornOnEither = query(
  (
    { queries, tables: { person } }: Reader<PeopleTables>,
    { one, other }: Given<{ one: Temporal.PlainDate; other: Temporal.PlainDate }>,
  ) =>
    queries
      .select({
        id: person.id,
        born: person.born,
        died: person.died,
        givenName: person.givenName,
        familyName: person.familyName,
      })
      .from(person)
      .where(or(eq(person.born, sql.param(one, person.born)), eq(person.born, sql.param(other, person.born))))
      .orderBy(person.id),
);
