import * as z from 'zod';
import { TextInLanguages } from '../text.ts';
import { levelCodes, Outcome } from './outcome-model.ts';

/** That answers to a form came along, and how urgent they are: what a desk sees before it opens them. */
export const FormBrief = z.object({
  responseId: z.uuid(),
  title: TextInLanguages,
  level: z.enum(levelCodes).nullable().meta({ description: 'Null: the form has no levels' }),
  urgency: Outcome.shape.urgency.nullable(),
});
export type FormBrief = z.output<typeof FormBrief>;
