import { and, eq, inArray } from 'drizzle-orm';
import type { Reader } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { DialogueTables } from './dialogue-tables.ts';

const waitingRenewals = query(
  (
    { queries, tables: { thread, communication } }: Reader<DialogueTables>,
    { citizenId }: Given<{ citizenId: string }>,
  ) =>
    queries
      .select({ prescriptionIds: communication.prescriptionIds })
      .from(thread)
      .innerJoin(communication, eq(communication.threadId, thread.id))
      .where(
        and(
          eq(thread.citizenId, citizenId),
          eq(thread.kind, 'prescription-renewal'),
          inArray(thread.state, ['new', 'awaiting-office']),
        ),
      ),
);

/** Prescriptions that a renewal has been asked of, and that the office has not answered. */
export async function renewalsAskedFor(db: Reader<DialogueTables>, citizenId: string): Promise<ReadonlySet<string>> {
  const found = await waitingRenewals(db, { citizenId });
  return new Set(found.flatMap(({ prescriptionIds }) => prescriptionIds));
}

const askedInThread = query(
  ({ queries, tables: { communication } }: Reader<DialogueTables>, { threadId }: Given<{ threadId: string }>) =>
    queries
      .select({ prescriptionIds: communication.prescriptionIds })
      .from(communication)
      .where(and(eq(communication.threadId, threadId), eq(communication.side, 'citizen'))),
);

/** Prescriptions that the citizen's side has asked for in one conversation. */
export async function prescriptionsAskedIn(db: Reader<DialogueTables>, threadId: string): Promise<ReadonlySet<string>> {
  const found = await askedInThread(db, { threadId });
  return new Set(found.flatMap(({ prescriptionIds }) => prescriptionIds));
}
