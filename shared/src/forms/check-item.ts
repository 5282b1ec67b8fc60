import { type FormProblemCode, formProblem } from './form-problems.ts';
import { unwantedInTexts } from './form-texts.ts';
import { codesIn, extensionOf, isQuestion, keyOf, nameOf, valueNamesOf } from './form-values.ts';
import { isLevel } from './outcome-model.ts';
import type { PreparedItem } from './prepared-form.ts';
import { type FormProblem, type Questionnaire, urls } from './questionnaire-model.ts';
import { isValid, isWithin } from './valid-value.ts';
import { isWhole } from './value-set.ts';

type Compiles = (expression: string) => boolean;
type Check = (item: PreparedItem, questionnaire: Questionnaire, compiles: Compiles) => FormProblemCode | false;

const isChoice = ({ type }: PreparedItem) => type === 'choice' || type === 'open-choice';

const needsOptions: Check = (item, { contained }) => {
  const { answerValueSet, answerOption } = item.raw;
  if (answerValueSet !== undefined && answerOption === undefined) {
    const set = contained?.find(({ id, resourceType }) => resourceType === 'ValueSet' && `#${id}` === answerValueSet);
    if (!set || !isWhole(set)) return 'value-set-not-contained';
  }
  return isChoice(item) && item.calculated === undefined && !item.options?.length && 'options-missing';
};

/** R4, que-4 and que-5: what may have options. Other types may list what is allowed of them. */
const fitsOptions: Check = ({ options, type }) =>
  options !== undefined &&
  !['choice', 'open-choice', 'integer', 'date', 'time', 'string', 'text', 'reference', 'quantity'].includes(type) &&
  'options-on-other-type';

const optionsFit: Check = ({ options, type }) =>
  (options ?? []).some(({ value }) => {
    const name = nameOf(value);
    return name === undefined || !(isQuestion(type) && valueNamesOf[type].includes(name));
  }) && 'option-wrong-type';

const optionsDiffer: Check = ({ options }) =>
  new Set(options?.map(({ key }) => key)).size < (options?.length ?? 0) && 'duplicate-option';

const asksNothingOfDisplay: Check = ({ type, raw }) =>
  type === 'display' &&
  (raw.required === true || raw.repeats === true || (raw.initial ?? []).length > 0) &&
  'required-on-display';

const displayIsLeaf: Check = ({ type, items }) => type === 'display' && items.length > 0 && 'children-of-display';

const constraints: [url: string, types: readonly string[]][] = [
  [urls.minOccurs, ['valueInteger']],
  [urls.maxOccurs, ['valueInteger']],
  [urls.minLength, ['valueInteger']],
  [urls.maxDecimalPlaces, ['valueInteger']],
  [urls.maxSize, ['valueDecimal', 'valueInteger']],
  [urls.regex, ['valueString']],
  [urls.minDate, ['valueString']],
  [urls.maxDate, ['valueString']],
  [urls.unit, ['valueCoding']],
  [urls.hidden, ['valueBoolean']],
  [urls.minValue, ['valueInteger', 'valueDecimal', 'valueDate', 'valueDateTime', 'valueTime', 'valueQuantity']],
  [urls.maxValue, ['valueInteger', 'valueDecimal', 'valueDate', 'valueDateTime', 'valueTime', 'valueQuantity']],
];
const constraintsAreTyped: Check = ({ raw, type, limits }) => {
  const wrong = constraints.some(([url, types]) => {
    const extension = extensionOf(raw, url);
    return extension !== undefined && !types.some((name) => isOfType(name, Object.entries(extension)));
  });
  const bounds = [limits.minValue, limits.maxValue].filter((bound) => bound !== undefined);
  const named = { date: 'valueDate', dateTime: 'valueDateTime', time: 'valueTime' } as const;
  const fitting = type === 'date' || type === 'dateTime' || type === 'time' ? named[type] : 'valueDecimal';
  const misfits = bounds.some((bound) => bound[fitting] === undefined && !(type === 'dateTime' && bound.valueDate));
  return (wrong || misfits) && 'constraint-wrong-type';
};
const scalars: Record<string, string> = {
  valueInteger: 'number',
  valueDecimal: 'number',
  valueBoolean: 'boolean',
  valueCoding: 'object',
  valueQuantity: 'object',
};
const isOfType = (name: string, entries: [string, unknown][]) =>
  entries.some(([key, value]) => key === name && value !== null && typeof value === (scalars[name] ?? 'string'));

const leastIsNotMost: Check = ({ limits }) => {
  const { minOccurs, maxOccurs, minLength = 0, maxLength = Number.POSITIVE_INFINITY, minValue, maxValue } = limits;
  const below = minValue && maxValue && isWithin(minValue, { maxValue }) !== undefined;
  return (minOccurs > maxOccurs || minLength > maxLength || below === true) && 'min-above-max';
};

const regexCompiles: Check = ({ raw, limits }) =>
  extensionOf(raw, urls.regex) !== undefined && limits.regex === undefined && 'invalid-regex';

const FHIRPATH = 'text/fhirpath';
const expressionsCompile: Check = ({ raw, calculated, limits }, _, compiles) => {
  const said = extensionOf(raw, urls.calculated)?.['valueExpression'];
  const language = typeof said === 'object' && said !== null && 'language' in said ? said.language : FHIRPATH;
  if (language !== FHIRPATH) return 'expression-language';
  if (extensionOf(raw, urls.calculated) !== undefined && calculated === undefined) return 'invalid-expression';
  const expressions = [calculated, limits.minDate, limits.maxDate].filter((each) => each !== undefined);
  return expressions.some((expression) => !compiles(expression)) && 'invalid-expression';
};

const onlyQuestionsAreCalculated: Check = ({ type, calculated }) =>
  calculated !== undefined && !isQuestion(type) && 'calculated-on-no-question';

/** https://hl7.org/fhir/R4/questionnaire.html, que-3. */
const displayHasNoCode: Check = ({ raw, type }) =>
  type === 'display' && (raw.code ?? []).length > 0 && 'code-on-display';

const levelsAreKnown: Check = ({ raw }) => {
  const said = (raw.extension ?? []).filter(({ url }) => url === urls.level);
  const known = codesIn(raw, urls.level).filter(isLevel);
  return (said.length > 1 || known.length < said.length) && 'unknown-level';
};

const levelsAreDisplayed: Check = ({ raw, type }) =>
  extensionOf(raw, urls.level) !== undefined && type !== 'display' && 'level-on-no-display';

const initialFits: Check = ({ raw, type, options }) => {
  if (type === 'display') return false;
  if (type === 'group') return (raw.initial ?? []).length > 0 && 'initial-on-group';
  const wrong = (raw.initial ?? []).some((value) => {
    const name = nameOf(value);
    if (name === undefined || !valueNamesOf[type].includes(name) || !isValid(value)) return true;
    return options !== undefined && type !== 'open-choice' && !options.some(({ key }) => key === keyOf(value));
  });
  return wrong && 'initial-wrong-type';
};

const hasNoScript: Check = ({ raw: { item: _, ...own } }) => unwantedInTexts(own) ?? false;

const checks: readonly Check[] = [
  needsOptions,
  fitsOptions,
  optionsFit,
  optionsDiffer,
  asksNothingOfDisplay,
  displayIsLeaf,
  constraintsAreTyped,
  leastIsNotMost,
  regexCompiles,
  expressionsCompile,
  onlyQuestionsAreCalculated,
  displayHasNoCode,
  levelsAreKnown,
  levelsAreDisplayed,
  initialFits,
  hasNoScript,
];

export const checkItem = (item: PreparedItem, questionnaire: Questionnaire, compiles: Compiles): FormProblem[] =>
  checks.flatMap((check) => {
    const code = check(item, questionnaire, compiles);
    return code ? [formProblem(item.path, code)] : [];
  });
