import type { FormProblemCode } from './form-problems.ts';
import { type ValueName, valueNames } from './form-values.ts';
import type { Coding, Value } from './questionnaire-model.ts';

/** One answer as it came, read into a value of ours: nothing that FHIR does not name comes along. */
export function readValue(answer: Readonly<Record<string, unknown>>): Value | FormProblemCode | undefined {
  const names = Object.keys(answer).filter((key) => key.startsWith('value') && answer[key] !== undefined);
  if (names.length > 1) return 'several-values';
  const [key] = names;
  if (key === undefined) return undefined;
  const name = valueNames.find((known) => known === key);
  return name === undefined ? 'wrong-type' : (readers[name](answer[key]) ?? 'wrong-type');
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Fields = Record<string, 'string' | 'number'>;

/** The named parts of an element, each of its type. Undefined: it is no such element. */
function partsOf(value: unknown, fields: Fields): Record<string, string | number> | undefined {
  if (!isRecord(value)) return undefined;
  const parts: Record<string, string | number> = {};
  for (const [name, type] of Object.entries(fields)) {
    const part = value[name];
    if (part === undefined || part === null) continue;
    if (typeof part !== type || (typeof part !== 'string' && typeof part !== 'number')) return undefined;
    parts[name] = part;
  }
  return parts;
}

const string = (value: unknown) => (typeof value === 'string' ? value : undefined);
const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
const coding: Fields = { system: 'string', code: 'string', display: 'string' };
const quantity: Fields = { value: 'number', unit: 'string', system: 'string', code: 'string' };
const attachment: Fields = { url: 'string', title: 'string', contentType: 'string', size: 'number' };
const reference: Fields = { reference: 'string', display: 'string' };

const readers: Record<ValueName, (value: unknown) => Value | FormProblemCode | undefined> = {
  valueBoolean: (value) => (typeof value === 'boolean' ? { valueBoolean: value } : undefined),
  valueDecimal: (value) => named('valueDecimal', number(value)),
  valueInteger: (value) => named('valueInteger', number(value)),
  valueDate: (value) => named('valueDate', string(value)),
  valueDateTime: (value) => named('valueDateTime', string(value)),
  valueTime: (value) => named('valueTime', string(value)),
  valueString: (value) => named('valueString', string(value)),
  valueUri: (value) => named('valueUri', string(value)),
  valueCoding: (value) => named('valueCoding', codingOf(value)),
  valueAttachment: (value) => named('valueAttachment', partsOf(value, attachment)),
  valueReference: (value) => named('valueReference', partsOf(value, reference)),
  // «More than 5» is not 5.
  valueQuantity: (value) =>
    isRecord(value) && value['comparator'] !== undefined
      ? 'invalid-value'
      : named('valueQuantity', partsOf(value, quantity)),
};

const codingOf = (value: unknown): Coding | undefined => partsOf(value, coding);

function named<K extends ValueName, V>(name: K, value: V | undefined): { [Name in K]?: V } | undefined {
  if (value === undefined) return undefined;
  const pair: { [Name in K]?: V } = {};
  pair[name] = value;
  return pair;
}
