import type { FormProblem } from './questionnaire-model.ts';

/** What does not stop a form from being used, but is hardly what was meant. Each has one English sentence. */
const texts = {
  unreachable: 'Whatever is answered, the item is never asked or shown.',
  'level-never-reached': 'Whatever is answered, this level of care is never reached.',
  'contradicting-conditions': 'The conditions (enableWhen) cannot hold together, or not where the item stands.',
  'option-never-matched': 'A condition (enableWhen) names an answer that is not among the options of the question.',
  'enable-when-expression-not-read': 'enableWhenExpression is not read: the item is always asked. Use enableWhen.',
  'text-missing': 'There is no text to read.',
  'missing-translation': 'Not every text is there in nb, nn and en.',
  'hidden-required': 'The question must be answered, but is hidden, and nothing calculates it.',
} as const;
export type FormWarningCode = keyof typeof texts;

/** `about`: which part of the item. */
export const formWarning = (path: string, code: FormWarningCode, about?: string): FormProblem => ({
  path,
  code,
  text: about === undefined ? texts[code] : `${texts[code]} ${about}`,
});
