import { unschedule, type WorldsTables, type WorldWriter } from '../worlds/index.ts';
import type { NotificationsTables } from './notifications-tables.ts';
import { SEND_MAIL } from './send-mail.ts';
import { deleteNotices, deleteSettings } from './settings-repository.ts';

/**
 * CON-02: what the citizen had chosen goes with the consent, and so does every notice to the citizen, or about the
 * citizen to others. E-mail that has not gone out does not go out any more.
 */
export async function forgetNotices(
  tx: WorldWriter<NotificationsTables & WorldsTables>,
  citizenId: string,
): Promise<void> {
  await deleteSettings(tx, citizenId);
  for (const { id } of await deleteNotices(tx, citizenId)) await unschedule(tx, { kind: SEND_MAIL, about: id });
}
