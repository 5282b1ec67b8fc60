import { fullNameOf } from '@helsesim/shared/people/people-model';
import { and, asc, eq, gte, lte, sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { DialogueTables } from './dialogue-tables.ts';
import { namesInRoles } from './role-names.ts';

/** TIM-18: who is away, and who answers meanwhile. */
type Tables = DialogueTables & PeopleTables;
type Db = Reader<Tables>;

const absences = ({ queries, tables: { absence, staffRole, person } }: Db) =>
  queries
    .select({ absence, away: { givenName: person.givenName, familyName: person.familyName } })
    .from(absence)
    .innerJoin(staffRole, eq(staffRole.id, absence.roleId))
    .innerJoin(person, eq(person.id, staffRole.personId));

type Row = Awaited<ReturnType<typeof absences>>[number];
export type Absence = Awaited<ReturnType<typeof named>>[number];
async function named(db: Db, rows: readonly Row[]) {
  const names = await namesInRoles(
    db,
    rows.map(({ absence }) => absence.substituteId),
  );
  return rows.map(({ absence, away }) => {
    const { substituteId: roleId } = absence;
    const standIn = roleId === null ? undefined : names.get(roleId);
    return {
      ...absence,
      name: fullNameOf(away),
      substitute: roleId && standIn ? { roleId, name: fullNameOf(standIn) } : null,
    };
  });
}

const atOfficeFrom = query(
  (db: Db, { organizationId, day }: Given<{ organizationId: string; day: Temporal.PlainDate }>) => {
    const { absence, staffRole } = db.tables;
    return absences(db)
      .where(and(eq(staffRole.organizationId, organizationId), gte(absence.to, sql.param(day, absence.to))))
      .orderBy(asc(absence.from), asc(absence.id));
  },
);
/** Absences at an office that are not over on a day, the earliest first. */
export async function absencesAt(db: Db, organizationId: string, day: Temporal.PlainDate): Promise<Absence[]> {
  return named(db, await atOfficeFrom(db, { organizationId, day }));
}

const ofRoleOn = query((db: Db, { roleId, day }: Given<{ roleId: string; day: Temporal.PlainDate }>) => {
  const { absence } = db.tables;
  return absences(db)
    .where(
      and(
        eq(absence.roleId, roleId),
        lte(absence.from, sql.param(day, absence.from)),
        gte(absence.to, sql.param(day, absence.to)),
      ),
    )
    .orderBy(asc(absence.from), asc(absence.id));
});
/** The absence that someone is on that day, if any. */
export async function absenceOn(db: Db, roleId: string, day: Temporal.PlainDate): Promise<Absence | undefined> {
  const [found] = await named(db, await ofRoleOn(db, { roleId, day }));
  return found;
}

export const insertAbsence = (
  { queries, tables: { absence } }: Writer<DialogueTables>,
  row: DialogueTables['absence']['$inferInsert'],
) => queries.insert(absence).values(row);

export const deleteAbsence = ({ queries, tables: { absence } }: Writer<DialogueTables>, id: string) =>
  queries.delete(absence).where(eq(absence.id, id));
