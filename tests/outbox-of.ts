import { notify } from '@helsesim/server/notifications/index';
import type { RequestOf } from '@helsesim/shared/contract';
import { findOutbox, type OutboxNotice } from '@helsesim/shared/notifications/notifications-contract';
import type { Portal, World } from './portal.ts';

type Wanted = Partial<RequestOf<typeof findOutbox>['query']>;

/** What went out of a world, in the order of writing. */
export async function outboxOf({ tester }: Portal, world: World, wanted: Wanted = {}): Promise<OutboxNotice[]> {
  const query = { limit: 200, ...wanted };
  const { notices } = await tester.call(findOutbox, { params: { worldId: world.id }, query });
  return notices.toReversed();
}

/** Who was told, by what, of what. */
export const told = (notices: readonly OutboxNotice[]) =>
  notices.map(({ to, channel, kind }) => `${to.name} by ${channel} of ${kind}`).sort();

type Notice = Parameters<typeof notify>[1];

/** Tells of something that happened, as a use case does. */
export async function tellIn({ worlds }: Portal, world: World, notice: Notice): Promise<void> {
  await worlds.use(world.id, ({ transaction }) => transaction(notice.citizenId, (tx) => notify(tx, notice)));
}
