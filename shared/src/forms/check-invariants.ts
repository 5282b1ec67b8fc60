import { isQuestion } from './form-values.ts';
import type { ItemType, QuestionnaireItem } from './questionnaire-model.ts';

/**
 * Rules of R4 that a form can be used without keeping (hl7.org/fhir/R4/questionnaire.html#invs); what breaks another cannot
 * be used. The text is for those who write forms.
 */
export const invariantsBroken = (raw: QuestionnaireItem): string[] =>
  invariants.flatMap(([text, isBroken]) => (isBroken(raw) ? [text] : []));

const withLength: readonly ItemType[] = ['boolean', 'decimal', 'integer', 'string', 'text', 'url', 'open-choice'];

const invariants: readonly [text: string, isBroken: (raw: QuestionnaireItem) => boolean][] = [
  ['que-1: a group must have items.', ({ type, item = [] }) => type === 'group' && item.length === 0],
  [
    'que-4: it has both answerOption, which is read, and answerValueSet, which is not.',
    ({ answerOption, answerValueSet }) => answerOption !== undefined && answerValueSet !== undefined,
  ],
  ['que-9: a display item cannot be readOnly.', ({ type, readOnly }) => type === 'display' && readOnly === true],
  [
    'que-10: its type cannot have maxLength.',
    ({ type, maxLength }) => maxLength !== undefined && !withLength.includes(type),
  ],
  [
    'que-11: with answerOption there are no initial values, but initialSelected on an option.',
    ({ answerOption, initial = [] }) => answerOption !== undefined && initial.length > 0,
  ],
  [
    'que-13: only what repeats can have several initial values.',
    ({ type, repeats, initial = [] }) => isQuestion(type) && repeats !== true && initial.length > 1,
  ],
];
