import * as z from 'zod';
import { ThreadKind } from '../dialogue/dialogue-model.ts';
import { Day } from '../oslo.ts';
import { TextInLanguages } from '../text.ts';

/**
 * Helsekontakt: someone in the municipality's services whom a citizen can write to. They are rows, not code: a
 * municipality has those that it has (DIG-03, DHS-04).
 */
/** Who has this contact without anyone having said so. Null: only those it is given to. */
export const Audience = z.object({
  fromAge: z.int(),
  /** DHS-04: from 1 August of the year one turns that, as school does; else from the birthday. */
  startsInAugust: z.boolean(),
  /** Up to, not including; null: for ever. */
  toAge: z.int().nullable(),
  /** Until 1 August of the year one turns that; else until the birthday. */
  endsInAugust: z.boolean(),
});
export type Audience = z.output<typeof Audience>;

export const CareContact = z.object({
  id: z.uuid(),
  /** An icon and an order, never a rule: `practical-help`, `aids`, `dementia-team`, … */
  category: z.string(),
  name: TextInLanguages,
  about: TextInLanguages,
  organization: z.string(),
  phone: z.string(),
  kind: ThreadKind.extract(['home-care', 'municipal', 'helsestasjon', 'school-nurse']),
  mayWrite: z.boolean(),
  answersBy: Day.meta({ description: 'The last day for an answer to what is sent now' }),
});
export type CareContact = z.output<typeof CareContact>;
