import { type Draft, DraftAddressee } from '@helsesim/shared/dialogue/dialogue-contract';
import { plainBlock, plainLine } from './plain-text.ts';

export type DraftedAddressee = Draft['addressee'];
/** What is being written. Its key is the draft's id, and stays the same until it is sent. */
export type Written = { key: string; addressee: DraftedAddressee; text: string };
/** As it is kept in this tab: with whether it has been saved on the server too. */
export type Kept = Written & { saved: boolean };

/** One place to write: a conversation, or a new message of a kind. */
export const placeOf = (addressee: DraftedAddressee): string => {
  switch (addressee.to) {
    case 'thread':
      return `thread:${addressee.threadId}`;
    case 'contact':
    case 'time-request':
      return `${addressee.to}:${addressee.contactId}`;
    default:
      return addressee.to;
  }
};
export const keptAs = (citizenId: string, place: string): string => `message:${citizenId}:${place}`;

const isKey = (key: unknown): key is string => typeof key === 'string' && /^[\da-f-]{36}$/.test(key);

/** Whatever was kept, still to be understood: an older version of the page may have kept it. */
export function understood({ key, addressee, text, saved }: Record<string, unknown>, place: string): Kept | undefined {
  const read = DraftAddressee.safeParse(addressee);
  if (!isKey(key) || !read.success || typeof text !== 'string' || placeOf(read.data) !== place) return undefined;
  return { key, addressee: read.data, text, saved: saved === true };
}

type Begun = {
  kept: Kept | undefined;
  onServer: readonly Draft[];
  /** What the server had may be older than what this tab has kept. */
  isOld?: boolean | undefined;
  place: string;
  wanted?: string | undefined;
};

/**
 * What to go on with: what this tab has and the server does not yet have comes first; then the draft that was asked
 * for; then the latest of this place. What the tab had saved and the server no longer has, was sent or deleted elsewhere.
 */
export function goOnWith({
  kept,
  onServer,
  isOld = false,
  place,
  wanted,
}: Begun): (Kept & { from?: Draft }) | undefined {
  const here = onServer.filter(({ addressee }) => placeOf(addressee) === place);
  const draft = here.find(({ id }) => id === wanted) ?? here.find(({ id }) => id === kept?.key) ?? here[0];
  if (kept && (isOld || !kept.saved) && (!wanted || wanted === kept.key)) {
    const same = here.find(({ id }) => id === kept.key);
    return { ...kept, ...(same && { from: same }) };
  }
  return draft && { key: draft.id, addressee: draft.addressee, text: draft.text, saved: true, from: draft };
}

/** Without the invisible signs that a message does not take. */
export function asSent({ addressee, text }: Pick<Written, 'addressee' | 'text'>): Pick<Written, 'addressee' | 'text'> {
  return {
    addressee: 'subject' in addressee ? { ...addressee, subject: plainLine(addressee.subject) } : addressee,
    text: plainBlock(text),
  };
}

/** It had been sent before, and the answer was lost: whether it was as it is now. */
export const wasSentAs = (
  { text, thread }: { text: string; thread: { subject: string | null } },
  written: Pick<Written, 'addressee' | 'text'>,
): boolean =>
  text === written.text && !('subject' in written.addressee && written.addressee.subject !== thread.subject);

/** Nothing has been written that would be missed. */
export const isBlank = ({ addressee, text }: Pick<Written, 'addressee' | 'text'>): boolean =>
  text.trim() === '' &&
  !('subject' in addressee && addressee.subject.trim() !== '') &&
  !('prescriptionIds' in addressee && addressee.prescriptionIds.length > 0);
