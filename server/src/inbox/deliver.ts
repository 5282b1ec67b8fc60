import { MessageContent } from '@helsesim/shared/inbox/inbox-model';
import { mayHaveInbox } from '@helsesim/shared/inbox/inbox-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { type NotifyTables, notify } from '../notifications/index.ts';
import { personById } from '../people/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { InboxTables } from './inbox-tables.ts';
import { insertMessage } from './message-repository.ts';

export type DeliverTables = InboxTables & NotifyTables;

/** CON-06: what only tells that something else comes by post makes no phone ring. */
const withoutNotice: ReadonlySet<string> = new Set(['sent-by-post']);

/**
 * Writes to a citizen, in the transaction it tells of. Whoever has no inbox gets it by post (CON-06, CON-09). The citizen
 * alone has a notice of it: others who are concerned have a message of their own, and nobody is told twice.
 */
export async function deliver(
  tx: WorldWriter<DeliverTables>,
  { to, content }: { to: string; content: MessageContent },
): Promise<void> {
  const person = await personById(tx, { id: to });
  if (!person) throw new Error('A message was written to nobody');
  const channel = mayHaveInbox({ ...person, today: osloDay(tx.now) }) ? 'inbox' : 'post';
  const written = { about: content.about, content: MessageContent.encode(content), channel } as const;
  const id = tx.newId();
  await insertMessage(tx, { ...written, id, citizenId: to, at: tx.now });
  if (channel === 'post') return;
  tx.announce({ to, about: 'inbox' });
  if (withoutNotice.has(content.about)) return;
  await notify(tx, {
    event: `message:${id}`,
    kind: 'portal-message',
    citizenId: to,
    service: 'inbox',
    citizenAlone: true,
  });
}
