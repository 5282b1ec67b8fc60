import type { Fee } from '@helsesim/shared/dialogue/dialogue-model';
import { type FeeFacts, feeFor, frikortLimit } from '@helsesim/shared/fees/fee-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { and, eq, gte, lt, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { DialogueTables } from './dialogue-tables.ts';
import { findPractitioner } from './fastlege-today.ts';
import type { ConversationTables } from './thread-repository.ts';

const feesBetween = query(
  (
    { queries, tables: { userFee } }: Reader<DialogueTables>,
    { citizenId, from, to }: Given<{ citizenId: string; from: Temporal.PlainDate; to: Temporal.PlainDate }>,
  ) =>
    queries
      .select({ amount: userFee.amount, refund: userFee.refund })
      .from(userFee)
      .where(
        and(
          eq(userFee.citizenId, citizenId),
          gte(userFee.day, sql.param(from, userFee.day)),
          lt(userFee.day, sql.param(to, userFee.day)),
        ),
      ),
);

/** PRI-01: what counts towards the frikort of a calendar year, in kroner. */
async function paidInYear(db: Reader<DialogueTables>, citizenId: string, year: number): Promise<number> {
  const from = new Temporal.PlainDate(year, 1, 1);
  const fees = await feesBetween(db, { citizenId, from, to: from.add({ years: 1 }) });
  return fees.reduce((sum, { amount, refund }) => sum + amount - refund, 0);
}

type Payer = { id: string; born: Temporal.PlainDate };

type Completed = Pick<FeeFacts, 'consultation' | 'specialist' | 'told'> & { now: Temporal.Instant };

/** What a conversation costs that is completed now. */
export async function feeNow(db: Reader<DialogueTables>, payer: Payer, { now, ...facts }: Completed): Promise<Fee> {
  const day = osloDay(now);
  const paid = await paidInYear(db, payer.id, day.year);
  return feeFor({ day, born: payer.born, paid, ...facts });
}

export async function frikortOf(db: Reader<DialogueTables>, citizenId: string, day: Temporal.PlainDate) {
  return { year: day.year, paid: await paidInYear(db, citizenId, day.year), limit: frikortLimit(day.year).amount };
}

/** What an e-consultation will cost, told before it is sent: by whoever answers for the fastlege that day. */
export async function feeToTell(
  db: WorldWriter<ConversationTables>,
  payer: Payer,
  { answeredBy, practitionerId }: { answeredBy: string | null; practitionerId: string },
): Promise<Fee> {
  const answers = await findPractitioner(db, answeredBy ?? practitionerId);
  return feeNow(db, payer, { now: db.now, consultation: true, specialist: answers?.specialist ?? false });
}

/** PRI-02: what is to be paid for a completed consultation, as it is reported. What costs nothing is not. */
export async function reportFee(
  tx: WorldWriter<DialogueTables>,
  { threadId, citizenId, fee: { amount, refund } }: { threadId: string; citizenId: string; fee: Fee },
): Promise<void> {
  const row = { id: tx.newId(), citizenId, threadId, day: osloDay(tx.now), amount, refund };
  if (amount > 0) await insertFee(tx, row);
}

const insertFee = (
  { queries, tables: { userFee } }: Writer<DialogueTables>,
  row: DialogueTables['userFee']['$inferInsert'],
) => queries.insert(userFee).values(row);
