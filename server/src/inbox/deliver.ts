import { MessageContent } from '@helsesim/shared/inbox/inbox-model';
import { mayHaveInbox } from '@helsesim/shared/inbox/inbox-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { type PeopleTables, personById } from '../people/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { InboxTables } from './inbox-tables.ts';
import { insertMessage } from './message-repository.ts';

/** Writes to a citizen, in the transaction it tells of. Whoever has no inbox gets it by post (CON-06, CON-09). */
export async function deliver(
  tx: WorldWriter<InboxTables & PeopleTables>,
  { to, content }: { to: string; content: MessageContent },
): Promise<void> {
  const person = await personById(tx, { id: to });
  if (!person) throw new Error('A message was written to nobody');
  const channel = mayHaveInbox({ ...person, today: osloDay(tx.now) }) ? 'inbox' : 'post';
  const written = { about: content.about, content: MessageContent.encode(content), channel } as const;
  await insertMessage(tx, { ...written, id: tx.newId(), citizenId: to, at: tx.now });
}
