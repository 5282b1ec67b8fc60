import type { Tables } from '@helsesim/server/schema';
import type { WorldWriter } from '@helsesim/server/worlds/index';

type Tx = WorldWriter<Tables>;
type Office = { organizationId: string; roleId: string; staffId: string };

/** Of an inbox: conversations of two messages each, and for every two of them one message of the portal's own. */
const AT_A_TIME = 400;
const TEXT =
  'Hei. Jeg har hatt vondt i halsen i fire dager, og det blir ikke bedre. Bør jeg komme inn til dere? '.repeat(3);

/** An inbox of so many messages. The ids of its conversations: the latest is open. */
export async function fillInbox(tx: Tx, citizenId: string, messages: number, office: Office): Promise<string[]> {
  const { thread, communication, message } = tx.tables;
  const threadIds: string[] = [];
  const letters = (messages * 2) / 5;
  for (let done = 0; done < letters; done += AT_A_TIME) {
    const some = Array.from({ length: Math.min(AT_A_TIME, letters - done) }, () => ({
      id: tx.newId(),
      asked: tx.newId(),
      answered: tx.newId(),
    }));
    const { organizationId, roleId, staffId } = office;
    const threads = some.map(({ id, answered }): typeof thread.$inferInsert => ({
      ...{ id, citizenId, kind: 'e-contact', service: 'gp-dialogue', organizationId, subject: 'Vondt i halsen' },
      ...{ state: 'awaiting-citizen', important: false, startedAt: tx.now, startedBy: 'citizen', lastId: answered },
      ...{ lastAt: tx.now, lastFromOfficeId: answered, answered: true },
    }));
    const same = { citizenId, at: tx.now, about: 'message', text: TEXT, channel: 'digital' } as const;
    const communications = some.flatMap(({ id: threadId, asked, answered }): (typeof communication.$inferInsert)[] => [
      {
        ...{ ...same, id: asked, key: asked, threadId, prescriptionIds: [] },
        ...{ side: 'citizen', authorId: citizenId, authorName: 'Kari Nordmann', basis: 'self' },
      },
      {
        ...{ ...same, id: answered, key: answered, threadId, prescriptionIds: [] },
        ...{ side: 'office', authorId: staffId, authorName: 'Ola Nordmann', roleId },
      },
    ]);
    const messages = some.slice(0, some.length / 2).map((): typeof message.$inferInsert => ({
      ...{ id: tx.newId(), citizenId, at: tx.now, about: 'turned-sixteen', channel: 'inbox' },
      content: { about: 'turned-sixteen' },
    }));
    await tx.queries.insert(thread).values(threads);
    await tx.queries.insert(communication).values(communications);
    await tx.queries.insert(message).values(messages);
    threadIds.push(...some.map(({ id }) => id));
  }
  return threadIds;
}
