import { deleteUseLog } from './activity/index.ts';
import { forgetBookings } from './booking/index.ts';
import { forgetDialogue } from './dialogue/index.ts';
import { forgetForms } from './forms/index.ts';
import { forgetFullmakter } from './fullmakt/index.ts';
import { forgetInbox } from './inbox/index.ts';
import { forgetNotices } from './notifications/index.ts';
import type { Tables } from './schema.ts';
import type { WorldWriter } from './worlds/index.ts';

/**
 * CON-02: deletes what the portal holds about a citizen whose consent is withdrawn. What each room deletes and keeps, it
 * knows itself; tests/withdrawal.test.ts has the list, table by table. Messages go late: until then there may come some.
 * AGE16-02: the log of use is deleted by nobody else than the one it is about, who shall see what was done since thirteen.
 */
export async function forgetCitizen(
  tx: WorldWriter<Tables>,
  citizenId: string,
  { byAnother = false }: { byAnother?: boolean } = {},
): Promise<void> {
  await forgetBookings(tx, citizenId);
  await forgetDialogue(tx, citizenId);
  await forgetForms(tx, citizenId);
  await forgetFullmakter(tx, citizenId);
  await forgetInbox(tx, citizenId);
  await forgetNotices(tx, citizenId);
  if (!byAnother) await deleteUseLog(tx, citizenId);
}
