import type { checkActivity } from '@helsesim/shared/activity/activity-contract';
import type { ReplyOf } from '@helsesim/shared/contract';
import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import { takeTurns } from '../platform/turns.ts';
import type { ActivityTables } from './activity-tables.ts';
import { type ActivityRow, hashOf } from './record-activity.ts';

type Checked = ReplyOf<typeof checkActivity>;
type Fault = Checked['broken'][number];
type Chain = ActivityTables['activityChain']['$inferSelect'];

const MOST_TOLD = 1_000;

/** Follows every chain from its first row to its end, and tells of rows that were changed, taken away or put in. */
export async function checkChains(db: Reader<ActivityTables>): Promise<Checked> {
  const { queries, tables } = db;
  const chains = await queries
    .select({ id: tables.activityChain.id })
    .from(tables.activityChain)
    .orderBy(asc(tables.activityChain.id));
  const broken: Fault[] = [];
  let entries = 0;
  const turn = takeTurns();
  for (const { id } of chains) {
    const read = await chainWithRows(db, { id });
    const rows = read.flatMap(({ row }) => row ?? []);
    entries += rows.length;
    const [first] = read;
    if (first && broken.length < MOST_TOLD) broken.push(...faultsIn(first.chain, rows).take(MOST_TOLD - broken.length));
    await turn();
  }
  const homeless = await rowsWithoutChain(db);
  broken.push(...homeless.slice(0, MOST_TOLD - broken.length).map((row) => ({ ...row, fault: 'added' as const })));
  return { chains: chains.length, entries: entries + homeless.length, broken };
}

function* faultsIn(chain: Chain, rows: readonly ActivityRow[]): Generator<Fault, undefined> {
  const { citizenId, log, length, deletedTo, deletedHash } = chain;
  const of = { citizenId, log };
  const found = new Map(rows.map((row) => [row.number, row]));
  /** Undefined after a row that is missing: what comes next cannot be held against it. */
  let before: string | undefined = deletedHash;
  let told: number | undefined;
  for (let number = deletedTo + 1; number <= length; number += 1) {
    const row = found.get(number);
    const fault = !row ? 'missing' : before !== undefined && hashOf(before, row) !== row.hash ? 'changed' : undefined;
    if (fault) {
      yield { ...of, number, fault };
      told = number;
    }
    before = row?.hash;
  }
  if (before !== undefined && before !== chain.hash && told !== length)
    yield { ...of, number: length, fault: 'changed' };
  for (const { number } of rows) if (number <= deletedTo || number > length) yield { ...of, number, fault: 'added' };
}

const isOf = ({ activity, activityChain }: ActivityTables) =>
  and(eq(activity.citizenId, activityChain.citizenId), eq(activity.log, activityChain.log));

/** A chain and its rows in one statement: what is written meanwhile is in both or in neither. */
const chainWithRows = query(({ queries, tables }: Reader<ActivityTables>, { id }: Given<{ id: string }>) => {
  const { activity, activityChain } = tables;
  return queries
    .select({ chain: activityChain, row: activity })
    .from(activityChain)
    .leftJoin(activity, isOf(tables))
    .where(eq(activityChain.id, id))
    .orderBy(asc(activity.number));
});

const rowsWithoutChain = ({ queries, tables }: Reader<ActivityTables>) =>
  queries
    .select({ citizenId: tables.activity.citizenId, log: tables.activity.log, number: tables.activity.number })
    .from(tables.activity)
    .leftJoin(tables.activityChain, isOf(tables))
    .where(isNull(tables.activityChain.id))
    .orderBy(asc(tables.activity.citizenId), asc(tables.activity.number))
    .limit(MOST_TOLD);

/**
 * CON-02: the log of use goes with the consent. The chain goes on from where it was, so that what is deleted can be told
 * from what is missing. What personnel have looked at is not the portal's to delete (LOG-04).
 */
export async function deleteUseLog(tx: Writer<ActivityTables>, citizenId: string): Promise<void> {
  const { queries, tables } = tx;
  const { activity, activityChain } = tables;
  // The chain first: whoever is writing to it right now comes before, and what they wrote is deleted too.
  const [chain] = await queries
    .update(activityChain)
    .set({ deletedTo: sql`${activityChain.length}`, deletedHash: sql`${activityChain.hash}` })
    .where(and(eq(activityChain.citizenId, citizenId), eq(activityChain.log, 'use')))
    .returning({ deletedTo: activityChain.deletedTo });
  if (!chain) return;
  await queries
    .delete(activity)
    .where(and(eq(activity.citizenId, citizenId), eq(activity.log, 'use'), lte(activity.number, chain.deletedTo)));
}
