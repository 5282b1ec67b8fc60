import { USUAL_LEVEL } from '@helsesim/shared/notifications/notice-levels';
import type { NoticeChannel, NoticeLevel } from '@helsesim/shared/notifications/notifications-model';
import { and, eq, or } from 'drizzle-orm';
import type { Reader } from '../platform/database.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { NotificationsTables } from './notifications-tables.ts';

type Tx = WorldWriter<NotificationsTables>;

export const levelsOf = ({ queries, tables: { noticeSetting } }: Reader<NotificationsTables>, personId: string) =>
  queries
    .select({ citizenId: noticeSetting.citizenId, level: noticeSetting.level })
    .from(noticeSetting)
    .where(eq(noticeSetting.personId, personId));

type Change = { personId: string; citizenId: string; level?: NoticeLevel; channel?: NoticeChannel | null };

/** What is left out stays as it is, or begins as it is for most. */
export async function changeSetting(tx: Tx, { personId, citizenId, ...change }: Change): Promise<void> {
  const { queries, tables, newId } = tx;
  const fresh = { level: USUAL_LEVEL, channel: null, ...change };
  await queries
    .insert(tables.noticeSetting)
    .values({ id: newId(), personId, citizenId, ...fresh })
    .onConflictDoUpdate({ target: [tables.noticeSetting.personId, tables.noticeSetting.citizenId], set: change });
}

/** Someone's own, and those of others about them. */
export const deleteSettings = ({ queries, tables: { noticeSetting } }: Tx, id: string) =>
  queries.delete(noticeSetting).where(or(eq(noticeSetting.personId, id), eq(noticeSetting.citizenId, id)));

/** What was written to someone, or to others about them. Answers which of it was still to go out. */
export async function deleteNotices({ queries, tables: { notice } }: Tx, id: string) {
  const about = or(eq(notice.personId, id), eq(notice.citizenId, id));
  const waiting = await queries
    .select({ id: notice.id })
    .from(notice)
    .where(and(about, eq(notice.state, 'waiting')));
  await queries.delete(notice).where(about);
  return waiting;
}
