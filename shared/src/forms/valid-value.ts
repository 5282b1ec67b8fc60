import type { FormProblemCode } from './form-problems.ts';
import { numberOf, sameUnit } from './form-values.ts';
import type { Limits, PreparedItem } from './prepared-form.ts';
import type { Value } from './questionnaire-model.ts';

/** FHIR’s own patterns: https://hl7.org/fhir/R4/datatypes.html#primitive. That the day exists is asked beside. */
const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const dateTime =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00)))?)?)?$/;
const time = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?$/;

function dayExists(text: string): boolean {
  const day = text.slice(0, 10);
  if (day.startsWith('0000')) return false;
  if (day.length < 10) return true;
  try {
    Temporal.PlainDate.from(day);
    return true;
  } catch {
    return false;
  }
}

/** Whether a value is one of its type, whatever the item asks for. */
export function isValid(value: Value): boolean {
  const { valueInteger, valueDecimal, valueDate, valueDateTime, valueTime, valueString, valueUri } = value;
  if (valueInteger !== undefined) return Number.isInteger(valueInteger) && Math.abs(valueInteger) < 2 ** 31;
  if (valueDecimal !== undefined) return Number.isFinite(valueDecimal);
  if (valueDate !== undefined) return date.test(valueDate) && dayExists(valueDate);
  if (valueDateTime !== undefined) return dateTime.test(valueDateTime) && dayExists(valueDateTime);
  if (valueTime !== undefined) return time.test(valueTime);
  if (valueString !== undefined) return /^[^\p{Cs}\0]*$/u.test(valueString);
  if (valueUri !== undefined) return isWebAddress(valueUri);
  if (value.valueQuantity) return value.valueQuantity.value !== undefined && Number.isFinite(value.valueQuantity.value);
  if (value.valueAttachment) return isFileName(value.valueAttachment.url);
  if (value.valueReference) return value.valueReference.reference !== undefined;
  if (value.valueCoding) return value.valueCoding.code !== undefined || value.valueCoding.display !== undefined;
  return value.valueBoolean !== undefined;
}

/** What a link may lead to: `javascript:` has no place in an answer. */
const isWebAddress = (text: string): boolean =>
  /^(https?:\/\/|urn:|mailto:|tel:)[^\s<>"]+$/i.test(text) && !/^https?:\/\/$/i.test(text);

/** The file lies elsewhere; here is its id or address, and never one that runs. */
const isFileName = (url: string | undefined): boolean =>
  url !== undefined && /^[^\s<>"]+$/.test(url) && (!/^[a-z][a-z0-9+.-]*:/i.test(url) || /^(https?|urn):/i.test(url));

/** Whether a value lies between the least and the most. */
export function isWithin(value: Value, { minValue, maxValue }: Pick<Limits, 'minValue' | 'maxValue'>) {
  if (minValue && isBelow(value, minValue)) return 'too-low';
  if (maxValue && isBelow(maxValue, value)) return 'too-high';
  return undefined;
}

function isBelow(value: Value, other: Value): boolean {
  const [number, otherNumber] = [numberOf(value), numberOf(other)];
  if (number !== undefined && otherNumber !== undefined) return number < otherNumber;
  if (value.valueTime !== undefined && other.valueTime !== undefined) return value.valueTime < other.valueTime;
  const [moment, otherMoment] = [textOf(value), textOf(other)];
  if (moment === undefined || otherMoment === undefined) return false;
  if (moment.includes('T') && otherMoment.includes('T')) {
    return Temporal.Instant.compare(Temporal.Instant.from(moment), Temporal.Instant.from(otherMoment)) < 0;
  }
  // As far as both are said: 2026 is not before 2026-03.
  const length = Math.min(moment.length, otherMoment.length, 10);
  return moment.slice(0, length) < otherMoment.slice(0, length);
}
const textOf = ({ valueDate, valueDateTime }: Value) => valueDate ?? valueDateTime;

/** Everything that is wrong with one answer to one question, but for where it stands. */
export function wrongWith(item: PreparedItem, value: Value): FormProblemCode[] {
  if (!isValid(value)) return ['invalid-value'];
  const { limits } = item;
  const problems: FormProblemCode[] = [];
  const outside = isWithin(value, limits);
  if (outside) problems.push(outside);
  const text = value.valueString ?? value.valueUri;
  if (text !== undefined) {
    if (limits.maxLength !== undefined && text.length > limits.maxLength) problems.push('too-long');
    else if (limits.regex && !limits.regex.test(text)) problems.push('pattern-mismatch');
    if (limits.minLength !== undefined && text.length < limits.minLength) problems.push('too-short');
  }
  const number = value.valueDecimal ?? value.valueQuantity?.value;
  if (number !== undefined && limits.maxDecimalPlaces !== undefined && decimalsOf(number) > limits.maxDecimalPlaces) {
    problems.push('too-many-decimals');
  }
  if (!isOfItsUnit(item, value)) problems.push('wrong-unit');
  const size = value.valueAttachment?.size;
  if (size !== undefined && limits.maxSize !== undefined && size > limits.maxSize * 1024 * 1024) {
    problems.push('attachment-too-large');
  }
  return problems;
}

function decimalsOf(number: number): number {
  const [mantissa = '', exponent = '0'] = String(number).split('e');
  return Math.max((mantissa.split('.')[1] ?? '').length - Number(exponent), 0);
}

/** Whether a quantity is in the unit that the item names, or else in one that conditions on it can be met in. */
export function isOfItsUnit({ limits: { unit, units } }: PreparedItem, { valueQuantity }: Value): boolean {
  if (!valueQuantity) return true;
  if (unit) return isOfUnit(valueQuantity, unit);
  return units === undefined || units.some((each) => sameUnit(each, valueQuantity));
}

type Quantity = NonNullable<Value['valueQuantity']>;
const isOfUnit = (quantity: Quantity, unit: NonNullable<Limits['unit']>): boolean =>
  unit.code === undefined
    ? quantity.unit === unit.display
    : quantity.code === unit.code && quantity.system === unit.system;
