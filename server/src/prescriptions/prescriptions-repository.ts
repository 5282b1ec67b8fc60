import { fullNameOf } from '@helsesim/shared/people/people-model';
import { and, asc, desc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { PrescriptionsTables } from './prescriptions-tables.ts';

type Tables = PrescriptionsTables & PeopleTables;
type Db = Reader<Tables>;

const lastingSince = query(
  (
    { queries, tables: { prescription, staffRole, person } }: Db,
    { citizenId, since }: Given<{ citizenId: string; since: Temporal.PlainDate }>,
  ) =>
    queries
      .select({ prescription, prescriber: { givenName: person.givenName, familyName: person.familyName } })
      .from(prescription)
      .innerJoin(staffRole, eq(staffRole.id, prescription.prescriberId))
      .innerJoin(person, eq(person.id, staffRole.personId))
      .where(
        and(eq(prescription.citizenId, citizenId), gte(prescription.validTo, sql.param(since, prescription.validTo))),
      )
      .orderBy(desc(prescription.validTo), asc(prescription.id)),
);

/** The citizen's prescriptions whose last day is not before that, those that last longest first. */
export async function prescriptionsSince(db: Db, of: { citizenId: string; since: Temporal.PlainDate }) {
  const rows = await lastingSince(db, of);
  return rows.map(({ prescription, prescriber }) => ({ ...prescription, prescriber: fullNameOf(prescriber) }));
}

/** Those of the citizen's that are named. */
export const prescriptionsAmong = (
  { queries, tables: { prescription } }: Reader<PrescriptionsTables>,
  { citizenId, ids }: { citizenId: string; ids: readonly string[] },
) =>
  queries
    .select()
    .from(prescription)
    .where(and(eq(prescription.citizenId, citizenId), inArray(prescription.id, [...ids])))
    .orderBy(asc(prescription.id));

type Renewed = { ids: readonly string[]; prescriberId: string } & Pick<
  PrescriptionsTables['prescription']['$inferSelect'],
  'prescribedOn' | 'validTo'
>;
export const setRenewed = (
  { queries, tables: { prescription } }: Writer<PrescriptionsTables>,
  citizenId: string,
  { ids, ...changes }: Renewed,
) =>
  queries
    .update(prescription)
    .set(changes)
    .where(and(eq(prescription.citizenId, citizenId), inArray(prescription.id, [...ids])));

type Row = PrescriptionsTables['prescription']['$inferInsert'];
export const insertPrescription = ({ queries, tables: { prescription } }: Writer<PrescriptionsTables>, row: Row) =>
  queries.insert(prescription).values(row);

export const updatePrescription = (
  { queries, tables: { prescription } }: Writer<PrescriptionsTables>,
  { citizenId, id }: { citizenId: string; id: string },
  changes: Partial<Omit<Row, 'id' | 'citizenId'>>,
) =>
  queries
    .update(prescription)
    .set(changes)
    .where(and(eq(prescription.citizenId, citizenId), eq(prescription.id, id)));

export async function deletePrescriptions(
  { queries, tables: { prescription } }: Writer<PrescriptionsTables>,
  { citizenId, ids }: { citizenId: string; ids: readonly string[] },
): Promise<void> {
  if (ids.length === 0) return;
  await queries
    .delete(prescription)
    .where(and(eq(prescription.citizenId, citizenId), inArray(prescription.id, [...ids])));
}
