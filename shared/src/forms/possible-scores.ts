import type { PreparedForm, PreparedItem } from './prepared-form.ts';
import type { Evaluate, QuestionnaireResponse, ResponseItem, Value } from './questionnaire-model.ts';
import { asNumber } from './score.ts';

/** What a calculated number can be: one of those listed, or any between two. */
export type PossibleNumbers = { listed: readonly number[] } | { least: number; most: number };

/** More sums than this are told by their ends. */
const MOST_LISTED = 4000;

/** What sums of weights can give, whoever answers what. An item that is not in it can be anything. */
export function possibleScores(
  form: PreparedForm,
  evaluate: Evaluate | undefined,
): ReadonlyMap<PreparedItem, PossibleNumbers> {
  const found = new Map<PreparedItem, PossibleNumbers>();
  for (const { item, of } of form.scored) {
    const sums = of.some(isManifold) ? undefined : sumsOf(of);
    if (sums) found.set(item, sums);
  }
  for (const item of form.calculated) {
    const sums = evaluate && sumsOfExpression(form, item, evaluate);
    if (sums) found.set(item, sums);
  }
  return found;
}

/** Whether it stands several times: how often, nobody knows. */
const isManifold = ({ raw, type, parent }: PreparedItem): boolean =>
  (type === 'group' && raw.repeats === true) ||
  (parent !== undefined && (parent.raw.repeats === true || isManifold(parent)));

/** Each question adds one of its weights, a repeating one several, an unanswered one nothing. Of no answer there is no sum. */
function sumsOf(questions: readonly PreparedItem[]): PossibleNumbers {
  let sums = new Set<number>();
  let [least, most] = [0, 0];
  for (const { options = [], raw } of questions) {
    const weights = options.map(({ weight }) => weight ?? 0);
    const several = raw.repeats === true;
    least += Math.min(0, several ? total(weights.filter((weight) => weight < 0)) : Math.min(0, ...weights));
    most += Math.max(0, several ? total(weights.filter((weight) => weight > 0)) : Math.max(0, ...weights));
    if (sums.size > MOST_LISTED) continue;
    const own = several ? new Set<number>() : new Set(weights);
    if (several) for (const weight of weights) addTo(own, [weight]);
    addTo(sums, own);
    if (sums.size > MOST_LISTED) sums = new Set([...sums].slice(0, MOST_LISTED + 1));
  }
  return sums.size > MOST_LISTED ? { least, most } : { listed: [...sums] };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** To each of the sums, or to nothing, each of the weights. */
function addTo(sums: Set<number>, weights: Iterable<number>): void {
  const before = [...sums];
  for (const weight of weights) {
    sums.add(weight);
    for (const sum of before) if (sums.size <= MOST_LISTED) sums.add(Number((sum + weight).toFixed(10)));
  }
}

/** What of FHIRPath only adds: the more each question weighs, the more there is. */
const namesAnItem =
  /\bwhere\(\s*(?:\$this\.)?(?:linkId|url)\s*(?:=\s*''|in\s*\([\s'|]*\)|\.startsWith\(\s*''\s*\))\s*\)/g;
const onlyAdds =
  /^(?:[\s().,+\d%]|''|\$this\b|\$total\b|\b(?:resource|QuestionnaireResponse|item|answer|value|valueCoding|valueInteger|valueDecimal|extension|descendants|sum|ordinal|weight|aggregate|combine|select)\b)*$/;

/** No less than nothing, no more than when every question weighs the most it can. */
function sumsOfExpression(form: PreparedForm, item: PreparedItem, evaluate: Evaluate): PossibleNumbers | undefined {
  const plain = (item.calculated ?? '').replace(/'[^']*'/g, "''").replace(namesAnItem, '');
  if (!onlyAdds.test(plain)) return undefined;
  const read = form.reads.get(item) ?? form.all;
  const questions = [...new Set(read.flatMap(withInner))].filter((each) => each !== item);
  if (questions.some((each) => isManifold(each) || each.raw.repeats === true)) return undefined;
  const weightiest = new Map(questions.map((each) => [each, weightiestOf(each)]));
  if (questions.some((each) => weightiest.get(each) === undefined)) return undefined;
  const response: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: form.items.flatMap((each) => answeredBy(each, weightiest)),
  };
  try {
    const [most] = evaluate(item.calculated ?? '', response, form.questionnaire);
    return typeof most === 'number' ? { least: 0, most } : undefined;
  } catch {
    return undefined;
  }
}

const withInner = (item: PreparedItem): PreparedItem[] => [item, ...item.items.flatMap(withInner)];

/** Empty: it has nothing to add. Undefined: that cannot be told. */
function weightiestOf({ type, options, limits, calculated, score, ...item }: PreparedItem): Value[] | undefined {
  if (calculated !== undefined || score === 'SS' || score === 'TS') return undefined;
  if (options) {
    if (options.some(({ weight = 0, value }) => weight < 0 || value.valueInteger !== undefined)) return undefined;
    const heaviest = options.toSorted((one, other) => (other.weight ?? 0) - (one.weight ?? 0));
    return heaviest.slice(0, 1).map(({ value }) => value);
  }
  if (type !== 'integer' && type !== 'decimal' && type !== 'quantity') return [];
  const [least, most] = [limits.minValue?.valueDecimal, limits.maxValue?.valueDecimal];
  const value = most === undefined ? undefined : asNumber({ ...item, type, options, limits, calculated, score }, most);
  return value && (least ?? -1) >= 0 ? [value] : undefined;
}

function answeredBy(item: PreparedItem, values: ReadonlyMap<PreparedItem, Value[] | undefined>): ResponseItem[] {
  const inside = item.items.flatMap((inner) => answeredBy(inner, values));
  if (item.type === 'group') return inside.length > 0 ? [{ linkId: item.linkId, item: inside }] : [];
  const [value] = values.get(item) ?? [];
  return value ? [{ linkId: item.linkId, answer: [{ ...value, ...(inside.length > 0 && { item: inside }) }] }] : [];
}
