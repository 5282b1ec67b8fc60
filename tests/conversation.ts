import { randomUUID } from 'node:crypto';
import type { CareContact } from '@helsesim/shared/contacts/contacts-model';
import type { Contract, ReplyOf } from '@helsesim/shared/contract';
import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import * as dialogue from '@helsesim/shared/dialogue/dialogue-contract';
import { eq } from 'drizzle-orm';
import type { Told } from './client.ts';
import type { Portal, Visitor, World } from './portal.ts';

/** A key as whoever writes makes it. */
export const newKey = (): string => randomUUID();

type Sending = { for?: string; key?: string; text?: string };

/** Sends a message for oneself, or someone else. */
export const trySending = (
  who: Visitor,
  addressee: dialogue.Addressee,
  { for: citizenId = who.id, key = newKey(), text = 'Hei' }: Sending = {},
) => who.attempt(dialogue.sendMessage, { params: { citizenId }, body: { key, addressee, text } });

export const send = async (who: Visitor, addressee: dialogue.Addressee, sending?: Sending) =>
  yes(await trySending(who, addressee, sending));

function yes<C extends Contract>(told: Told<C>): ReplyOf<C> {
  if (!told.ok) throw new Error(`Refused: ${told.code}`);
  return told.value;
}

export const eConsultation = (subject = 'Utslett på armen') =>
  ({ to: 'e-consultation', subject, form: 'text' }) as const satisfies dialogue.Addressee;
export const into = (threadId: string) => ({ to: 'thread', threadId }) as const satisfies dialogue.Addressee;

/** Opens a conversation, which counts as reading it. */
export const read = (
  who: Visitor,
  threadId: string,
  citizenId = who.id,
  query: { before?: string; limit?: number } = {},
) => who.call(dialogue.getThread, { params: { citizenId, threadId }, query: { limit: 50, ...query } });
export const tryReading = (who: Visitor, threadId: string, citizenId = who.id) =>
  who.attempt(dialogue.getThread, { params: { citizenId, threadId }, query: { limit: 50 } });

const usual = { show: 'all', from: 'all', text: '', before: null, limit: 50 } as const;
type InboxQuery = Partial<Parameters<typeof askInbox>[2]>;
const askInbox = (
  who: Visitor,
  citizenId: string,
  body: {
    show: 'all' | 'unread' | 'open' | 'closed';
    from: 'all' | 'gp' | 'home-care' | 'health-station' | 'portal';
    text: string;
    before: string | null;
    limit: number;
  },
) => who.call(dialogue.findInbox, { params: { citizenId }, body });
export const inbox = (who: Visitor, citizenId = who.id, query: InboxQuery = {}) =>
  askInbox(who, citizenId, { ...usual, ...query });

// At the desk

export const work = (who: Visitor, query: Partial<Parameters<typeof askWork>[1]> = {}) =>
  askWork(who, { show: 'waiting', mine: 'false', limit: 50, ...query });
const askWork = (
  who: Visitor,
  query: { show: 'waiting' | 'answered' | 'closed'; mine: 'true' | 'false'; zone?: string; limit: number },
) => who.call(desk.findWork, { query });

export const openAtDesk = (who: Visitor, threadId: string) =>
  who.call(desk.getDeskThread, { params: { threadId }, query: {} });

/** Answers, having seen the latest. */
export async function answer(
  who: Visitor,
  threadId: string,
  { text = 'Hei, takk for meldingen.', close = false, key = newKey() } = {},
) {
  const { item } = await openAtDesk(who, threadId);
  return who.call(desk.answerThread, { params: { threadId }, body: { key, seen: item.lastId, text, close } });
}

/** The latest message of a conversation, as a desk has it on the screen. */
export const seenBy = async (who: Visitor, threadId: string) => (await openAtDesk(who, threadId)).item.lastId;

// Rows that nobody makes through the API

/** A helsekontakt of an office that someone works at, for everyone in its municipality. */
export async function addContact(
  portal: Portal,
  world: World,
  { staffId, kind, mayWrite = true }: { staffId: string; kind: CareContact['kind']; mayWrite?: boolean },
): Promise<string> {
  const added = await portal.worlds.use(world.id, (open) =>
    open.transaction('test', async (tx) => {
      const { careContact, staffRole } = tx.tables;
      const [role] = await tx.queries.select().from(staffRole).where(eq(staffRole.personId, staffId));
      if (!role) throw new Error('Nobody works there');
      const text = { nb: 'Kontakten', nn: 'Kontakten', en: 'The contact' };
      const id = tx.newId();
      await tx.queries.insert(careContact).values({
        ...{ id, organizationId: role.organizationId, category: 'test', name: text, about: text, kind, mayWrite },
        audience: { fromAge: 0, startsInAugust: false, toAge: null, endsInAugust: false },
      });
      return id;
    }),
  );
  return added ?? '';
}

/** Everything that is kept of conversations, as it lies in the world. */
export const keptIn = async (portal: Portal, world: { id: string }) => {
  const kept = await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) => ({
    threads: await queries.select().from(tables.thread),
    communications: await queries.select().from(tables.communication).orderBy(tables.communication.id),
    notices: await queries.select().from(tables.notice),
    readings: await queries.select().from(tables.reading),
    drafts: await queries.select().from(tables.draft),
  }));
  if (!kept) throw new Error('The world is gone');
  return kept;
};
