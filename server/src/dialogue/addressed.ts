import { allow, refuse } from '@helsesim/shared/decision';
import type { Addressee } from '@helsesim/shared/dialogue/dialogue-contract';
import type { DialogueService } from '@helsesim/shared/dialogue/dialogue-model';
import { threadKinds } from '@helsesim/shared/dialogue/thread-kinds';
import type { ActingFor } from '@helsesim/shared/representation/representation-model';
import { contactsOf } from '../contacts/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { readableServices } from './citizen-reader.ts';
import { type ConversationTables, findThread, type ThreadAsRead } from './thread-repository.ts';

type Tx = WorldWriter<ConversationTables>;
type Contact = Awaited<ReturnType<typeof contactsOf>>[number];
type ToGp = Extract<Addressee, { to: 'e-consultation' | 'e-contact' | 'prescription-renewal' }>;
type ToContact = Extract<Addressee, { to: 'contact' | 'time-request' }>;

/** Where a message goes, with what was found of it. */
export type Addressed =
  | { to: 'thread'; found: ThreadAsRead }
  | { to: 'contact'; contact: Contact; wanted: ToContact }
  | { to: 'gp'; wanted: ToGp };

export const serviceAddressed = (addressed: Addressed): DialogueService => {
  switch (addressed.to) {
    case 'thread':
      return addressed.found.thread.service;
    case 'contact':
      return threadKinds[addressed.contact.kind].service;
    case 'gp':
      return threadKinds[addressed.wanted.to].service;
  }
};

/**
 * Whoever is addressed, as long as that is open for writing. What may not even be read is not there; where one may only
 * read, the service says why. The log is told the service.
 */
export async function findAddressed(tx: Tx, acting: ActingFor, addressee: Addressee) {
  const found = await find(tx, acting, addressee);
  if (!found.ok) return found;
  const service = serviceAddressed(found.value);
  acting.about(service);
  return acting.open.has(service) ? found : refuse(acting.ask({ service, action: 'write' }).reason ?? 'no-access');
}

async function find(tx: Tx, acting: ActingFor, wanted: Addressee) {
  const { citizenId, actorId: readerId } = acting;
  switch (wanted.to) {
    case 'thread': {
      const services = readableServices(acting);
      const found = await findThread(tx, { citizenId, id: wanted.threadId, readerId, services });
      return found ? allow<Addressed>({ to: 'thread', found }) : refuse('no-such-thread');
    }
    case 'contact':
    case 'time-request': {
      const contact = (await contactsOf(tx, citizenId, tx.now)).find(({ id }) => id === wanted.contactId);
      const isThere = contact && readableServices(acting).has(threadKinds[contact.kind].service);
      return isThere ? allow<Addressed>({ to: 'contact', contact, wanted }) : refuse('no-such-contact');
    }
    default:
      return allow<Addressed>({ to: 'gp', wanted });
  }
}
