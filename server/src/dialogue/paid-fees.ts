import type { RequestOf } from '@helsesim/shared/contract';
import { allow, refuse } from '@helsesim/shared/decision';
import type { setPaidFees as contract } from '@helsesim/shared/dialogue/tester-threads-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { and, eq, gte, isNull, sql } from 'drizzle-orm';
import { type PeopleTables, personById } from '../people/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { DialogueTables } from './dialogue-tables.ts';
import { frikortOf } from './fee-of-citizen.ts';

/** For testers: PRI-01, what was paid this year before the world began, or elsewhere. It stands on the first of January. */
export async function setPaidFees(
  tx: WorldWriter<DialogueTables & PeopleTables>,
  { params: { personId: citizenId }, body: { paid } }: RequestOf<typeof contract>,
) {
  if (!(await personById(tx, { id: citizenId }))) return refuse('no-such-person');
  const { queries, tables } = tx;
  const { userFee } = tables;
  const today = osloDay(tx.now);
  const day = today.with({ month: 1, day: 1 });
  const isOfYear = gte(userFee.day, sql.param(day, userFee.day));
  await queries.delete(userFee).where(and(eq(userFee.citizenId, citizenId), isNull(userFee.threadId), isOfYear));
  if (paid > 0)
    await queries.insert(userFee).values({ id: tx.newId(), citizenId, threadId: null, day, amount: paid, refund: 0 });
  return allow(await frikortOf(tx, citizenId, today));
}
