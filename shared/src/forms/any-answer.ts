import { fits, isQuestion, keyOf, numberOf } from './form-values.ts';
import type { Condition, Option, PreparedForm, PreparedItem } from './prepared-form.ts';
import type { Value } from './questionnaire-model.ts';
import { asNumber } from './score.ts';
import { wrongWith } from './valid-value.ts';

/** How someone answers a question of whom nothing is known, as far as the form says what may be answered. */

/** A source of randomness. The same one leads to the same answers. */
export type Chance = {
  next(): number;
  /** Both ends included. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
};

/** `lean`: from 0, who chooses what weighs least, to 1, who chooses what weighs most. Undefined: neither. */
export type Manner = {
  chance: Chance;
  lean: number | undefined;
  today: string;
  /** What is not answered as long as something else can be. */
  shunned: readonly Condition[];
};

/** Undefined: no answer that would be valid is known. */
export function anyAnswer(form: PreparedForm, item: PreparedItem, manner: Manner): Value | undefined {
  if (item.options) return anyOption(item, item.options, manner)?.value;
  const samples = samplesOf(form, item, manner).filter((value) => wrongWith(item, value).length === 0);
  const liked = samples.filter((value) => !isShunned(item, value, manner));
  const valid = liked.length > 0 ? liked : samples;
  if (valid.length === 0) return undefined;
  if (manner.lean === undefined || numberOf(valid[0] ?? {}) === undefined) return manner.chance.pick(valid);
  return leaning(
    valid.toSorted((one, other) => (numberOf(one) ?? 0) - (numberOf(other) ?? 0)),
    manner,
  );
}

export function anyOption(item: PreparedItem, all: readonly Option[], manner: Manner): Option | undefined {
  const liked = all.filter(({ value }) => !isShunned(item, value, manner));
  const options = liked.length > 0 ? liked : all;
  if (options.length === 0) return undefined;
  const isWeighed = options.some(({ weight }) => weight !== undefined);
  if (manner.lean === undefined || !isWeighed) return manner.chance.pick(options);
  return leaning(
    options.toSorted((one, other) => (one.weight ?? 0) - (other.weight ?? 0)),
    manner,
  );
}

const isShunned = (item: PreparedItem, value: Value, { shunned }: Manner): boolean =>
  shunned.some(({ of, operator, expected }) => of === item && operator !== 'exists' && fits(operator, value, expected));

/** Near where one leans, not always there. */
function leaning<T>(sorted: readonly T[], { chance, lean = 0 }: Manner): T | undefined {
  const last = sorted.length - 1;
  const near = Math.round(lean * last) + (chance.chance(0.3) ? chance.int(-1, 1) : 0);
  return sorted[Math.min(Math.max(near, 0), last)];
}

function samplesOf(form: PreparedForm, item: PreparedItem, manner: Manner): Value[] {
  const { chance, today } = manner;
  const asked = form.all.flatMap(({ conditions }) => conditions.filter(({ of }) => of === item));
  const expected = asked.filter(({ operator }) => operator !== 'exists').map((condition) => condition.expected);
  switch (item.type) {
    case 'boolean':
      return [{ valueBoolean: true }, { valueBoolean: false }];
    case 'integer':
    case 'decimal':
    case 'quantity':
      return anyNumbers(item, expected, manner);
    case 'date':
      return [...expected, ...daysAround(item, today, chance).map((valueDate) => ({ valueDate }))];
    case 'dateTime':
      return daysAround(item, today, chance).map((day) => ({ valueDateTime: `${day}T${clock(chance)}+01:00` }));
    case 'time':
      return [...expected, ...[1, 2, 3].map(() => ({ valueTime: clock(chance) }))];
    case 'url':
      return [{ valueUri: 'https://example.org/' }];
    case 'attachment':
      return [{ valueAttachment: { url: 'attachment-1', title: 'Bilde', contentType: 'image/jpeg', size: 40_000 } }];
    case 'reference':
      return [...expected, { valueReference: { reference: 'Patient/1', display: 'Kari Nordmann' } }];
    default:
      return isQuestion(item.type) ? [...expected, ...texts(item.limits.minLength ?? 0)] : [];
  }
}

const two = (number: number): string => String(number).padStart(2, '0');
const clock = (chance: Chance): string => `${two(chance.int(0, 23))}:${two(chance.int(0, 59))}:00`;

/** What of the usual patterns asks for: words, a number, a post code, a telephone number, an address. */
function texts(least: number): Value[] {
  const words = [
    'Det begynte i går.',
    'Har vondt',
    'ja',
    'A',
    '1',
    '12',
    '123',
    '0150',
    '12345678',
    'kari@example.org',
  ];
  return words.map((word) => ({ valueString: word.length < least ? word.padEnd(least, ' og mer') : word }));
}

function daysAround({ limits }: PreparedItem, today: string, chance: Chance): string[] {
  const ends = [limits.minValue, limits.maxValue].flatMap((end) => end?.valueDate ?? end?.valueDateTime ?? []);
  const full = ends.map((end) => end.slice(0, 10)).filter((end) => end.length === 10);
  return [today, ...full].flatMap((day) => {
    const from = Temporal.PlainDate.from(day);
    const before = from.subtract({ days: chance.int(0, 400) });
    return [from, before, from.add({ days: 1 }), from.add({ days: chance.int(0, 60) })].map(String);
  });
}

function anyNumbers(item: PreparedItem, expected: readonly Value[], { chance }: Manner): Value[] {
  const ends = [item.limits.minValue, item.limits.maxValue].map((end) => end && numberOf(end));
  const marks = expected.flatMap((value) => numberOf(value) ?? []);
  const least = ends[0] ?? Math.min(0, ...marks);
  const most = ends[1] ?? Math.max(least + 100, ...marks.map((mark) => mark + 10));
  const step = item.type === 'integer' ? 1 : 10 ** -(item.limits.maxDecimalPlaces ?? 1);
  const between = [1, 2, 3, 4].map(() => least + (most - least) * chance.next());
  const numbers = [least, most, ...between, ...marks.flatMap((mark) => [mark - step, mark, mark + step])];
  const units = expected.map(({ valueQuantity }) => valueQuantity).filter((unit) => unit !== undefined);
  const known = [...new Map(units.map((unit) => [keyOf({ valueQuantity: { ...unit, value: 0 } }), unit])).values()];
  return numbers.flatMap((number): Value[] => {
    const value = asNumber(item, Math.round(number / step) * step);
    if (!value?.valueQuantity || item.limits.unit || known.length === 0) return value ? [value] : [];
    return [{ valueQuantity: { ...chance.pick(known), value: value.valueQuantity.value ?? 0 } }];
  });
}
