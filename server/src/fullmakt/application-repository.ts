import type { ApplicationView } from '@helsesim/shared/fullmakt/fullmakt-model';
import { and, asc, desc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { FullmaktTables } from './fullmakt-tables.ts';

/** Applications for tildelt fullmakt. */
type Db = Reader<FullmaktTables>;
type Tx = Writer<FullmaktTables>;
export type ApplicationRow = FullmaktTables['fullmaktApplication']['$inferSelect'];
type State = ApplicationRow['state'];

const waitingStates: readonly State[] = ['awaiting-declaration', 'to-be-decided'];
export const isWaiting = ({ state }: Pick<ApplicationRow, 'state'>): boolean => waitingStates.includes(state);

export const viewOfApplication = (row: ApplicationRow): ApplicationView => ({
  id: row.id,
  name: row.name,
  relation: row.relation,
  appliedAt: row.appliedAt,
  state: row.state === 'granted' || row.state === 'refused' ? row.state : 'waiting',
  refusedBecause: row.refusedBecause,
  renewal: row.renewsId !== null,
});

type NewApplication = Pick<
  ApplicationRow,
  'id' | 'applicantId' | 'nationalId' | 'name' | 'relation' | 'identityProof' | 'renewsId' | 'appliedAt' | 'state'
>;
export const insertApplication = ({ queries, tables: { fullmaktApplication } }: Tx, row: NewApplication) =>
  queries.insert(fullmaktApplication).values(row);

export const applicationsBy = query(
  ({ queries, tables: { fullmaktApplication } }: Db, { applicantId }: Given<{ applicantId: string }>) =>
    queries
      .select()
      .from(fullmaktApplication)
      .where(eq(fullmaktApplication.applicantId, applicantId))
      .orderBy(fullmaktApplication.id),
);

export async function applicationById(
  { queries, tables: { fullmaktApplication } }: Db,
  id: string,
): Promise<ApplicationRow | undefined> {
  const [found] = await queries.select().from(fullmaktApplication).where(eq(fullmaktApplication.id, id));
  return found;
}

/** FUM-05: those about people on a physician's list that wait for a declaration, but those the physician is party to. */
export const undeclaredOnList = (
  { queries, tables: { fullmaktApplication, person, gpList } }: Reader<FullmaktTables & PeopleTables>,
  { practitionerId, personId }: { practitionerId: string; personId: string },
) =>
  queries
    .select({ application: fullmaktApplication, citizen: person })
    .from(gpList)
    .innerJoin(person, eq(person.gpListId, gpList.id))
    .innerJoin(fullmaktApplication, eq(fullmaktApplication.nationalId, person.nationalId))
    .where(
      and(
        eq(gpList.practitionerId, practitionerId),
        eq(fullmaktApplication.state, 'awaiting-declaration'),
        ne(fullmaktApplication.applicantId, personId),
        ne(person.id, personId),
      ),
    )
    .orderBy(asc(fullmaktApplication.id));

/** Those that wait, with a declaration first (as the words sort), then the longest waiting. */
export const waitingApplications = ({ queries, tables: { fullmaktApplication } }: Db, { limit }: { limit: number }) =>
  queries
    .select()
    .from(fullmaktApplication)
    .where(inArray(fullmaktApplication.state, [...waitingStates]))
    .orderBy(desc(fullmaktApplication.state), asc(fullmaktApplication.id))
    .limit(limit);

/** Those that were decided last, the latest first. */
export const lastDecided = ({ queries, tables: { fullmaktApplication } }: Db, { limit }: { limit: number }) =>
  queries
    .select()
    .from(fullmaktApplication)
    .where(isNotNull(fullmaktApplication.decidedAt))
    .orderBy(desc(fullmaktApplication.decidedAt), desc(fullmaktApplication.id))
    .limit(limit);

type Declared = { id: string; permanent: boolean; at: Temporal.Instant; byId: string };
/** False when it has been decided. */
export async function setDeclared(
  { queries, tables: { fullmaktApplication } }: Tx,
  { id, permanent, at, byId }: Declared,
): Promise<boolean> {
  const changed = await queries
    .update(fullmaktApplication)
    .set({ state: 'to-be-decided', declaredPermanent: permanent, declaredAt: at, declaredById: byId })
    .where(and(eq(fullmaktApplication.id, id), inArray(fullmaktApplication.state, [...waitingStates])))
    .returning({ id: fullmaktApplication.id });
  return changed.length === 1;
}

type Decided = { id: string; at: Temporal.Instant; byId: string } & Pick<ApplicationRow, 'state' | 'refusedBecause'>;
/** False when another has decided it, or the declaration was taken back, in the same moment. */
export async function setDecided(
  { queries, tables: { fullmaktApplication } }: Tx,
  { id, at, byId, state, refusedBecause }: Decided,
): Promise<boolean> {
  const changed = await queries
    .update(fullmaktApplication)
    .set({ state, refusedBecause, decidedAt: at, decidedById: byId })
    .where(
      and(
        eq(fullmaktApplication.id, id),
        inArray(fullmaktApplication.state, [...waitingStates]),
        state === 'granted' ? eq(fullmaktApplication.declaredPermanent, true) : undefined,
      ),
    )
    .returning({ id: fullmaktApplication.id });
  return changed.length === 1;
}

/** CON-02 */
export const deleteWaiting = ({ queries, tables: { fullmaktApplication } }: Tx, applicantId: string) =>
  queries
    .delete(fullmaktApplication)
    .where(
      and(eq(fullmaktApplication.applicantId, applicantId), inArray(fullmaktApplication.state, [...waitingStates])),
    );
