import { remindedAt } from '@helsesim/shared/booking/moving-rules';
import { and, eq, gt, ne } from 'drizzle-orm';
import { notify } from '../notifications/index.ts';
import type { Reader, Writer } from '../platform/database.ts';
import { type DueWorkers, schedule, type WorldsTables, type WorldWriter } from '../worlds/index.ts';
import type { DialogueTables } from './dialogue-tables.ts';
import type { WritingTables } from './write-to-citizen.ts';

type Tx = WorldWriter<WritingTables & WorldsTables>;
type Taken = { id: string; threadId: string; startsAt: Temporal.Instant };

const REMIND = 'remind-of-agreed-time';

/**
 * A time that was taken comes in place of one that was agreed before in the conversation, and is reminded of two days before,
 * as appointments are (DHS-03, TIM-19).
 */
export async function agreeOnTime(tx: Tx, taken: Taken): Promise<void> {
  await withdrawAgreed(tx, { ...taken, now: tx.now });
  const at = remindedAt(taken.startsAt, tx.now);
  if (at) await schedule(tx, { at, kind: REMIND, about: taken.id });
}

/** Due work. One that has been cancelled or moved since is not reminded of. */
async function remind(tx: Tx, offerId: string): Promise<void> {
  const [found] = await agreedById(tx, offerId);
  if (!found) return;
  const { citizenId, service, organizationId } = found;
  await notify(tx, {
    event: `agreed-reminder:${offerId}`,
    kind: 'appointment-reminder',
    ...{ citizenId, service, organizationId },
  });
}
export const agreedTimesDueWork = { [REMIND]: remind } satisfies DueWorkers<WritingTables & WorldsTables>;

const withdrawAgreed = (
  { queries, tables: { timeOffer } }: Writer<DialogueTables>,
  { id, threadId, now }: { id: string; threadId: string; now: Temporal.Instant },
) =>
  queries
    .update(timeOffer)
    .set({ state: 'withdrawn' })
    .where(
      and(
        eq(timeOffer.threadId, threadId),
        eq(timeOffer.state, 'accepted'),
        ne(timeOffer.id, id),
        gt(timeOffer.startsAt, now),
      ),
    );

const agreedById = ({ queries, tables: { timeOffer, thread } }: Reader<DialogueTables>, id: string) =>
  queries
    .select({ citizenId: thread.citizenId, service: thread.service, organizationId: thread.organizationId })
    .from(timeOffer)
    .innerJoin(thread, eq(thread.id, timeOffer.threadId))
    .where(and(eq(timeOffer.id, id), eq(timeOffer.state, 'accepted')));
