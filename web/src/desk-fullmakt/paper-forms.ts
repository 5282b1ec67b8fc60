import { registerPaperEnding, registerPaperFullmakt } from '@helsesim/shared/fullmakt/fullmakt-contract';
import { registerReactivation } from '@helsesim/shared/privacy/privacy-contract';

/** The forms that come on paper, in the order they come most. */
export const paperForms = ['fullmakt', 'ending', 'reactivation'] as const;
export type PaperForm = (typeof paperForms)[number];
export const isPaperForm = (text: string | undefined): text is PaperForm => paperForms.some((form) => form === text);

/** What the three say no with. */
const paperRefusals = [
  ...registerPaperFullmakt.refusals,
  ...registerPaperEnding.refusals,
  ...registerReactivation.refusals,
] as const;
export type PaperRefusal = (typeof paperRefusals)[number];
export const isPaperRefusal = (code: string | undefined): code is PaperRefusal =>
  paperRefusals.some((known) => known === code);
