import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/dialogue/dialogue-contract';
import { dialogueServices } from '@helsesim/shared/dialogue/dialogue-model';
import { comesFrom } from '@helsesim/shared/dialogue/inbox-filters';
import { shownTo } from '@helsesim/shared/inbox/inbox-rules';
import { type InboxTables, messageIdsBefore, messagesBefore } from '../inbox/index.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { citizenReader } from './citizen-reader.ts';
import { lastIdsBefore, threadsBefore } from './inbox-repository.ts';
import { allOfSearch, matchingMessages, matchingThreads, wordsOf } from './search-inbox.ts';
import type { ConversationTables } from './thread-repository.ts';
import { threadOf } from './thread-view.ts';
import { unreadIn } from './unread-for.ts';

export type InboxAndThreads = ConversationTables & InboxTables;
type Tx = WorldWriter<InboxAndThreads>;
type Asked = CitizenRequest<typeof contract.findInbox>;
/** One line, by the id it is in order of. */
type Line = { id: string; entry: contract.InboxEntry };

/** How much is read at a time when most of it may not be what is searched for. */
const SEARCHED_AT_ONCE = 100;

/**
 * Conversations and the portal's own messages in one list, by their latest id: ids sort in the order of writing. A service
 * that is shut to the reader has nothing here, nor is it counted.
 */
export async function findInbox(tx: Tx, { acting, body }: Asked) {
  const wish = wishOf(acting, body);
  const from = await cutOf(tx, wish);
  const found = [...(await threadLines(tx, acting, wish, from)), ...(await messageLines(tx, wish, from))];
  const lines = found.sort((a, b) => (a.id < b.id ? 1 : -1));
  return allow({
    entries: lines.slice(0, body.limit).map(({ entry }) => entry),
    more: lines.length > body.limit,
    unread: await unreadIn(tx, {
      ...{ citizenId: acting.citizenId, readerId: acting.actorId },
      services: dialogueServices.filter((service) => acting.open.has(service)),
      ownMessages: acting.open.get('inbox') === 'self',
    }),
  });
}

/** What is asked for, of what is open. */
function wishOf(
  { citizenId, actorId: readerId, open }: Asked['acting'],
  { show, from, text, before, limit }: Asked['body'],
) {
  const basis = open.get('inbox');
  const self = basis === 'self';
  // The portal's messages are neither open nor closed, and when they were read is told to the citizen alone.
  const hasMessages = basis && comesFrom('inbox', from) && (show === 'all' || (show === 'unread' && self));
  const words = wordsOf(text);
  return {
    ...{ show, words, before, self },
    /** One more than is shown tells whether there are more. */
    amount: limit + 1,
    isWhole: show === 'all' && words.length === 0,
    threads: {
      ...{ citizenId, readerId, show },
      services: dialogueServices.filter((service) => open.has(service) && comesFrom(service, from)),
    },
    messages: hasMessages ? { citizenId, kinds: shownTo(basis) } : undefined,
  };
}
type Wish = ReturnType<typeof wishOf>;

/** Where the page ends, so that no more is read of either than what is on it. */
async function cutOf(tx: Tx, { isWhole, threads, messages, before, amount: limit }: Wish): Promise<string | undefined> {
  if (!isWhole || !messages) return undefined;
  const ids = [
    ...(await lastIdsBefore(tx, { ...threads, before, limit })),
    ...(await messageIdsBefore(tx, { ...messages, before: before ?? undefined, limit })),
  ];
  return ids.map(({ id }) => id).sort()[ids.length - limit];
}

async function threadLines(tx: Tx, acting: Asked['acting'], wish: Wish, from: string | undefined): Promise<Line[]> {
  const { threads, words, before, amount } = wish;
  const reader = await citizenReader(tx, acting);
  const left = allOfSearch();
  return collect({
    ...{ before, amount, atOnce: words.length > 0 ? SEARCHED_AT_ONCE : amount },
    page: (below, limit) => threadsBefore(tx, { ...threads, before: below, from, limit }),
    idOf: ({ thread }) => thread.lastId,
    isOver: () => left.messages === 0,
    linesOf: async (rows) => {
      const found = await matchingThreads(tx, rows, words, left);
      return found.map((row) => ({ id: row.thread.lastId, entry: { what: 'thread', thread: threadOf(row, reader) } }));
    },
  });
}

async function messageLines(tx: Tx, wish: Wish, from: string | undefined): Promise<Line[]> {
  const { messages, words, before, amount, isWhole, show, self } = wish;
  if (!messages) return [];
  return collect({
    ...{ before, amount, atOnce: isWhole ? amount : SEARCHED_AT_ONCE },
    page: (below, limit) => messagesBefore(tx, { ...messages, before: below ?? undefined, from, limit }),
    idOf: ({ id }) => id,
    linesOf: async (rows) =>
      matchingMessages(rows, words)
        .filter(({ readAt }) => show === 'all' || !readAt)
        .map((message) => ({
          id: message.id,
          entry: { what: 'message', message: self ? message : { ...message, readAt: null } },
        })),
  });
}

/** Reads one page after the other, until there is enough of what is looked for, or no more. */
async function collect<Row>({
  before,
  amount,
  atOnce,
  page,
  idOf,
  linesOf,
  isOver = () => false,
}: {
  before: string | null;
  amount: number;
  atOnce: number;
  page(before: string | null, limit: number): Promise<readonly Row[]>;
  idOf(row: Row): string;
  linesOf(rows: readonly Row[]): Promise<Line[]>;
  /** No more is to be read, whatever was found. */
  isOver?(): boolean;
}): Promise<Line[]> {
  const lines: Line[] = [];
  for (let below = before; ; ) {
    const rows = await page(below, atOnce);
    lines.push(...(await linesOf(rows)));
    const last = rows.at(-1);
    if (!last || rows.length < atOnce || lines.length >= amount || isOver()) return lines.slice(0, amount);
    below = idOf(last);
  }
}
