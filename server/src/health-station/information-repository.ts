import { and, count, desc, eq } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { HealthStationTables } from './health-station-tables.ts';

type Tables = HealthStationTables & PeopleTables;
type Db = Reader<Tables>;
export type InformationRow = HealthStationTables['classInformation']['$inferSelect'];

/** What the offices of a municipality have published, of any day and class, the latest first. */
export const informationIn = query(({ queries, tables }: Db, { municipality }: Given<{ municipality: string }>) => {
  const { classInformation, organization } = tables;
  return queries
    .select({
      id: classInformation.id,
      title: classInformation.title,
      text: classInformation.text,
      classes: classInformation.classes,
      readers: classInformation.readers,
      from: classInformation.from,
      to: classInformation.to,
      state: classInformation.state,
      office: organization.name,
    })
    .from(organization)
    .innerJoin(classInformation, eq(classInformation.organizationId, organization.id))
    .where(and(eq(organization.municipality, municipality), eq(classInformation.state, 'published')))
    .orderBy(desc(classInformation.from), desc(classInformation.savedAt), classInformation.id);
});

const edited = ({ queries, tables: { classInformation, staffRole, person } }: Db) =>
  queries
    .select({ row: classInformation, editor: { givenName: person.givenName, familyName: person.familyName } })
    .from(classInformation)
    .innerJoin(staffRole, eq(staffRole.id, classInformation.editorId))
    .innerJoin(person, eq(person.id, staffRole.personId));
export type EditedRow = Awaited<ReturnType<typeof informationAt>>[number];

/** All that an office has written, the latest saved first. */
export const informationAt = (db: Db, { organizationId }: { organizationId: string }) =>
  edited(db)
    .where(eq(db.tables.classInformation.organizationId, organizationId))
    .orderBy(desc(db.tables.classInformation.savedAt), db.tables.classInformation.id);

type AtOffice = { organizationId: string; id: string };
export async function findInformationRow(db: Db, { organizationId, id }: AtOffice): Promise<EditedRow | undefined> {
  const { classInformation } = db.tables;
  const [found] = await edited(db).where(
    and(eq(classInformation.id, id), eq(classInformation.organizationId, organizationId)),
  );
  return found;
}

export async function countInformation(
  { queries, tables: { classInformation } }: Db,
  organizationId: string,
): Promise<number> {
  const [counted] = await queries
    .select({ number: count() })
    .from(classInformation)
    .where(eq(classInformation.organizationId, organizationId));
  return counted?.number ?? 0;
}

/** False when it is another office's. */
export async function saveInformationRow(
  { queries, tables: { classInformation } }: Writer<Tables>,
  { id, organizationId, ...changes }: InformationRow,
): Promise<boolean> {
  const saved = await queries
    .insert(classInformation)
    .values({ id, organizationId, ...changes })
    .onConflictDoUpdate({
      target: classInformation.id,
      set: changes,
      setWhere: eq(classInformation.organizationId, organizationId),
    })
    .returning({ id: classInformation.id });
  return saved.length === 1;
}

export const setTakenDown = (
  { queries, tables: { classInformation } }: Writer<Tables>,
  { organizationId, id }: AtOffice,
) =>
  queries
    .update(classInformation)
    .set({ state: 'taken-down' })
    .where(and(eq(classInformation.id, id), eq(classInformation.organizationId, organizationId)));
