import type { Fee, ThreadOutcome } from '@helsesim/shared/dialogue/dialogue-model';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { lockPerson } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { Staff } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { findPractitioner } from './fastlege-today.ts';
import { feeNow } from './fee-of-citizen.ts';
import type { ConversationTables, ThreadRow } from './thread-repository.ts';

type Of = { thread: Pick<ThreadRow, 'id' | 'kind' | 'state' | 'answered'>; staff: Pick<Staff, 'roleId'> };
type Payer = { id: string; born: Temporal.PlainDate };

/** What the citizen will pay when the conversation is closed now. Null: nothing is asked for such a one. */
export async function feeOnClose(
  db: WorldWriter<ConversationTables>,
  { thread, staff, payer }: Of & { payer: Payer },
): Promise<Fee | null> {
  if (thread.kind !== 'e-consultation' || thread.state === 'closed') return null;
  const answeredBy = thread.answered ? await lastToAnswer(db, thread.id) : undefined;
  return feeOf(db, payer, answeredBy ?? staff.roleId);
}

/** § 2.4: by whoever answers, who is a specialist or not. */
async function feeOf(db: WorldWriter<ConversationTables>, payer: Payer, answeredBy: string): Promise<Fee> {
  const practitioner = await findPractitioner(db, answeredBy);
  return feeNow(db, payer, { now: db.now, specialist: practitioner?.specialist ?? false });
}

/** What a conversation's row becomes when it is closed. */
export const closed = (tx: WorldWriter<ConversationTables>, outcome: ThreadOutcome, fee: Fee | null) =>
  ({ state: 'closed', closedAt: tx.now, deadline: null, waitingSince: null, outcome, fee }) as const;

/**
 * The same when a consultation is completed: of two at once for one citizen the second knows of the first, so that the
 * frikort is counted right.
 */
export async function completed(
  tx: WorldWriter<ConversationTables>,
  { thread, citizenId, answeredBy }: { thread: Of['thread']; citizenId: string; answeredBy: string | undefined },
) {
  if (thread.kind !== 'e-consultation') return closed(tx, 'answered', null);
  const payer = await lockPerson(tx, citizenId);
  const role = answeredBy ?? (await lastToAnswer(tx, thread.id));
  return closed(tx, 'answered', role ? await feeOf(tx, payer, role) : null);
}

const answers = query(
  ({ queries, tables: { communication } }: Reader<ConversationTables>, { threadId }: Given<{ threadId: string }>) =>
    queries
      .select({ roleId: communication.roleId })
      .from(communication)
      .where(
        and(
          eq(communication.threadId, threadId),
          eq(communication.side, 'office'),
          inArray(communication.about, ['message', 'renewal']),
        ),
      )
      .orderBy(desc(communication.id))
      .limit(1),
);
async function lastToAnswer(db: Reader<ConversationTables>, threadId: string): Promise<string | undefined> {
  const [latest] = await answers(db, { threadId });
  return latest?.roleId ?? undefined;
}
