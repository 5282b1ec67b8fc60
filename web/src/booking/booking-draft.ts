import {
  type ReasonCode,
  reasonCodes,
  type SignCode,
  type Slot,
  signCodes,
} from '@helsesim/shared/booking/booking-model';
import { type DraftOwner, dropDraft, keepDraft, readDraft } from '../platform/drafts.ts';
import { useDraft } from '../platform/use-draft.ts';

/** What has been answered on the way to an appointment. `signs` is undefined until the question has been answered. */
export type BookingDraft = {
  reason?: ReasonCode | undefined;
  note: string;
  signs?: SignCode[] | undefined;
  /** Answers to a form that go along to the office. */
  formResponseId?: string | undefined;
  /** How they are to meet, when a form has advised it. */
  form?: Slot['form'] | undefined;
};

const nameFor = (citizenId: string) => `booking:${citizenId}`;

const forms = ['physical', 'video', 'phone'] as const satisfies readonly Slot['form'][];
export const formNamed = (named: unknown): Slot['form'] | undefined => forms.find((form) => form === named);

function understood({ reason, note, signs, formResponseId, form }: Record<string, unknown>): BookingDraft {
  return {
    reason: reasonCodes.find((code) => code === reason),
    note: typeof note === 'string' ? note : '',
    signs: Array.isArray(signs) ? signCodes.filter((code) => signs.includes(code)) : undefined,
    formResponseId: typeof formResponseId === 'string' ? formResponseId : undefined,
    form: formNamed(form),
  };
}

export const useBookingDraft = (citizenId: string) => useDraft(nameFor(citizenId), understood);

/** What was ticked led to a call, and is not to be there the next time; what was written is. */
export function forgetSigns(owner: DraftOwner, citizenId: string) {
  const kept = understood(readDraft(owner, nameFor(citizenId)));
  if (kept.signs) keepDraft(owner, nameFor(citizenId), { ...kept, signs: undefined });
}

/** Once it has become an appointment, or been given up. */
export const dropBookingDraft = (owner: DraftOwner, citizenId: string) => dropDraft(owner, nameFor(citizenId));
