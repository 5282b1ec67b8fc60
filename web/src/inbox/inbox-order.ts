import type { InboxEntry } from '@helsesim/shared/dialogue/dialogue-contract';

/** What has been fetched of one citizen's inbox, the latest first. */
export type Part = { citizenId: string; entries: readonly InboxEntry[]; more: boolean };
export type Line = { citizenId: string; entry: InboxEntry };

/** Ids sort in the order of writing, also those of different citizens: it is one world. */
export const orderOf = (entry: InboxEntry): string =>
  entry.what === 'thread' ? entry.thread.lastId : entry.message.id;
export const idOf = (entry: InboxEntry): string => (entry.what === 'thread' ? entry.thread.id : entry.message.id);

/**
 * One list of several, the latest first, as far down as it is whole: of a citizen who has more, something may come
 * right after the last that was fetched.
 */
export function inOrder(parts: readonly Part[]): Line[] {
  const ends = parts.flatMap(({ entries, more }) => (more ? entries.slice(-1) : [])).map(orderOf);
  const whole = ends.toSorted().at(-1) ?? '';
  return parts
    .flatMap(({ citizenId, entries }) => entries.map((entry) => ({ citizenId, entry })))
    .filter(({ entry }) => orderOf(entry) >= whole)
    .sort((a, b) => (orderOf(a.entry) < orderOf(b.entry) ? 1 : -1));
}

/** After which entry to go on, for each who has more. */
export const cursorsOf = (parts: readonly Part[]): Record<string, string> =>
  Object.fromEntries(
    parts.flatMap(({ citizenId, entries, more }) => {
      const last = entries.at(-1);
      return more && last ? [[citizenId, orderOf(last)]] : [];
    }),
  );

/** What came when one asked for more: it stands after what is there, and says whether there is still more. */
export const withOlder = (parts: readonly Part[], older: readonly Part[]): Part[] =>
  parts.map((part) => {
    const next = older.find(({ citizenId }) => citizenId === part.citizenId);
    return next ? { ...part, entries: joined(part.entries, next.entries), more: next.more } : part;
  });

/** What is newest, when it was fetched anew: a conversation stands where its latest message puts it. */
export const withNewest = (parts: readonly Part[], newest: readonly Part[]): Part[] =>
  newest.map((part) => {
    const known = parts.find(({ citizenId }) => citizenId === part.citizenId);
    const last = part.entries.at(-1);
    if (!known || !part.more || !last) return part;
    const older = known.entries.filter((entry) => orderOf(entry) < orderOf(last));
    return older.length > 0 ? { ...part, entries: joined(part.entries, older), more: known.more } : part;
  });

function joined(first: readonly InboxEntry[], then: readonly InboxEntry[]): InboxEntry[] {
  const there = new Set(first.map(idOf));
  return [...first, ...then.filter((entry) => !there.has(idOf(entry)))];
}
