import { deadlineFor } from '@helsesim/shared/dialogue/dialogue-rules';
import { threadKinds } from '@helsesim/shared/dialogue/thread-kinds';
import { osloDay, osloInstant } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { addWorkingDays } from '@helsesim/shared/working-days';
import { and, eq } from 'drizzle-orm';
import { personById } from '../../people/index.ts';
import { insertAll } from '../../platform/insert-all.ts';
import type { Tx } from '../simulation-tables.ts';
import { asOf, type IdOf } from './demo-ids.ts';

/** What users of home care and their relatives have written. Days are working days before the start. */
type Written = { by: string; basis?: 'FU' | 'TD'; office?: true; daysAgo: number; time: string; text: string };
type CareConversation = {
  citizen: string;
  kind: 'home-care' | 'municipal';
  /** Of the contact, by its category. Of home care: the zone of the user. */
  category: string;
  subject: string;
  messages: readonly Written[];
};

const conversations: readonly CareConversation[] = [
  {
    citizen: 'unni',
    kind: 'home-care',
    category: 'home-care',
    subject: 'Bandasjer',
    messages: [
      { by: 'unni', daysAgo: 3, time: '12:20', text: 'Jeg har nesten ikke bandasjer igjen. Kan dere ta med flere?' },
    ],
  },
  {
    citizen: 'astri',
    kind: 'home-care',
    category: 'home-care',
    subject: 'Frokost',
    messages: [
      {
        by: 'mona',
        basis: 'TD',
        daysAgo: 2,
        time: '09:05',
        text: 'Mor spiser bedre når hun får havregrøt. Kan dere lage det om morgenen?',
      },
      { by: 'astrid', office: true, daysAgo: 2, time: '14:10', text: 'Det gjør vi fra i morgen.' },
    ],
  },
  {
    citizen: 'arne',
    kind: 'home-care',
    category: 'home-care',
    subject: 'Nøkkelboksen',
    messages: [
      {
        by: 'liv',
        basis: 'FU',
        daysAgo: 1,
        time: '14:40',
        text: 'Far sier at nøkkelboksen er vanskelig å få opp. Kan dere se på den når dere kommer?',
      },
    ],
  },
  {
    citizen: 'einar',
    kind: 'municipal',
    category: 'bpa',
    subject: 'Assistent i jula',
    messages: [
      { by: 'hanne', basis: 'TD', daysAgo: 1, time: '15:15', text: 'Hvem kan være assistent for Einar i romjulen?' },
    ],
  },
];

export async function writeCareMessages(tx: Tx, { personId, roleId }: { personId: IdOf; roleId: IdOf }): Promise<void> {
  const today = osloDay(tx.now);
  for (const { citizen, kind, category, subject, messages } of conversations) {
    const citizenId = personId(citizen);
    const contact = await contactOf(tx, citizenId, category);
    const written = messages.map((message) => {
      const at = osloInstant(addWorkingDays(today, -message.daysAgo), message.time);
      return { ...message, at, id: asOf(tx, at).newId() };
    });
    const [first, last] = [written[0], written.at(-1)];
    if (!first || !last) throw new Error('A conversation in the demo world has no messages');
    const threadId = tx.newId();
    await insertAll(tx, tx.tables.thread, [
      {
        ...{ id: threadId, citizenId, kind, service: threadKinds[kind].service, subject, important: false },
        ...{ organizationId: contact.organizationId, contactId: contact.id, zone: contact.zone },
        ...{ state: last.office ? 'awaiting-citizen' : 'new', startedAt: first.at, startedBy: 'citizen' },
        ...{ lastId: last.id, lastAt: last.at, answered: last.office === true },
        ...(last.office
          ? { lastFromOfficeId: last.id }
          : { deadline: deadlineFor(kind, osloDay(last.at)), waitingSince: last.at }),
        fee: null,
      },
    ]);
    for (const { id, at, by, basis, office, text } of written) {
      const author = await personById(tx, { id: personId(by) });
      if (!author) throw new Error('Someone in a conversation is not in the demo world');
      const from = office
        ? { side: 'office' as const, roleId: roleId(by) }
        : { side: 'citizen' as const, basis: basis ?? ('self' as const) };
      await insertAll(tx, tx.tables.communication, [
        {
          ...{ id, threadId, citizenId, at, text, about: 'message', channel: 'digital', key: tx.newId() },
          ...{ authorId: author.id, authorName: fullNameOf(author), prescriptionIds: [], ...from },
        },
      ]);
    }
  }
}

async function contactOf({ queries, tables: { careContact, careContactOf } }: Tx, citizenId: string, category: string) {
  const [contact] = await queries
    .select({ id: careContact.id, organizationId: careContact.organizationId, zone: careContact.zone })
    .from(careContactOf)
    .innerJoin(careContact, eq(careContact.id, careContactOf.contactId))
    .where(and(eq(careContactOf.citizenId, citizenId), eq(careContact.category, category)));
  if (!contact)
    throw new Error(`A conversation in the demo world is with a ${category} that the citizen does not have`);
  return contact;
}
