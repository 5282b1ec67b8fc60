import type { Coding, Extended, Extension, ItemType, Operator, Value } from './questionnaire-model.ts';
import { systems } from './questionnaire-model.ts';

/** Values of answers: what type they are of, whether two are the same, which is more. */

export const valueNames = [
  'valueBoolean',
  'valueDecimal',
  'valueInteger',
  'valueDate',
  'valueDateTime',
  'valueTime',
  'valueString',
  'valueUri',
  'valueCoding',
  'valueAttachment',
  'valueReference',
  'valueQuantity',
] as const satisfies readonly (keyof Value)[];
export type ValueName = (typeof valueNames)[number];

/** What an item of the type is answered with. The first is what it is calculated as. */
export const valueNamesOf: Record<ItemType, readonly ValueName[]> = {
  group: [],
  display: [],
  boolean: ['valueBoolean'],
  decimal: ['valueDecimal'],
  integer: ['valueInteger'],
  date: ['valueDate'],
  dateTime: ['valueDateTime'],
  time: ['valueTime'],
  string: ['valueString'],
  text: ['valueString'],
  url: ['valueUri'],
  choice: ['valueCoding', 'valueString', 'valueInteger', 'valueDate', 'valueTime', 'valueReference'],
  'open-choice': ['valueCoding', 'valueString', 'valueInteger', 'valueDate', 'valueTime', 'valueReference'],
  attachment: ['valueAttachment'],
  reference: ['valueReference'],
  quantity: ['valueQuantity'],
};

export const isQuestion = (type: ItemType): boolean => valueNamesOf[type].length > 0;

export const nameOf = (value: Value): ValueName | undefined => valueNames.find((name) => value[name] !== undefined);

/** Two values with the same key are the same answer. */
export function keyOf(value: Value): string {
  if (value.valueCoding) {
    const { system, code, display } = value.valueCoding;
    return JSON.stringify(code === undefined ? ['display', display] : ['coding', system, code]);
  }
  if (value.valueQuantity) {
    const { value: amount, system, code, unit } = value.valueQuantity;
    return JSON.stringify(['quantity', amount, system, code ?? unit]);
  }
  if (value.valueReference) return JSON.stringify(['reference', value.valueReference.reference]);
  if (value.valueAttachment) return JSON.stringify(['attachment', value.valueAttachment.url]);
  const number = numberOf(value);
  const name = nameOf(value);
  return JSON.stringify(number === undefined ? [name, name && value[name]] : ['number', number]);
}

export const numberOf = (value: Value): number | undefined =>
  value.valueInteger ?? value.valueDecimal ?? value.valueQuantity?.value;

/** The words that refero adds beside what someone wrote themselves. It is no answer of its own. */
export const isOwnWordsMark = ({ valueCoding }: Value): boolean => valueCoding?.system === systems.openChoice;

/** An open choice and its mark, an empty text, nothing: no answer, whatever the renderer sends. */
export function isEmpty(value: Value): boolean {
  const name = nameOf(value);
  return name === undefined || (name === 'valueString' && value.valueString?.trim() === '');
}

/** Negative, zero or positive; undefined: the two cannot be compared. */
function compare(value: Value, other: Value): number | undefined {
  if (value.valueQuantity && other.valueQuantity && !sameUnit(value.valueQuantity, other.valueQuantity))
    return undefined;
  const [number, otherNumber] = [numberOf(value), numberOf(other)];
  if (number !== undefined && otherNumber !== undefined) return number - otherNumber;
  const [moment, otherMoment] = [momentOf(value), momentOf(other)];
  if (moment !== undefined && otherMoment !== undefined) {
    return moment.precision === otherMoment.precision ? inOrder(moment.text, otherMoment.text) : undefined;
  }
  if (value.valueTime !== undefined && other.valueTime !== undefined) return inOrder(value.valueTime, other.valueTime);
  if (value.valueString !== undefined && other.valueString !== undefined) {
    return inOrder(value.valueString, other.valueString);
  }
  return undefined;
}

const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
type Quantity = NonNullable<Value['valueQuantity']>;
/** As `keyOf` has it: by code, or where there is none by the unit in words. */
export const sameUnit = (one: Quantity, other: Quantity) =>
  one.system === other.system && (one.code ?? one.unit) === (other.code ?? other.unit);

/** Days as they stand; moments in UTC, so that the text sorts. Years and months compare with their like only. */
function momentOf({ valueDate, valueDateTime }: Value): { precision: number; text: string } | undefined {
  const text = valueDate ?? valueDateTime;
  if (text === undefined) return undefined;
  if (!text.includes('T')) return { precision: text.length, text };
  try {
    return {
      precision: 0,
      text: Temporal.Instant.from(text).round('millisecond').toString({ fractionalSecondDigits: 3 }),
    };
  } catch {
    return undefined;
  }
}

/**
 * Whether one answer fits one condition, as refero does it. Any answer that fits is enough – also of `!=`, where R4 says
 * that none may be equal: the two differ only of questions that repeat.
 */
export function fits(operator: Exclude<Operator, 'exists'>, answer: Value, expected: Value): boolean {
  if (operator === '=' || operator === '!=') {
    if (!comparable(answer, expected)) return false;
    // Most conditions are of codes: they are not worth a key.
    const [code, other] = [answer.valueCoding?.code, expected.valueCoding?.code];
    if (code !== undefined && other !== undefined) return (code === other) === (operator === '=');
    const order = compare(answer, expected);
    const same = order === undefined ? keyOf(answer) === keyOf(expected) : order === 0;
    return same === (operator === '=');
  }
  const order = compare(answer, expected);
  if (order === undefined) return false;
  return { '>': order > 0, '<': order < 0, '>=': order >= 0, '<=': order <= 0 }[operator];
}

/** refero: of two codes of different systems nothing can be said, nor of quantities in different units. */
function comparable(answer: Value, expected: Value): boolean {
  if (expected.valueCoding) return answer.valueCoding?.system === expected.valueCoding.system;
  if (expected.valueQuantity) {
    return answer.valueQuantity !== undefined && sameUnit(answer.valueQuantity, expected.valueQuantity);
  }
  if (numberOf(expected) !== undefined) return numberOf(answer) !== undefined;
  return nameOf(answer) === nameOf(expected);
}

export const extensionOf = (element: Extended | undefined, url: string | readonly string[]): Extension | undefined =>
  element?.extension?.find((extension) =>
    typeof url === 'string' ? extension.url === url : url.includes(extension.url),
  );

/** Of an extension that is a code, and may stand there several times. */
export const codesIn = (element: Extended | undefined, url: string): string[] =>
  (element?.extension ?? []).flatMap((extension) => {
    const code = extension.url === url ? extension['valueCode'] : undefined;
    return typeof code === 'string' ? [code] : [];
  });

export const codesOf = (codes: readonly Coding[] | undefined, system: string | readonly string[]): string[] =>
  (codes ?? []).flatMap(({ system: of, code }) =>
    code !== undefined && of !== undefined && (typeof system === 'string' ? of === system : system.includes(of))
      ? [code]
      : [],
  );
