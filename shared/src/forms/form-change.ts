import { keyOf, numberOf } from './form-values.ts';
import type { Option, PreparedForm, PreparedItem } from './prepared-form.ts';
import type { Operator, QuestionnaireResponse, ResponseItem, Value } from './questionnaire-model.ts';
import { asNumber } from './score.ts';

/** One answer given otherwise. */
export type Change = { item: PreparedItem; from: readonly Value[]; to: readonly Value[] };

/** What else could have been answered: every option, yes or no, and of numbers those on the other side of a limit. */
export function otherAnswers(item: PreparedItem, from: readonly Value[], form: PreparedForm): Value[][] {
  if (item.type === 'boolean') {
    const [answer] = from;
    return [true, false].filter((value) => value !== answer?.valueBoolean).map((value) => [{ valueBoolean: value }]);
  }
  if (item.options) return otherChoices(item.options, from, item.raw.repeats === true);
  if (item.type === 'integer' || item.type === 'decimal' || item.type === 'quantity')
    return otherNumbers(item, from, form);
  return [];
}

/** Of what can be chosen together: one less, one more, «none of these»; where there is no such option, another instead. */
function otherChoices(options: readonly Option[], from: readonly Value[], together: boolean): Value[][] {
  const chosen = new Set(from.map(keyOf));
  const others = options.filter(({ key }) => !chosen.has(key));
  const instead = others.map(({ value }) => [value]);
  if (!together) return instead;
  const alone = new Set(options.filter(({ exclusive }) => exclusive).map(({ key }) => key));
  const beside = from.filter((value) => !alone.has(keyOf(value)));
  const fewer = from.length > 1 ? from.map((gone) => from.filter((kept) => kept !== gone)) : [];
  const more = others.map(({ value, exclusive }) => (exclusive ? [value] : [...beside, value]));
  return [...fewer, ...more, ...(alone.size === 0 && beside.length > 0 ? instead : [])];
}

/** How many steps beside its limit an operator says something else than at the limit. */
const other: Record<Operator, readonly number[]> = {
  '>=': [0, -1],
  '<': [0, -1],
  '>': [0, 1],
  '<=': [0, 1],
  '=': [0, 1],
  '!=': [0, 1],
  exists: [],
};

function otherNumbers(item: PreparedItem, [answer]: readonly Value[], form: PreparedForm): Value[][] {
  const step = item.type === 'integer' ? 1 : 10 ** -(item.limits.maxDecimalPlaces ?? 1);
  const now = answer && numberOf(answer);
  const [least, most] = [item.limits.minValue, item.limits.maxValue].map((bound) => bound && numberOf(bound));
  const besides = form.all
    .flatMap(({ conditions }) => conditions.filter(({ of }) => of === item))
    .flatMap(({ expected, operator }) => {
      const limit = numberOf(expected);
      return limit === undefined ? [] : other[operator].map((steps) => limit + steps * step);
    });
  const numbers = [...new Set(besides)].filter(
    (number) =>
      number !== now && number >= (least ?? Number.NEGATIVE_INFINITY) && number <= (most ?? Number.POSITIVE_INFINITY),
  );
  const nearest = numbers.toSorted((one, two) => Math.abs(one - (now ?? 0)) - Math.abs(two - (now ?? 0)));
  return nearest.flatMap((number) => {
    const value = asNumber(item, number);
    const quantity = answer?.valueQuantity;
    return value
      ? [[quantity ? { valueQuantity: { ...quantity, value: value.valueQuantity?.value ?? number } } : value]]
      : [];
  });
}

/** The response with the change in it. Undefined: the question stands where it occurs several times, or not at all. */
export function changed(response: QuestionnaireResponse, { item, to }: Change): QuestionnaireResponse | undefined {
  const way: PreparedItem[] = [];
  for (let at: PreparedItem | undefined = item; at; at = at.parent) way.unshift(at);
  const items = changedItems(response.item ?? [], way, to);
  return items && { ...response, item: items };
}

function changedItems(
  items: readonly ResponseItem[],
  [next, ...rest]: readonly PreparedItem[],
  to: readonly Value[],
): ResponseItem[] | undefined {
  if (!next) return undefined;
  const here = items.filter(({ linkId }) => linkId === next.linkId);
  if (here.length > 1) return undefined;
  const [old = { linkId: next.linkId }] = here;
  const fresh = rest.length === 0 ? answered(old, to) : deeper(old, next, rest, to);
  if (!fresh) return undefined;
  return here.length === 0 ? [...items, fresh] : items.map((each) => (each === old ? fresh : each));
}

function answered(old: ResponseItem, to: readonly Value[]): ResponseItem {
  const inside = old.answer?.[0]?.item;
  return {
    linkId: old.linkId,
    answer: to.map((value, index) => (index === 0 && inside ? { ...value, item: inside } : value)),
  };
}

function deeper(
  old: ResponseItem,
  item: PreparedItem,
  rest: readonly PreparedItem[],
  to: readonly Value[],
): ResponseItem | undefined {
  if (item.type === 'group') {
    const inside = changedItems(old.item ?? [], rest, to);
    return inside && { ...old, item: inside };
  }
  const [answer, ...more] = old.answer ?? [];
  if (!answer || more.length > 0) return undefined;
  const inside = changedItems(answer.item ?? [], rest, to);
  return inside && { ...old, answer: [{ ...answer, item: inside }] };
}
