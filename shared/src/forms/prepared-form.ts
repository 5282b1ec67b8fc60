import type { Level } from './outcome-model.ts';
import type {
  EnableWhen,
  Extension,
  FormMeta,
  ItemType,
  Questionnaire,
  QuestionnaireItem,
  Value,
} from './questionnaire-model.ts';

/** A form that was accepted, laid out for judging: what is the same for every response is found once. */
export type PreparedForm = {
  questionnaire: Questionnaire;
  items: readonly PreparedItem[];
  /** Every item, an outer one before those in it. */
  all: readonly PreparedItem[];
  byLinkId: ReadonlyMap<string, PreparedItem>;
  calculated: readonly PreparedItem[];
  /** Of those whose expression says which, the items it looks at. */
  reads: ReadonlyMap<PreparedItem, readonly PreparedItem[]>;
  /** Items that take a score, with those that it is the sum of. */
  scored: readonly { item: PreparedItem; of: readonly PreparedItem[] }[];
  levels: readonly PreparedItem[];
  /** Of these, the one that is always reached. */
  fallback: PreparedItem | undefined;
  meta: FormMeta;
};

export type PreparedItem = {
  linkId: string;
  path: string;
  type: ItemType;
  raw: QuestionnaireItem;
  parent: PreparedItem | undefined;
  items: readonly PreparedItem[];
  conditions: readonly Condition[];
  behavior: 'all' | 'any';
  /** Undefined: whatever fits the type. */
  options: readonly Option[] | undefined;
  limits: Limits;
  calculated: string | undefined;
  score: 'QS' | 'SS' | 'TS' | undefined;
  level: Level | undefined;
  selfHelp: readonly string[];
  hidden: boolean;
  /** What the form answers itself: nobody can answer here. */
  fixed: readonly Value[] | undefined;
};

export type Condition = {
  operator: EnableWhen['operator'];
  expected: Value;
  /** The question. */
  of: PreparedItem;
  /** The nearest item that holds both, where occurrences of the question are looked for. Undefined: the whole response. */
  within: PreparedItem | undefined;
  /** From there down to the question. Empty: it is `within` itself. */
  down: readonly PreparedItem[];
};

export type Option = {
  value: Value;
  key: string;
  weight: number | undefined;
  /** Nothing is chosen beside it: «none of these». */
  exclusive: boolean;
  shortText: Extension | undefined;
  /** Where its words are: a coding, a concept, or the option itself. */
  source: Readonly<Record<string, unknown>>;
};

export type Limits = {
  /** 1 for what is required, if nothing else is said. */
  minOccurs: number;
  /** Infinity for what repeats, if nothing else is said. */
  maxOccurs: number;
  minValue?: Value;
  maxValue?: Value;
  /** FHIRPath that gives a day (ehelse). */
  minDate?: string;
  maxDate?: string;
  minLength?: number;
  maxLength?: number;
  maxDecimalPlaces?: number;
  /** Megabytes. */
  maxSize?: number;
  regex?: RegExp;
  /** Of a quantity. */
  unit?: { system?: string; code?: string; display?: string };
  /** Of a quantity that names no unit: those that conditions on it are in. In another, none of them could be met. */
  units?: readonly NonNullable<Value['valueQuantity']>[];
};
