import type { FormProblem } from './questionnaire-model.ts';

/** What does not stop a form from being used, but is hardly what was meant. Each has one English sentence. */
const texts = {
  unreachable: 'Whatever is answered, the item is never asked or shown.',
  'level-never-reached': 'Whatever is answered, this level of care is never reached.',
  'contradicting-conditions': 'The conditions (enableWhen) cannot hold together, or not where the item stands.',
  'option-never-matched': 'A condition (enableWhen) names an answer that is not among the options of the question.',
  'enable-when-expression-not-read': 'enableWhenExpression is not read: the item is always asked. Use enableWhen.',
  'unit-not-asked':
    'A condition (enableWhen) is in a unit that the question does not ask for (questionnaire-unit): in others it is never met.',
  'text-missing': 'There is no text to read.',
  'missing-translation': 'Not every text is there in nb, nn and en.',
  'level-never-decides': 'The level is lighter than the one that always holds, and so never decides.',
  'not-equal-on-repeating':
    'Of a question that repeats, `!=` is met by any other answer; in R4 no answer may be equal.',
  'performers-beyond-standard': 'Code 6 and 7 of KanUtforesAv are beyond the standard: is it meant (REP-07)?',
  'unknown-performer': 'A code of KanUtforesAv (meta.security) is unknown; where all are, nobody may fill the form in.',
  'foreign-image': 'A text has an image from somewhere else in it, which is not shown: nothing is fetched.',
  'not-active': 'The status is not active.',
  'variable-not-read': 'Variables (SDC) are not read: no expression can name one.',
  'against-r4': 'FHIR R4 has a rule against it.',
  'id-missing': 'It has no id of letters, digits, `-` and `.`, which a world wants.',
  'version-missing': 'It has no version of letters, digits, `-`, `+` and `.`, which a world wants.',
  'url-missing': 'It has no url, by which answers name it.',
  'hidden-required': 'The question must be answered, but is hidden, and nothing calculates it.',
} as const;
export type FormWarningCode = keyof typeof texts;

export const formWarningTexts: Readonly<Record<string, string>> = texts;
export const formWarningCodes = Object.keys(texts) as FormWarningCode[];

/** `about`: which part of the item. */
export const formWarning = (path: string, code: FormWarningCode, about?: string): FormProblem => ({
  path,
  code,
  text: about === undefined ? texts[code] : `${texts[code]} ${about}`,
});
