import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { mayBeHandedTo } from '@helsesim/shared/dialogue/desk-rules';
import { osloDay } from '@helsesim/shared/oslo';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { absenceOn } from './absence-repository.ts';
import { threadAtDesk } from './at-desk.ts';
import { asLeft, takeUp, writeInThread } from './change-at-desk.ts';
import { colleagueAt } from './colleagues.ts';
import { officeReader } from './office-reader.ts';
import { setImportant } from './thread-repository.ts';
import { workItemOf } from './work-view.ts';
import type { WritingTables } from './write-to-citizen.ts';

/** EKO-07, DIG-09: to a colleague at the office, who is named in the conversation. The deadline stands. */
export async function forwardThread(
  tx: WorldWriter<WritingTables>,
  { staff, look, params: { threadId }, body: { seen, roleId } }: StaffRequest<typeof contract.forwardThread>,
) {
  const row = await takeUp(tx, { staff, look }, { threadId, seen });
  if (!row.ok) return row;
  const colleague = await colleagueAt(tx, { organizationId: staff.organizationId, roleId });
  if (!colleague || !mayBeHandedTo(colleague, { staff, thread: row.value.thread })) return refuse('no-such-colleague');
  if (await absenceOn(tx, roleId, osloDay(tx.now))) return refuse('colleague-away');
  const written = await writeInThread(tx, {
    ...{ staff, row: row.value, seen, message: { about: 'forwarded', text: colleague.name } },
    changes: { handlerId: roleId },
  });
  return written.ok ? asLeft(tx, staff, threadId) : written;
}

/** The latest message is the same afterwards: nobody is to read again for it. */
export async function markThread(
  tx: WorldWriter<WritingTables>,
  { staff, look, params: { threadId }, body: { important } }: StaffRequest<typeof contract.markThread>,
) {
  const row = await threadAtDesk(tx, staff, threadId);
  if (!row) return refuse('no-such-thread');
  const { thread } = row;
  look(thread.citizenId, thread.service);
  await setImportant(tx, { id: threadId, important });
  tx.announce({ to: thread.organizationId, about: 'desk' });
  const marked = { ...row, thread: { ...thread, important } };
  return allow({ thread: await workItemOf(tx, marked, await officeReader(tx, staff)) });
}
