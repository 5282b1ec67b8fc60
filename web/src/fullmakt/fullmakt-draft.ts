import { dropDraftsNamed } from '../platform/drafts.ts';
import { useDraft } from '../platform/use-draft.ts';
import { type TermsDraft, understoodTerms } from './terms.ts';

/**
 * What has been answered on the way to a fullmakt. An identity number is kept with the rest, in this tab only, until
 * the fullmakt is given, another receiver is chosen or the giver stops or logs out.
 */
export type GiveDraft = TermsDraft & {
  /** One of those who are known, with the name to show; or `other`, who is told by number and name. */
  receiver: { id: string; name: string } | 'other' | undefined;
  nationalId: string;
  familyName: string;
};

const text = (kept: unknown) => (typeof kept === 'string' ? kept : '');
const giving = (citizenId: string) => `fullmakt:${citizenId}`;
const changing = (citizenId: string, fullmaktId: string) => `fullmakt-change:${citizenId}:${fullmaktId}`;

function understood(kept: Record<string, unknown>): GiveDraft {
  const { receiver, nationalId, familyName } = kept;
  return {
    ...understoodTerms(kept),
    receiver: receiver === 'other' ? 'other' : knownReceiver(receiver),
    nationalId: text(nationalId),
    familyName: text(familyName),
  };
}

function knownReceiver(kept: unknown) {
  if (typeof kept !== 'object' || kept === null || !('id' in kept) || !('name' in kept)) return undefined;
  return { id: text(kept.id), name: text(kept.name) };
}

export const useGiveDraft = (citizenId: string) => useDraft(giving(citizenId), understood);
export const dropGiveDraft = (citizenId: string) => dropDraftsNamed(giving(citizenId));

/** Begins with the answers that are given, and keeps those that are changed. */
export const useChangeDraft = (citizenId: string, fullmaktId: string, before: TermsDraft) =>
  useDraft(changing(citizenId, fullmaktId), (kept) => ('areas' in kept ? understoodTerms(kept) : before));
export const dropChangeDraft = (citizenId: string, fullmaktId: string) =>
  dropDraftsNamed(changing(citizenId, fullmaktId));

export const digitsOf = (nationalId: string): string => nationalId.replace(/\s/g, '');
/** Six and five, as people read it. */
export const numberAsRead = (nationalId: string): string =>
  digitsOf(nationalId).replace(/^(\d{6})(\d{5})$/, '$1\u00a0$2');
