import { isOwnWordsMark, keyOf, numberOf } from './form-values.ts';
import type { PossibleNumbers } from './possible-scores.ts';
import type { Condition, PreparedItem } from './prepared-form.ts';
import type { Value } from './questionnaire-model.ts';
import { asNumber } from './score.ts';
import { wrongWith } from './valid-value.ts';

/**
 * Values that stand for everything the question can be answered with, as far as these conditions tell them apart: the
 * options, yes and no, the numbers on either side of every limit. Undefined: that cannot be known.
 */
export function possibleAnswers(
  item: PreparedItem,
  conditions: readonly Condition[],
  scores: ReadonlyMap<PreparedItem, PossibleNumbers>,
): readonly Value[] | undefined {
  const expected = conditions.filter(({ operator }) => operator !== 'exists').map((condition) => condition.expected);
  const computed = scores.get(item);
  if (computed) return numbersOf(item, expected, computed);
  if (item.calculated !== undefined || item.score === 'SS' || item.score === 'TS') return undefined;
  if (item.options) return [...item.options.map(({ value }) => value), ...ownWords(item, expected)];
  if (item.type === 'boolean') return [{ valueBoolean: true }, { valueBoolean: false }];
  if (item.type === 'integer' || item.type === 'decimal' || item.type === 'quantity') {
    return numbersOf(item, expected, undefined).filter((value) => wrongWith(item, value).length === 0);
  }
  const isOrdered = conditions.some(({ operator }) => ['<', '>', '<=', '>='].includes(operator));
  if ((item.type !== 'string' && item.type !== 'text') || isOrdered) return undefined;
  return [...expected.filter((value) => wrongWith(item, value).length === 0), otherText(expected)];
}

/** Of an open choice: anything else, too. */
function ownWords({ type }: PreparedItem, expected: readonly Value[]): Value[] {
  if (type !== 'open-choice') return [];
  const said = expected.filter((value) => value.valueString !== undefined || isOwnWordsMark(value));
  return [...said, otherText(expected)];
}

const otherText = (expected: readonly Value[]): Value => ({
  valueString: `${expected.map(({ valueString = '' }) => valueString).join('')}x`,
});

function numbersOf(item: PreparedItem, expected: readonly Value[], computed: PossibleNumbers | undefined): Value[] {
  if (computed && 'listed' in computed) return computed.listed.flatMap((number) => asNumber(item, number) ?? []);
  const { minValue, maxValue } = item.limits;
  const ends = computed ? [computed.least, computed.most] : [minValue, maxValue].map((end) => end && numberOf(end));
  const [least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY] = ends;
  const marks = [...expected.map(numberOf), ...ends, 0].filter((mark) => mark !== undefined);
  const numbers = aroundOf(item, marks).filter((number) => number >= least && number <= most);
  const values = numbers.flatMap((number) => asNumber(item, number) ?? []);
  if (item.type !== 'quantity' || item.limits.unit) return values;
  const units = Map.groupBy(expected, ({ valueQuantity }) => keyOf({ valueQuantity: { ...valueQuantity, value: 0 } }));
  const given = [...units.values()].flatMap(([first]) => first?.valueQuantity ?? []);
  return given.flatMap((unit) => numbers.map((value) => ({ valueQuantity: { ...unit, value } })));
}

/** Each mark, and what lies between it and the next. */
function aroundOf({ type, limits: { maxDecimalPlaces } }: PreparedItem, marks: readonly number[]): number[] {
  const places = type === 'integer' ? 0 : maxDecimalPlaces;
  if (places !== undefined) {
    const step = 10 ** -places;
    const whole = marks.flatMap((mark) => [Math.floor(mark / step) * step, Math.ceil(mark / step) * step]);
    return unique(whole.flatMap((mark) => [mark - step, mark, mark + step]).map((mark) => Number(mark.toFixed(10))));
  }
  const sorted = unique(marks).toSorted((one, other) => one - other);
  const between = sorted.slice(1).map((mark, index) => (mark + (sorted[index] ?? mark)) / 2);
  return [...sorted, ...between, (sorted[0] ?? 0) - 1, (sorted.at(-1) ?? 0) + 1];
}
const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)];
