import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { mayBegin } from '@helsesim/shared/dialogue/desk-rules';
import type { ThreadKind } from '@helsesim/shared/dialogue/dialogue-model';
import { threadKinds } from '@helsesim/shared/dialogue/thread-kinds';
import { contactsOf } from '../contacts/index.ts';
import type { Staff, StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { bindAttachments, filesToSend } from './bind-attachments.ts';
import { asLeft, sentFromDesk } from './change-at-desk.ts';
import type { ContactsAtOffice } from './desk-context.ts';
import { patientsOf } from './patients.ts';
import { type WritingTables, writeToCitizen } from './write-to-citizen.ts';

/** TIM-03: to someone who belongs to the office. */
export const startThread =
  <Tables extends WritingTables>(appointments: ContactsAtOffice<Tables>) =>
  async (tx: WorldWriter<Tables>, { staff, look, body }: StaffRequest<typeof contract.startThread>) => {
    const { key, citizenId, kind, subject, text } = body;
    const sent = await sentFromDesk(tx, { staff, look }, { key });
    if (sent) return sent;
    // Of a kind that is begun elsewhere, nobody is a patient here.
    const patients = mayBegin(staff.kind, kind) ? await patientsOf(tx, staff, { id: citizenId }, appointments) : [];
    if (patients.length === 0) return refuse('no-such-patient');
    const from = kind === 'gp-message' ? {} : await contactBetween(tx, staff, { citizenId, kind });
    if (!from) return refuse('no-such-patient');
    look(citizenId, threadKinds[kind].service);
    if (text === '') return refuse('empty-message');
    const under = { authorId: staff.personId, citizenId, key };
    const files = await filesToSend(tx, under);
    if (!files.ok) return files;

    // Whoever is a doctor has what they begin; what an office begins, the office has.
    const handlerId = staff.kind === 'gp' || staff.kind === 'nettlege' ? staff.roleId : null;
    const letter = { ...{ key, citizenId, kind, subject, text, handlerId }, ...from };
    const { threadId, communicationId, channel } = await writeToCitizen(tx, staff, letter);
    await bindAttachments(tx, files.value, { ...under, communicationId });
    const left = await asLeft(tx, staff, threadId);
    return allow({ ...left.value, channel });
  };

/** The helsekontakt of the citizen's that the office is, and the zone it is in. Undefined: it is none of that kind. */
async function contactBetween(
  tx: WorldWriter<WritingTables>,
  { organizationId }: Staff,
  { citizenId, kind }: { citizenId: string; kind: ThreadKind },
) {
  const contacts = await contactsOf(tx, citizenId, tx.now);
  const contact = contacts.find((one) => one.organizationId === organizationId && one.kind === kind);
  return contact && { contactId: contact.id, zone: contact.zone };
}
