import type * as contract from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { mayBeRenewed, renewedOn } from '@helsesim/shared/prescriptions/prescription-rules';
import { prescriptionsAmong, setRenewed } from '../prescriptions/index.ts';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { asLeft, sentBefore, takeUp, writeInThread } from './change-at-desk.ts';
import { closed } from './complete-thread.ts';
import { prescriptionsAskedIn } from './renewals-asked-for.ts';
import type { WritingTables } from './write-to-citizen.ts';

/** RES-02: all or some of what was asked for in the conversation. */
export async function renewPrescriptions(
  tx: WorldWriter<WritingTables>,
  { staff, look, params: { threadId }, body }: StaffRequest<typeof contract.renewPrescriptions>,
) {
  const { key, seen, text } = body;
  const sent = await sentBefore(tx, { staff, look }, { threadId, key });
  if (sent) return sent;
  const row = await takeUp(tx, { staff, look }, { threadId, seen });
  if (!row.ok) return row;

  const citizenId = row.value.citizen.id;
  const ids = [...new Set(body.prescriptionIds)];
  const asked = await prescriptionsAskedIn(tx, threadId);
  const known = new Map((await prescriptionsAmong(tx, { citizenId, ids })).map((one) => [one.id, one]));
  for (const id of ids) {
    const decision = mayBeRenewed({ prescription: asked.has(id) ? known.get(id) : undefined });
    if (!decision.ok) return decision;
  }
  const written = await writeInThread(tx, {
    ...{ staff, row: row.value, seen, message: { key, about: 'renewal', text, prescriptionIds: ids } },
    changes: { answered: true, ...closed(tx, 'renewed', null) },
    also: () => setRenewed(tx, citizenId, { ids, prescriberId: staff.roleId, ...renewedOn(osloDay(tx.now)) }),
  });
  return written.ok ? asLeft(tx, staff, threadId) : written;
}
