import type { Fee } from '@helsesim/shared/dialogue/dialogue-model';
import { deadlineFor } from '@helsesim/shared/dialogue/dialogue-rules';
import { threadKinds } from '@helsesim/shared/dialogue/thread-kinds';
import { feeFor } from '@helsesim/shared/fees/fee-rules';
import { osloDay, osloInstant } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { addWorkingDays } from '@helsesim/shared/working-days';
import { eq } from 'drizzle-orm';
import { deliver } from '../../inbox/index.ts';
import { type PersonRow, personById } from '../../people/index.ts';
import { insertAll } from '../../platform/insert-all.ts';
import type { SimulationTables, Tx } from '../simulation-tables.ts';
import type { DemoConversation } from './demo-conversation.ts';
import { endedConversations } from './demo-conversations-ended.ts';
import { waitingConversations } from './demo-conversations-waiting.ts';
import { asOf, type IdOf } from './demo-ids.ts';
import { absences, paidElsewhere, templates } from './demo-office-settings.ts';
import { prescribe } from './demo-prescriptions.ts';

type NewRow<Table extends keyof SimulationTables> = SimulationTables[Table]['$inferInsert'];
type Keys = { personId: IdOf; roleId: IdOf };

/** Conversations, prescriptions, reply templates, absences and what has been paid: something on every page. */
export async function fillDialogue(tx: Tx, keys: Keys): Promise<void> {
  const prescriptionId = await prescribe(tx, keys);
  await converse(tx, { ...keys, prescriptionId });
  await runOffices(tx, keys);
}

const conversations = [...waitingConversations, ...endedConversations];

/** A message with when it was written, and its id. */
type Written = { message: DemoConversation['messages'][number]; at: Temporal.Instant; id: string };
type Conversing = Keys & { prescriptionId: IdOf };

async function converse(tx: Tx, keys: Conversing): Promise<void> {
  const today = osloDay(tx.now);
  const at = ({ daysAgo, time }: { daysAgo: number; time: string }) =>
    osloInstant(addWorkingDays(today, -daysAgo), time);
  const written = conversations
    .flatMap((conversation) => conversation.messages.map((message) => ({ conversation, message, at: at(message) })))
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at))
    .map((one) => ({ ...one, id: asOf(tx, one.at).newId() }));

  for (const conversation of conversations) {
    const messages = written.filter((one) => one.conversation === conversation);
    const thread = await threadOf(tx, keys, conversation, messages);
    await insertAll(tx, tx.tables.thread, [thread]);
    for (const one of messages) await write(tx, keys, thread, one);
    const { id: threadId, citizenId, fee, closedAt } = thread;
    if (fee && fee.amount > 0 && closedAt) {
      const row = {
        id: tx.newId(),
        citizenId,
        threadId,
        day: osloDay(closedAt),
        amount: fee.amount,
        refund: fee.refund,
      };
      await insertAll(tx, tx.tables.userFee, [row]);
    }
  }
}

async function threadOf(
  tx: Tx,
  { personId, roleId }: Conversing,
  conversation: DemoConversation,
  messages: readonly Written[],
): Promise<NewRow<'thread'>> {
  const { citizen, kind, subject, handler, form, important = false, outcome, byPost } = conversation;
  // That it was handed on is no word in it.
  const words = messages.filter(({ message }) => message.about !== 'forwarded');
  const [first, spoken, last] = [messages[0], words.at(-1), messages.at(-1)];
  if (!first || !spoken || !last) throw new Error('A conversation in the demo world has no messages');
  const fromOffice = words.findLast(({ message }) => message.office);
  const awaitsOffice = !outcome && !spoken.message.office;
  const opened = messages.some(({ message }) => message.readBy);
  const waiting = opened ? 'awaiting-office' : 'new';
  const citizenId = personId(citizen);
  return {
    ...{ id: tx.newId(), citizenId, kind, service: threadKinds[kind].service, subject, important },
    organizationId: await officeWhere(tx, roleId(conversation.at)),
    handlerId: handler ? roleId(handler) : null,
    form: form ?? null,
    state: outcome ? 'closed' : awaitsOffice ? waiting : 'awaiting-citizen',
    ...{ startedAt: first.at, startedBy: first.message.office ? 'office' : 'citizen' },
    ...{ lastId: last.id, lastAt: spoken.at },
    lastFromOfficeId: byPost ? null : (fromOffice?.id ?? null),
    answered: fromOffice !== undefined,
    ...(awaitsOffice && { deadline: deadlineFor(kind, osloDay(spoken.at)), waitingSince: spoken.at }),
    ...(outcome && { closedAt: last.at, outcome }),
    fee: await feeOf(tx, conversation, { citizenId, roleId, at: last.at }),
  };
}

async function write(
  tx: Tx,
  { personId, roleId, prescriptionId }: Conversing,
  { id: threadId, citizenId, startedBy, lastFromOfficeId }: NewRow<'thread'>,
  { message, at, id }: Written,
): Promise<void> {
  const { by, office = false, about = 'message', basis = 'self', text, asks = [], readBy } = message;
  const channel = startedBy === 'office' && !lastFromOfficeId ? 'post' : 'digital';
  const author = await personOf(tx, personId(by));
  const said: NewRow<'communication'> = {
    ...{ id, threadId, citizenId, at, about, text, channel, key: tx.newId() },
    ...{ authorId: author.id, authorName: fullNameOf(author), prescriptionIds: asks.map(prescriptionId) },
    ...(office ? { side: 'office' as const, roleId: roleId(by) } : { side: 'citizen' as const, basis }),
  };
  await insertAll(tx, tx.tables.communication, [said]);
  if (readBy) {
    const reader = await personOf(tx, personId(readBy));
    const reading = { id: tx.newId(), threadId, communicationId: id, personId: reader.id, name: fullNameOf(reader) };
    const side = office ? ('citizen' as const) : ('office' as const);
    await insertAll(tx, tx.tables.reading, [{ ...reading, side, at: at.add({ hours: 2 }) }]);
  }
  if (channel === 'post') {
    const content = { about: 'sent-by-post' as const, office: 'Solvik legesenter' };
    await deliver(asOf(tx, at), { to: citizenId, content });
  }
}

/** § 2.4: of an e-consultation that was completed. */
async function feeOf(
  tx: Tx,
  { kind, outcome, handler }: DemoConversation,
  { citizenId, roleId, at }: { citizenId: string; roleId: IdOf; at: Temporal.Instant },
): Promise<Fee | null> {
  if (kind !== 'e-consultation' || outcome !== 'answered' || !handler) return null;
  const { born } = await personOf(tx, citizenId);
  const { staffRole } = tx.tables;
  const [role] = await tx.queries
    .select()
    .from(staffRole)
    .where(eq(staffRole.id, roleId(handler)));
  return feeFor({ day: osloDay(at), born, consultation: true, specialist: role?.specialist ?? false, paid: 0 });
}

async function runOffices(tx: Tx, { personId, roleId }: Keys): Promise<void> {
  const { tables } = tx;
  const today = osloDay(tx.now);
  const texts: NewRow<'replyTemplate'>[] = [];
  for (const { at, title, text } of templates) {
    const organizationId = await officeWhere(tx, roleId(at));
    texts.push({ id: tx.newId(), organizationId, title, text });
  }
  await insertAll(tx, tables.replyTemplate, texts);
  const away = absences.map(({ doctor, from, to, substitute }) => ({
    id: tx.newId(),
    roleId: roleId(doctor),
    from: today.add({ days: from }),
    to: today.add({ days: to }),
    substituteId: substitute && roleId(substitute),
  }));
  await insertAll(tx, tables.absence, away);
  const fees = paidElsewhere.flatMap(({ citizen, amounts }) =>
    amounts.map((amount) => ({ id: tx.newId(), citizenId: personId(citizen), day: today, amount, refund: 0 })),
  );
  await insertAll(tx, tables.userFee, fees);
}

async function personOf(tx: Tx, id: string): Promise<PersonRow> {
  const person = await personById(tx, { id });
  if (!person) throw new Error('Someone in a conversation is not in the demo world');
  return person;
}

async function officeWhere(tx: Tx, roleId: string): Promise<string> {
  const { staffRole } = tx.tables;
  const [role] = await tx.queries.select().from(staffRole).where(eq(staffRole.id, roleId));
  if (!role) throw new Error('Nobody works in a role of the demo world');
  return role.organizationId;
}
