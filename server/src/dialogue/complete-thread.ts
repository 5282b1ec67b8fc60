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

type Completing = Pick<ThreadRow, 'id' | 'kind' | 'state' | 'answered' | 'feeTold'>;
type Of = { thread: Completing; staff: Answering };
type Answering = Pick<Staff, 'roleId' | 'kind'>;
type Payer = { id: string; born: Temporal.PlainDate };

/** What the citizen will pay when the conversation is closed now. Null: nothing is asked for such a one. */
export async function feeOnClose(
  db: WorldWriter<ConversationTables>,
  { thread, staff, payer }: Of & { payer: Payer },
): Promise<Fee | null> {
  if (thread.kind !== 'e-consultation' || thread.state === 'closed') return null;
  return feeOf(db, payer, { thread, doctorId: (await lastDoctor(db, thread.id)) ?? doctorAmong(staff) });
}

/**
 * § 2.4: by the doctor who answers, a specialist or not, and no more than the citizen was told. What no doctor has answered
 * is no consultation.
 */
async function feeOf(
  db: WorldWriter<ConversationTables>,
  payer: Payer,
  { thread: { feeTold: told }, doctorId }: { thread: Completing; doctorId: string | undefined },
): Promise<Fee> {
  const doctor = doctorId && (await findPractitioner(db, doctorId));
  const specialist = doctor ? doctor.specialist : false;
  return feeNow(db, payer, { now: db.now, consultation: doctorId !== undefined, specialist, told });
}

const doctors = ['gp', 'nettlege'] as const;
const doctorAmong = ({ roleId, kind }: Answering) => (doctors.some((doctor) => doctor === kind) ? roleId : undefined);

/** What a conversation's row becomes when it is closed. */
export const closed = (tx: WorldWriter<ConversationTables>, outcome: ThreadOutcome, fee: Fee | null) =>
  ({ state: 'closed', closedAt: tx.now, deadline: null, waitingSince: null, outcome, fee }) as const;

/**
 * The same when a consultation is completed: of two at once for one citizen the second knows of the first, so that the
 * frikort is counted right.
 */
export async function completed(
  tx: WorldWriter<ConversationTables>,
  { thread, citizenId, answering }: { thread: Completing; citizenId: string; answering: Answering | undefined },
) {
  if (thread.kind !== 'e-consultation') return closed(tx, 'answered', null);
  const payer = await lockPerson(tx, citizenId);
  const doctorId = (answering && doctorAmong(answering)) ?? (await lastDoctor(tx, thread.id));
  return closed(tx, 'answered', await feeOf(tx, payer, { thread, doctorId }));
}

const answersOfDoctors = query(
  (
    { queries, tables: { communication, staffRole } }: Reader<ConversationTables>,
    { threadId }: Given<{ threadId: string }>,
  ) =>
    queries
      .select({ roleId: communication.roleId })
      .from(communication)
      .innerJoin(staffRole, eq(staffRole.id, communication.roleId))
      .where(
        and(
          eq(communication.threadId, threadId),
          eq(communication.side, 'office'),
          inArray(communication.about, ['message', 'renewal']),
          inArray(staffRole.kind, [...doctors]),
        ),
      )
      .orderBy(desc(communication.id))
      .limit(1),
);
async function lastDoctor(db: Reader<ConversationTables>, threadId: string): Promise<string | undefined> {
  const [latest] = await answersOfDoctors(db, { threadId });
  return latest?.roleId ?? undefined;
}
