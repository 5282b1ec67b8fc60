import { VisitId } from '@helsesim/shared/home-care/home-care-model';
import * as z from 'zod';
import { NOBODY } from './registry-desk.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

const pattern = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }).pattern ?? '';

/** Texts by their form. One that is missing here is told of when an operation asks for it. */
const texts: Record<string, string> = {
  uuid: NOBODY,
  date: '2026-11-24',
  'date-time': '2026-11-24T08:00:00Z',
  '^\\d{11}$': '00000000000',
  '^[A-Za-z0-9.+-]{1,32}$': '1.0.0',
  '^[A-Za-z0-9_-]{16}$': 'thereisnosuchone',
  '^(?:[01]\\d|2[0-3]):[0-5]\\d$': '10:00',
  // A visit: a plan, and a day.
  [pattern(VisitId)]: `${NOBODY}_2026-11-24`,
};

/** The least that a schema lets through, as it is on the wire: what a new operation can be asked with, without a hand. */
export function exampleOf(schema: z.ZodType): unknown {
  const example = leastOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  const { error } = schema.safeParse(example);
  if (error) throw new Error(`${JSON.stringify(example)} is no example: ${error.message}`);
  return example;
}

function leastOf(schema: z.core.JSONSchema._JSONSchema | undefined): unknown {
  if (typeof schema !== 'object') return undefined;
  const { anyOf, oneOf, type, enum: codes } = schema;
  if ('const' in schema) return schema.const;
  if (codes) return codes[0];
  const [first] = anyOf ?? oneOf ?? [];
  if (first) return leastOf(first);
  if (type === 'object') return leastObject(schema);
  if (type === 'array') return Array.from({ length: schema.minItems ?? 0 }, () => leastOf(items(schema)));
  if (type === 'string') return leastText(schema);
  if (type === 'integer' || type === 'number') return Math.max(0, schema.minimum ?? 0);
  return type === 'boolean' ? false : null;
}

const items = ({ items }: JsonSchema) => (Array.isArray(items) ? items[0] : items);

const leastObject = ({ properties = {}, required = [] }: JsonSchema) =>
  Object.fromEntries(required.map((key) => [key, leastOf(properties[key])]));

const leastText = ({ format, pattern, minLength = 0 }: JsonSchema) =>
  texts[format ?? pattern ?? ''] ?? 'x'.repeat(minLength);
