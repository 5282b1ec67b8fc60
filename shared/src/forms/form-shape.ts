import * as z from 'zod';
import type { FormProblemCode } from './form-problems.ts';
import {
  type ContainedValueSet,
  operators,
  type Questionnaire,
  type QuestionnaireItem,
} from './questionnaire-model.ts';

/** Whether what came is shaped as FHIR R4 says. What is unknown is passed on; what is known must have its type. */

const Extension = z.looseObject({
  url: z.string(),
  get extension() {
    return z.array(Extension).optional();
  },
});
const Extended = { extension: z.array(Extension).optional() };
const Primitive = z.looseObject(Extended).optional();
const Coding = z.looseObject({
  ...Extended,
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
  _display: Primitive,
});
const Quantity = z.looseObject({
  value: z.number().optional(),
  unit: z.string().optional(),
  system: z.string().optional(),
  code: z.string().optional(),
});
const Reference = z.looseObject({ reference: z.string().optional(), display: z.string().optional() });

const valuesAs = (prefix: 'value' | 'answer') => ({
  [`${prefix}Boolean`]: z.boolean().optional(),
  [`${prefix}Decimal`]: z.number().optional(),
  [`${prefix}Integer`]: z.int().optional(),
  [`${prefix}Date`]: z.string().optional(),
  [`${prefix}DateTime`]: z.string().optional(),
  [`${prefix}Time`]: z.string().optional(),
  [`${prefix}String`]: z.string().optional(),
  [`${prefix}Uri`]: z.string().optional(),
  [`${prefix}Coding`]: Coding.optional(),
  [`${prefix}Attachment`]: z.looseObject({}).optional(),
  [`${prefix}Reference`]: Reference.optional(),
  [`${prefix}Quantity`]: Quantity.optional(),
});

/** The items in it are looked at one by one, so that each problem has its path. */
const Item = z.looseObject({
  ...Extended,
  code: z.array(Coding).optional(),
  prefix: z.string().optional(),
  text: z.string().optional(),
  _text: Primitive,
  enableWhen: z.array(z.looseObject({ question: z.string(), operator: z.string(), ...valuesAs('answer') })).optional(),
  enableBehavior: z.enum(['all', 'any']).optional(),
  required: z.boolean().optional(),
  repeats: z.boolean().optional(),
  readOnly: z.boolean().optional(),
  maxLength: z.int().nonnegative().optional(),
  answerValueSet: z.string().optional(),
  answerOption: z
    .array(
      z.looseObject({
        ...Extended,
        ...valuesAs('value'),
        initialSelected: z.boolean().optional(),
        _valueString: Primitive,
      }),
    )
    .optional(),
  initial: z.array(z.looseObject(valuesAs('value'))).optional(),
  item: z.array(z.unknown()).optional(),
});

const Concept = z.looseObject({ ...Extended, code: z.string(), display: z.string().optional() });
const Part = z.looseObject({
  system: z.string().optional(),
  concept: z.array(Concept).optional(),
  filter: z.array(z.unknown()).optional(),
  valueSet: z.array(z.unknown()).optional(),
});
/** In an expansion, a heading has no code, or one that cannot be chosen. */
const Listed = z.looseObject({
  extension: z.array(Extension).optional(),
  code: z.string().optional(),
  display: z.string().optional(),
  system: z.string().optional(),
  abstract: z.boolean().optional(),
  get contains() {
    return z.array(Listed).optional();
  },
});
const ValueSet = z.looseObject({
  resourceType: z.string(),
  id: z.string().optional(),
  compose: z
    .looseObject({
      include: z.array(Part).optional(),
      exclude: z.array(Part).optional(),
    })
    .optional(),
  expansion: z
    .looseObject({
      contains: z.array(Listed).optional(),
    })
    .optional(),
});

const Head = z.looseObject({
  ...Extended,
  resourceType: z.literal('Questionnaire'),
  id: z.string().optional(),
  url: z.string().optional(),
  version: z.string().optional(),
  name: z.string().optional(),
  title: z.string().optional(),
  _title: Primitive,
  description: z.string().optional(),
  _description: Primitive,
  status: z.enum(['draft', 'active', 'retired', 'unknown']),
  language: z.string().optional(),
  meta: z.looseObject({ security: z.array(Coding).optional(), tag: z.array(Coding).optional() }).optional(),
  useContext: z.array(z.unknown()).optional(),
  contained: z.array(z.looseObject({ resourceType: z.string(), id: z.string().optional() })).optional(),
  item: z.array(z.unknown()).optional(),
});

/** Only the questionnaire itself: its items must have been looked at by `isItem`. */
export const isHead = (json: unknown): json is Questionnaire => Head.safeParse(json).success;

export const isItem = (json: unknown): json is QuestionnaireItem => Item.safeParse(json).success;

export const isValueSet = (json: unknown): json is ContainedValueSet => ValueSet.safeParse(json).success;

export const isOperator = (text: string): text is (typeof operators)[number] =>
  operators.some((known) => known === text);

type Bulk = { depth: number; nodes: number; characters: number };

/** How large some JSON is. Walked without recursion: this is asked before anything else is. */
export function bulkOf(json: unknown, most: Bulk): keyof Bulk | undefined {
  const waiting: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  let nodes = 0;
  let characters = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    nodes += 1;
    if (nodes > most.nodes) return 'nodes';
    if (typeof value === 'string') characters += value.length;
    if (typeof value === 'object' && value !== null) {
      if (depth >= most.depth) return 'depth';
      for (const [key, inner] of Object.entries(value)) {
        characters += Array.isArray(value) ? 0 : key.length;
        waiting.push({ value: inner, depth: depth + 1 });
      }
    }
    if (characters > most.characters) return 'characters';
  }
  return undefined;
}

/** An item 30 levels down lies 60 levels down in JSON, an item in an answer 4 for each; extensions come on top. */
export const formBulk = { depth: 90, nodes: 400_000, characters: 2_000_000 };
export const responseBulk = { depth: 130, nodes: 60_000, characters: 1_000_000 };
export const bulkProblem = {
  depth: 'too-deep',
  nodes: 'too-large',
  characters: 'too-large',
} as const satisfies Record<keyof Bulk, FormProblemCode>;
