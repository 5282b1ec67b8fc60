import type { RequestOf } from '@helsesim/shared/contract';
import { findOutbox, OutboxNotice } from '@helsesim/shared/notifications/notifications-contract';
import { NoticeChannel, NoticeKind, NoticeState } from '@helsesim/shared/notifications/notifications-model';
import { getWorld } from '@helsesim/shared/worlds/worlds-contract';
import type { LoaderFunctionArgs } from 'react-router';
import { call } from '../platform/api.ts';
import { guarded } from '../platform/attempt.ts';

export type OutboxFilter = Pick<RequestOf<typeof findOutbox>['query'], 'channel' | 'state' | 'kind'>;

/** What is chosen stands in the address, so that it can be shared. What is not a choice is none. */
const filterIn = (asked: URLSearchParams): OutboxFilter => ({
  channel: NoticeChannel.safeParse(asked.get('channel')).data,
  state: NoticeState.safeParse(asked.get('state')).data,
  kind: NoticeKind.safeParse(asked.get('kind')).data,
});

const PAGE = 50;

export const loadOutbox = guarded(async ({ params: { worldId = '' }, request }: LoaderFunctionArgs) => {
  const asked = new URL(request.url).searchParams;
  const [filter, before] = [filterIn(asked), asked.get('before')];
  const params = { worldId };
  const [world, { notices, more }] = await Promise.all([
    call(getWorld, { params }),
    call(findOutbox, { params, query: { ...filter, limit: PAGE, ...(before && { before }) } }),
  ]);
  return { world, filter, notices, more };
});

const MOST = 200;

/** All of it, as the API answers it, in the order of writing. */
export async function wholeOutbox(worldId: string, filter: OutboxFilter): Promise<string> {
  const all: OutboxNotice[] = [];
  for (let more = true; more; ) {
    const before = all.at(-1)?.id;
    const query = { ...filter, limit: MOST, ...(before && { before }) };
    const page = await call(findOutbox, { params: { worldId }, query });
    all.push(...page.notices);
    more = page.more;
  }
  return JSON.stringify(
    all.reverse().map((one) => OutboxNotice.encode(one)),
    null,
    2,
  );
}
