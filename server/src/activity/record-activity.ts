import { createHash } from 'node:crypto';
import type { LoggedService } from '@helsesim/shared/activity/activity-contract';
import { and, eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { ActivityLog, ActivityTables } from './activity-tables.ts';

export type ActivityRow = ActivityTables['activity']['$inferSelect'];
type NewRow = ActivityTables['activity']['$inferInsert'];
type Chain = ActivityTables['activityChain']['$inferInsert'];

const chainOf = query(
  (
    { queries, tables: { activityChain } }: Reader<ActivityTables>,
    { citizenId, log }: Given<{ citizenId: string; log: ActivityLog }>,
  ) =>
    queries
      .select({ id: activityChain.id, length: activityChain.length, hash: activityChain.hash })
      .from(activityChain)
      .where(and(eq(activityChain.citizenId, citizenId), eq(activityChain.log, log))),
);

const insertChain = query(
  (
    { queries, tables: { activityChain } }: Writer<ActivityTables>,
    { id, citizenId, log, length, hash, deletedTo, deletedHash }: Given<Chain>,
  ) =>
    queries
      .insert(activityChain)
      .values({ id, citizenId, log, length, hash, deletedTo, deletedHash })
      .onConflictDoNothing()
      .returning({ id: activityChain.id }),
);

const lengthenChain = query(
  (
    { queries, tables: { activityChain } }: Writer<ActivityTables>,
    { id, hash, number, before }: Given<{ id: string; hash: string; number: number; before: number }>,
  ) =>
    queries
      .update(activityChain)
      .set({ length: sql`${number}`, hash: sql`${hash}` })
      .where(and(eq(activityChain.id, id), eq(activityChain.length, before)))
      .returning({ id: activityChain.id }),
);

const insertActivity = query(
  (
    { queries, tables }: Writer<ActivityTables>,
    { id, at, actorId, citizenId, log, number, basis, service, operation, outcome, hash }: Given<NewRow>,
  ) =>
    queries
      .insert(tables.activity)
      .values({ id, at, actorId, citizenId, log, number, basis, service, operation, outcome, hash }),
);

/** What stands before the first row of a chain. */
const NO_HASH = '';

/** Who did what for whom. */
type Happening = Pick<ActivityRow, 'actorId' | 'citizenId' | 'basis' | 'operation' | 'outcome'> & {
  service: LoggedService;
};

/**
 * LOG-02: written in the transaction it tells of, so the log and the data cannot disagree. Refusals are logged too.
 * What personnel do goes into a log of its own (LOG-04).
 */
export async function recordActivity(tx: WorldWriter<ActivityTables>, happening: Happening): Promise<void> {
  const { citizenId, basis } = happening;
  const log = basis === 'staff' ? 'insight' : 'use';
  const id = tx.newId();
  // Two at a time may look at the same citizen: whoever comes second goes on from where the first came to.
  for (;;) {
    const [chain] = await chainOf(tx, { citizenId, log });
    const before = chain?.length ?? 0;
    const row = { ...happening, id, at: tx.now, log, number: before + 1 } as const;
    const hash = hashOf(chain?.hash ?? NO_HASH, row);
    const grown = chain
      ? await lengthenChain(tx, { id: chain.id, hash, number: row.number, before })
      : await insertChain(tx, { ...emptyChain, id: tx.newId(), citizenId, log, length: row.number, hash });
    if (grown.length === 0) continue;
    await insertActivity(tx, { ...row, hash });
    return;
  }
}
const emptyChain = { deletedTo: 0, deletedHash: NO_HASH };

/** SHA-256 of the hash before it, and of everything the row says. */
export function hashOf(before: string, row: Omit<ActivityRow, 'hash'>): string {
  const { id, at, actorId, citizenId, log, number, basis, service, operation, outcome } = row;
  const said = [before, id, at.epochMilliseconds, actorId, citizenId, log, number, basis, service, operation, outcome];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
