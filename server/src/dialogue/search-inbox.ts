import type { Message } from '@helsesim/shared/inbox/inbox-contract';
import type { MessageContent } from '@helsesim/shared/inbox/inbox-model';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { folded } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import { takeTurns } from '../platform/turns.ts';
import type { ConversationTables, ThreadAsRead } from './thread-repository.ts';

/** The words that are searched for, in small, plain letters. */
export const wordsOf = (text: string): string[] => folded(text).split(/\s+/).filter(Boolean);

/** Messages in one search, the latest first: it is logged in the transaction it is done in, which others wait for. */
const MOST_READ = 3_000;

/** How many messages a search may still read. */
export type Left = { messages: number };
export const allOfSearch = (): Left => ({ messages: MOST_READ });

/**
 * Of these conversations those that have all the words, in the subject or a message that is shown here. Looked for here, and
 * not by the database: neither of the two knows that «Åse» and «aase» are the same.
 */
export async function matchingThreads(
  { queries, tables: { communication } }: Reader<ConversationTables>,
  rows: readonly ThreadAsRead[],
  words: readonly string[],
  left: Left,
): Promise<readonly ThreadAsRead[]> {
  if (words.length === 0 || rows.length === 0) return rows;
  const turn = takeTurns();
  const missing = new Map(rows.map(({ thread }) => [thread.id, without(words, thread.subject)]));
  const texts = await queries
    .select({ threadId: communication.threadId, text: communication.text })
    .from(communication)
    .where(and(inArray(communication.threadId, [...missing.keys()]), eq(communication.channel, 'digital')))
    .orderBy(desc(communication.id))
    .limit(left.messages);
  left.messages -= texts.length;
  for (const { threadId, text } of texts) {
    const still = missing.get(threadId);
    if (still && still.length > 0) missing.set(threadId, without(still, text));
    await turn();
  }
  return rows.filter(({ thread }) => missing.get(thread.id)?.length === 0);
}

function without(words: readonly string[], text: string): string[] {
  const plain = folded(text);
  return words.filter((word) => !plain.includes(word));
}

/** The portal's messages are put into words where they are read: of them, the names that they tell are searched. */
export const matchingMessages = (messages: readonly Message[], words: readonly string[]): readonly Message[] =>
  words.length === 0
    ? messages
    : messages.filter(({ content }) => without(words, namesIn(content).join(' ')).length === 0);

const namesIn = (content: MessageContent): string[] => [
  'other' in content ? content.other : '',
  'name' in content ? content.name : '',
  'child' in content ? content.child : '',
  'by' in content ? content.by : '',
  'office' in content ? content.office : '',
];
