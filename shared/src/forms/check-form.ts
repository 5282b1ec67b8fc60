import { hasVariables, headWarnings } from './check-head.ts';
import { invariantsBroken } from './check-invariants.ts';
import { untranslatedIn } from './check-translations.ts';
import { hasForeignImage } from './form-texts.ts';
import { extensionOf, isOwnWordsMark, isQuestion, keyOf, sameUnit } from './form-values.ts';
import { type FormWarningCode, formWarning } from './form-warnings.ts';
import { isAtLeast } from './outcome-model.ts';
import type { PreparedForm, PreparedItem } from './prepared-form.ts';
import { type Evaluate, type FormProblem, urls } from './questionnaire-model.ts';
import { findWays, type WaysToItems } from './ways-to-item.ts';

/**
 * What is hardly meant in a form that can be used. Exact for what is chosen, counted and summed; of days, free text and what
 * FHIRPath works out otherwise nothing is said. `evaluate`: to know how high a sum can get.
 */
export function warningsOf(form: PreparedForm, evaluate: Evaluate | undefined): FormProblem[] {
  const ways = findWays(form, evaluate);
  return [
    ...headWarnings(form),
    ...form.all.flatMap((item) => checks.flatMap((check) => check(item, ways, form))),
    ...untranslated(form),
  ];
}

type Check = (item: PreparedItem, ways: WaysToItems, form: PreparedForm) => FormProblem[];
const told = (item: PreparedItem, code: FormWarningCode, about?: string) => [formWarning(item.path, code, about)];

const isReached: Check = (item, ways) => {
  if (ways.to(item).length > 0) return [];
  const never = told(item, item.level === undefined ? 'unreachable' : 'level-never-reached');
  return ways.contradict(item) ? [...told(item, 'contradicting-conditions'), ...never] : never;
};

/** Of the same level, what has conditions comes first, and its reason is told. */
const canDecide: Check = (item, _, { fallback }) =>
  item !== fallback && item.level && fallback?.level && !isAtLeast(item.level, fallback.level)
    ? told(item, 'level-never-decides', `${fallback.level} always holds.`)
    : [];

const differsFromAll: Check = (item) =>
  item.conditions.some(({ operator, of, down }) => operator === '!=' && [of, ...down].some(({ raw }) => raw.repeats))
    ? told(item, 'not-equal-on-repeating')
    : [];

const keepsInvariants: Check = (item) => invariantsBroken(item.raw).flatMap((text) => told(item, 'against-r4', text));

const needsNoVariables: Check = (item) => (hasVariables(item.raw) ? told(item, 'variable-not-read') : []);

const namesOptions: Check = (item) =>
  item.conditions.flatMap(({ operator, expected, of }) => {
    if (!of.options || of.calculated !== undefined || (operator !== '=' && operator !== '!=')) return [];
    const isOpen = of.type === 'open-choice' && (expected.valueString !== undefined || isOwnWordsMark(expected));
    if (isOpen || of.options.some(({ key }) => key === keyOf(expected))) return [];
    const { system, code } = expected.valueCoding ?? {};
    const answer = code === undefined ? '' : `, ${system === undefined ? code : `${system}|${code}`}`;
    return told(item, 'option-never-matched', `It asks for ${of.linkId}${answer}.`);
  });

/** Whoever answers such a question without a unit, or in another, would not meet it. */
const asksInUnits: Check = (item) =>
  item.conditions.flatMap(({ operator, expected: { valueQuantity }, of: { linkId, limits, options } }) => {
    if (operator === 'exists' || !valueQuantity || options) return [];
    const { display, ...coded } = limits.unit ?? {};
    const asked = { ...coded, ...(display !== undefined && { unit: display }) };
    const unit = valueQuantity.code ?? valueQuantity.unit;
    return sameUnit(valueQuantity, asked)
      ? []
      : told(item, 'unit-not-asked', `It asks for ${linkId}${unit === undefined ? '' : ` in ${unit}`}.`);
  });

const showsOwnImages: Check = (item) => {
  const { item: _, ...own } = item.raw;
  return hasForeignImage(own) ? told(item, 'foreign-image') : [];
};

const ENABLE_WHEN_EXPRESSION = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression';
const expressesNoCondition: Check = (item) =>
  extensionOf(item.raw, ENABLE_WHEN_EXPRESSION) ? told(item, 'enable-when-expression-not-read') : [];

/** A group may stand without a heading, and what is hidden is not read – but for a level, whose text is the reason. */
const hasText: Check = (item) => {
  const { raw, type, hidden, level, options = [] } = item;
  const isRead = level !== undefined || (type !== 'group' && !isHidden(item) && !hidden);
  const isThere = Boolean(raw.text?.trim()) || extensionOf(raw._text, urls.markdown) !== undefined;
  const bare = options.filter(({ value, source }) => value.valueCoding && !source['display']).map(({ value }) => value);
  return [
    ...(isRead && !isThere ? told(item, 'text-missing') : []),
    ...bare
      .slice(0, 1)
      .flatMap(({ valueCoding }) =>
        told(item, 'text-missing', `The option ${valueCoding?.code ?? ''} is shown without words.`),
      ),
  ];
};

const isHidden = (item: PreparedItem): boolean => item.hidden || (item.parent !== undefined && isHidden(item.parent));

const canBeAnswered: Check = (item) => {
  const { type, limits, calculated, score, raw } = item;
  const isGiven =
    calculated !== undefined ||
    score === 'SS' ||
    score === 'TS' ||
    (raw.initial ?? []).length > 0 ||
    (raw.answerOption ?? []).some(({ initialSelected }) => initialSelected === true);
  const asksInVain = isQuestion(type) && limits.minOccurs > 0 && isHidden(item) && !isGiven;
  return asksInVain ? told(item, 'hidden-required') : [];
};

const checks: readonly Check[] = [
  isReached,
  canDecide,
  namesOptions,
  asksInUnits,
  differsFromAll,
  expressesNoCondition,
  needsNoVariables,
  hasText,
  showsOwnImages,
  canBeAnswered,
  keepsInvariants,
];

/** One for each item: which texts, and in which languages they are not. */
function untranslated(form: PreparedForm): FormProblem[] {
  const byItem = Map.groupBy(untranslatedIn(form), ({ item }) => item);
  return [...byItem].map(([item, texts]) => {
    const byLanguages = Map.groupBy(texts, ({ missing }) => missing.join(', '));
    const parts = [...byLanguages].map(
      ([missing, some]) => `${some.map(({ what }) => what).join(', ')}: not in ${missing}`,
    );
    return formWarning(item?.path ?? '', 'missing-translation', `${sentence(parts.join('; '))}.`);
  });
}
const sentence = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
