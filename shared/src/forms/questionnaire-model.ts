import * as z from 'zod';
import type { FormPerformer } from '../representation/representation-model.ts';
import { formProblemCodes } from './form-problems.ts';
import { formWarningCodes } from './form-warnings.ts';

/**
 * What is read of FHIR R4's Questionnaire and QuestionnaireResponse (hl7.org/fhir/R4/questionnaire.html). What else a
 * file has in it is kept and passed on, so that editors and renderers find it.
 */
export const itemTypes = [
  'group',
  'display',
  'boolean',
  'decimal',
  'integer',
  'date',
  'dateTime',
  'time',
  'string',
  'text',
  'url',
  'choice',
  'open-choice',
  'attachment',
  'reference',
  'quantity',
] as const;
export type ItemType = (typeof itemTypes)[number];

export type Extension = { url: string; extension?: Extension[]; [value: `value${string}`]: unknown };
export type Extended = { extension?: Extension[] };
export type Coding = Extended & { system?: string; code?: string; display?: string; _display?: Extended };

/** One value of an answer, named as FHIR names it. */
export type Value = {
  valueBoolean?: boolean;
  valueDecimal?: number;
  valueInteger?: number;
  valueDate?: string;
  valueDateTime?: string;
  valueTime?: string;
  valueString?: string;
  valueUri?: string;
  valueCoding?: Coding;
  valueAttachment?: { url?: string; title?: string; contentType?: string; size?: number };
  valueReference?: { reference?: string; display?: string };
  valueQuantity?: { value?: number; unit?: string; system?: string; code?: string };
};

export const operators = ['exists', '=', '!=', '>', '<', '>=', '<='] as const;
export type Operator = (typeof operators)[number];
export type EnableWhen = { question: string; operator: Operator } & {
  [A in keyof Value as A extends `value${infer Rest}` ? `answer${Rest}` : never]?: Value[A];
};

export type QuestionnaireItem = Extended & {
  linkId: string;
  type: ItemType;
  code?: Coding[];
  prefix?: string;
  text?: string;
  _text?: Extended;
  enableWhen?: EnableWhen[];
  enableBehavior?: 'all' | 'any';
  required?: boolean;
  repeats?: boolean;
  readOnly?: boolean;
  maxLength?: number;
  answerValueSet?: string;
  answerOption?: (Value & Extended & { initialSelected?: boolean; _valueString?: Extended })[];
  initial?: Value[];
  item?: QuestionnaireItem[];
};

export type Questionnaire = Extended & {
  resourceType: 'Questionnaire';
  id?: string;
  url?: string;
  version?: string;
  name?: string;
  title?: string;
  _title?: Extended;
  description?: string;
  _description?: Extended;
  status: 'draft' | 'active' | 'retired' | 'unknown';
  language?: string;
  meta?: { security?: Coding[]; tag?: Coding[] };
  useContext?: unknown[];
  contained?: ContainedValueSet[];
  item?: QuestionnaireItem[];
};
export type ContainedConcept = Extended & { code: string; display?: string };
export type PartOfSet = { system?: string; concept?: ContainedConcept[]; filter?: unknown[]; valueSet?: unknown[] };
export type ListedConcept = Partial<ContainedConcept> & {
  system?: string;
  abstract?: boolean;
  contains?: ListedConcept[];
};
export type ContainedValueSet = {
  resourceType: string;
  id?: string;
  compose?: { include?: PartOfSet[]; exclude?: PartOfSet[] };
  expansion?: { contains?: ListedConcept[] };
};

/** FHIRPath over a response, given to the engine: throws when the expression cannot be evaluated. */
export type Evaluate = (
  expression: string,
  response: QuestionnaireResponse,
  questionnaire: Questionnaire,
) => readonly unknown[];

export type ResponseAnswer = Value & { item?: ResponseItem[] };
export type ResponseItem = { linkId: string; text?: string; answer?: ResponseAnswer[]; item?: ResponseItem[] };
export const responseStatuses = ['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped'] as const;
export type QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse';
  questionnaire?: string;
  status: (typeof responseStatuses)[number];
  item?: ResponseItem[];
};

/** Who may fill it in (REP-07), which area it is of (REP-08). */
export type FormMeta = { performers: readonly FormPerformer[] | undefined; area: 1 | 2 | 3 | 4 | 5 };

/** What is wrong with a form or with answers, where. `path`: the linkIds from the outermost, joined by `/`. */
export const FormProblem = z.object({
  path: z.string().meta({ description: 'The linkIds from the outermost item, joined by `/`. Empty: the whole' }),
  code: z.enum([...formProblemCodes, ...formWarningCodes]),
  text: z.string().meta({ description: 'One English sentence' }),
});
export type FormProblem = z.output<typeof FormProblem>;

/** Extensions and code systems that are read. HL7’s and the Norwegian ones mean the same (KAR-07). */
export const urls = {
  calculated: [
    'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
    'http://ehelse.no/fhir/StructureDefinition/sdf-calculatedExpression',
    'http://hl7.org/fhir/StructureDefinition/cqf-expression',
  ],
  translation: 'http://hl7.org/fhir/StructureDefinition/translation',
  hidden: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden',
  minOccurs: 'http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs',
  maxOccurs: 'http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs',
  minValue: 'http://hl7.org/fhir/StructureDefinition/minValue',
  maxValue: 'http://hl7.org/fhir/StructureDefinition/maxValue',
  minDate: 'http://ehelse.no/fhir/StructureDefinition/sdf-minvalue',
  maxDate: 'http://ehelse.no/fhir/StructureDefinition/sdf-maxvalue',
  minLength: 'http://hl7.org/fhir/StructureDefinition/minLength',
  maxDecimalPlaces: 'http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces',
  maxSize: 'http://hl7.org/fhir/StructureDefinition/maxSize',
  regex: 'http://hl7.org/fhir/StructureDefinition/regex',
  itemControl: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  markdown: 'http://hl7.org/fhir/StructureDefinition/rendering-markdown',
  unit: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
  ordinalValue: [
    'http://hl7.org/fhir/StructureDefinition/ordinalValue',
    'http://hl7.org/fhir/StructureDefinition/itemWeight',
  ],
  validationText: 'http://ehelse.no/fhir/StructureDefinition/validationtext',
  shortText: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText',
  /** Of an option: nothing is chosen beside it. */
  optionExclusive: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
  /** Ours. Of a `display` item: when it is enabled, the level is reached (docs/decisions/018). */
  level: 'https://helsesim.no/fhir/StructureDefinition/level',
  /** Ours. Of the same items, as often as there are some: an entry in the self-help catalogue. */
  selfHelp: 'https://helsesim.no/fhir/StructureDefinition/self-help',
} as const;
export const systems = {
  /** Of an item’s code: `QS`, `SS`, `TS`: scores of a question, a section, the whole. The first is the one refero reads. */
  score: ['http://ehelse.no/scoringFormulas', 'http://ehelse.no/Score'],
  /** What refero adds to an open choice whose own words are chosen, beside them. */
  openChoice: 'http://helsenorge.no/fhir/CodeSystem/open-choice',
  performers: 'http://helsenorge.no/fhir/KanUtforesAv',
  area: 'urn:oid:2.16.578.1.12.4.1.1.7618',
} as const;
