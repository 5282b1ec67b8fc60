import { findMessages } from '@helsesim/shared/inbox/inbox-contract';
import type { MessageContent } from '@helsesim/shared/inbox/inbox-model';
import type { Portal, Visitor, World } from './portal.ts';

/** What someone reads in their own inbox, the latest first. */
export async function inboxOf(visitor: Visitor): Promise<MessageContent[]> {
  const params = { citizenId: visitor.id };
  const { messages } = await visitor.call(findMessages, { params, query: { limit: 100 } });
  return messages.map(({ content }) => content);
}

/** Everything that was written to someone, in the order of writing, with how it was sent and when. */
export async function writtenTo({ worlds }: Portal, world: World, citizenId: string) {
  const rows = await worlds.use(world.id, ({ reader: { queries, tables } }) =>
    queries.select().from(tables.message).orderBy(tables.message.id),
  );
  return (rows ?? [])
    .filter((row) => row.citizenId === citizenId)
    .map(({ about, channel, at }) => `${about} by ${channel} ${at.toString()}`);
}
