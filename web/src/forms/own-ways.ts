import type { Outcome } from '@helsesim/shared/forms/outcome-model';
import type { Way } from '@helsesim/shared/forms/ways';

/** Where one of our own forms sends by itself: who only needs a new prescription asks for it without an appointment. */
export const ownWays = (formId: string, { why: [first] }: Outcome): readonly Way[] =>
  formId === 'prescription-and-chronic-follow-up' && first?.rule === 'text-renew' ? ['renewal'] : [];
