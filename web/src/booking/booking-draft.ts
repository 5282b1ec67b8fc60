import { type ReasonCode, reasonCodes, type SignCode, signCodes } from '@helsesim/shared/booking/booking-model';
import { useState } from 'react';
import { type DraftOwner, dropDraft, keepDraft, readDraft } from '../platform/drafts.ts';
import { useRoot } from '../platform/world.ts';

/** What has been answered on the way to an appointment. `signs` is undefined until the question has been answered. */
export type BookingDraft = { reason?: ReasonCode | undefined; note: string; signs?: SignCode[] | undefined };

const nameFor = (citizenId: string) => `booking:${citizenId}`;

function understood({ reason, note, signs }: Record<string, unknown>): BookingDraft {
  return {
    reason: reasonCodes.find((code) => code === reason),
    note: typeof note === 'string' ? note : '',
    signs: Array.isArray(signs) ? signCodes.filter((code) => signs.includes(code)) : undefined,
  };
}

export function useBookingDraft(citizenId: string) {
  const session = useRoot()?.session;
  const owner: DraftOwner = { worldId: session?.world.id ?? '', personId: session?.person.id ?? '' };
  const [draft, setDraft] = useState(() => understood(readDraft(owner, nameFor(citizenId))));
  const change = (changes: Partial<BookingDraft>) => {
    const changed = { ...draft, ...changes };
    keepDraft(owner, nameFor(citizenId), changed);
    setDraft(changed);
  };
  return [draft, change] as const;
}

/** What was ticked led to a call, and is not to be there the next time; what was written is. */
export function forgetSigns(owner: DraftOwner, citizenId: string) {
  const kept = understood(readDraft(owner, nameFor(citizenId)));
  if (kept.signs) keepDraft(owner, nameFor(citizenId), { ...kept, signs: undefined });
}

/** Once it has become an appointment, or been given up. */
export const dropBookingDraft = (owner: DraftOwner, citizenId: string) => dropDraft(owner, nameFor(citizenId));
