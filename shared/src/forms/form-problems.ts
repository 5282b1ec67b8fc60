import type { FormProblem } from './questionnaire-model.ts';

/** Why a form cannot be used. Each has one English sentence; the path says where. */
const ofForms = {
  'not-a-questionnaire': 'It is not a FHIR R4 Questionnaire.',
  'malformed-item': 'The item has a part that is not as FHIR R4 says.',
  'too-deep': 'It is nested too deeply.',
  'too-many-items': 'It has too many items.',
  'too-large': 'It has too much text.',
  'no-items': 'It has no items.',
  'unknown-item-type': 'There is no such type of item.',
  'link-id-missing': 'The item has no linkId.',
  'duplicate-link-id': 'Another item has the same linkId.',
  'condition-on-unknown-question': 'A condition (enableWhen) names a question that is not in the form.',
  'condition-on-no-question': 'A condition (enableWhen) names a group or a display item, which has no answer.',
  'condition-on-itself': 'Whether the item is enabled depends on the item itself.',
  'circular-conditions': 'Whether the item is enabled depends, by way of others, on the item itself.',
  'condition-unknown-operator': 'A condition (enableWhen) has an unknown operator.',
  'condition-operator-cannot-fit': 'The operator of enableWhen does not fit the type of the question.',
  'condition-answer-cannot-fit': 'The answer of enableWhen does not fit the type of the question, or is missing.',
  'condition-several-answers': 'A condition (enableWhen) has several answers.',
  'enable-behavior-missing': 'With several conditions, enableBehavior must say `all` or `any` (que-12).',
  'options-missing': 'A choice must have answerOption or a contained value set.',
  'options-on-other-type': 'Only a choice, or a type of which there are options, has options.',
  'option-wrong-type': 'An option is of a type that the item cannot be answered with.',
  'duplicate-option': 'Two options are the same.',
  'value-set-not-contained': 'The value set, or a part of it, is not contained in the form, and nothing is fetched.',
  'required-on-display': 'A display item cannot be required, repeat, or have initial values.',
  'min-above-max': 'The least that is allowed is more than the most, which is 1 of what does not repeat.',
  'constraint-wrong-type': 'A constraint has a value of the wrong type.',
  'invalid-regex': 'The regular expression cannot be compiled.',
  'invalid-expression': 'The FHIRPath expression cannot be compiled, or names what there is not.',
  'expression-language': 'The expression is in another language than text/fhirpath.',
  'calculated-on-no-question': 'A group or a display item cannot be calculated.',
  'code-on-display': 'A display item cannot have a code (que-3). A level of care is told by an extension.',
  'unknown-level': 'There is no such level of care, or the item names several.',
  'level-on-no-display': 'Only a display item can carry a level of care.',
  'no-fallback-level': 'A form with levels of care must have exactly one that is reached without conditions.',
  'initial-on-group': 'A group cannot have initial values (que-8).',
  'initial-wrong-type': 'An initial value is of the wrong type, or not among the options.',
  'script-in-text': 'A text has script in it.',
  'html-in-text': 'A text has HTML other than plain tags without attributes.',
  'text-too-long': 'The title is longer than 300 characters, or the description than 5000.',
  'bar-in-url':
    'The url or the version has a vertical bar in it, which stands between the two where the form is named.',
  'children-of-display': 'A display item cannot have items under it.',
} as const;

/** Why answers do not fit a form. None says what was answered. */
const ofAnswers = {
  'not-a-response': 'It is not a FHIR R4 QuestionnaireResponse.',
  'response-too-large': 'There are more answers, or there is more text, than a response may have.',
  'response-too-deep': 'The answers are nested too deeply.',
  'wrong-version': 'The answers are to another form or to another version of it.',
  'unknown-link-id': 'The form has no such item here.',
  'wrong-type': 'The answer is not of the type of the question.',
  'several-values': 'One answer has several values.',
  'invalid-value': 'The answer is not a valid value of its type.',
  'not-an-option': 'The answer is not among the options.',
  required: 'The question must be answered.',
  'too-few': 'There are fewer answers than there must be.',
  'too-many': 'There are more answers than there may be.',
  'same-twice': 'The same option is chosen twice.',
  'option-exclusive': 'An option is chosen beside one that stands alone.',
  'not-repeating': 'Only one answer is allowed.',
  'not-enabled': 'The question is not asked with these answers.',
  'answer-not-allowed': 'A group or a display item has no answer.',
  'items-not-allowed': 'There is nothing to answer under this item.',
  'too-long': 'The text is longer than it may be.',
  'too-short': 'The text is shorter than it must be.',
  'too-low': 'The value is less than the least that is allowed.',
  'too-high': 'The value is more than the most that is allowed.',
  'too-many-decimals': 'The number has more decimals than it may have.',
  'pattern-mismatch': 'The text is not of the form that is asked for.',
  'wrong-unit': 'The quantity is in another unit than the one asked for, or than any that conditions on it are in.',
  'unknown-file': 'The file is not one that whoever answers has put here for the citizen.',
  'attachment-too-large': 'The file is larger than it may be.',
  'calculation-failed': 'The expression could not be evaluated, or gives what the item cannot hold.',
  'never-settles': 'What is calculated and what is asked change each other without end.',
} as const;

/** Why nothing could be said. */
const ofCommands = {
  unreadable: 'The file cannot be read.',
  'not-json': 'It is not JSON.',
  'takes-too-long': 'It takes longer than a form may take.',
} as const;

const texts = { ...ofForms, ...ofAnswers, ...ofCommands };
export const formProblemTexts: Readonly<Record<string, string>> = texts;
export type FormProblemCode = keyof typeof texts;

export const formProblemCodes = Object.keys(texts) as FormProblemCode[];
export const formProblem = (path: string, code: FormProblemCode): FormProblem => ({ path, code, text: texts[code] });
