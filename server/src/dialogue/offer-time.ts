import type * as contract from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { mayOffer } from '@helsesim/shared/dialogue/desk-rules';
import { and, eq } from 'drizzle-orm';
import type { Writer } from '../platform/database.ts';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { asLeft, sentBefore, takeUp, writeInThread } from './change-at-desk.ts';
import type { DialogueTables } from './dialogue-tables.ts';
import type { WritingTables } from './write-to-citizen.ts';

/** YOU-03, DHS-02: a time for the citizen to take or leave. What was offered before and is not answered is withdrawn. */
export async function offerTime(
  tx: WorldWriter<WritingTables>,
  { staff, look, params: { threadId }, body }: StaffRequest<typeof contract.offerTime>,
) {
  const { key, seen, text, startsAt, minutes, form, place } = body;
  const sent = await sentBefore(tx, { staff, look }, { threadId, key });
  if (sent) return sent;
  const row = await takeUp(tx, { staff, look }, { threadId, seen });
  if (!row.ok) return row;
  const decision = mayOffer({ now: tx.now, startsAt });
  if (!decision.ok) return decision;

  const offer = { threadId, citizenId: row.value.citizen.id, roleId: staff.roleId, startsAt, minutes, form, place };
  const written = await writeInThread(tx, {
    ...{ staff, row: row.value, seen, message: { key, about: 'offer', text } },
    changes: { state: 'awaiting-citizen', deadline: null, waitingSince: null },
    also: async (communicationId) => {
      await withdrawOffers(tx, threadId);
      await insertOffer(tx, { ...offer, id: tx.newId(), communicationId, state: 'offered' });
    },
  });
  return written.ok ? asLeft(tx, staff, threadId) : written;
}

type Tx = Writer<DialogueTables>;
const withdrawOffers = ({ queries, tables: { timeOffer } }: Tx, threadId: string) =>
  queries
    .update(timeOffer)
    .set({ state: 'withdrawn' })
    .where(and(eq(timeOffer.threadId, threadId), eq(timeOffer.state, 'offered')));
const insertOffer = ({ queries, tables: { timeOffer } }: Tx, row: DialogueTables['timeOffer']['$inferInsert']) =>
  queries.insert(timeOffer).values(row);
