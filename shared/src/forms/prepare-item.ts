import { fixedValues } from './fixed-values.ts';
import { codesIn, codesOf, extensionOf, keyOf, nameOf } from './form-values.ts';
import { isLevel } from './outcome-model.ts';
import type { Limits, Option, PreparedItem } from './prepared-form.ts';
import {
  type Coding,
  type Extended,
  type Questionnaire,
  type QuestionnaireItem,
  systems,
  urls,
  type Value,
} from './questionnaire-model.ts';
import { conceptsIn } from './value-set.ts';

/** What the extensions and codes of an item say, read once. What is wrong with them is for the checks to say. */
export function prepareItem(
  raw: QuestionnaireItem,
  parent: PreparedItem | undefined,
  questionnaire: Questionnaire,
): PreparedItem {
  const level = codesIn(raw, urls.level).find(isLevel);
  const read = {
    options: optionsOf(raw, questionnaire),
    calculated: calculatedOf(raw),
    score: scoreOf(raw),
    hidden: extensionOf(raw, urls.hidden)?.['valueBoolean'] === true,
  };
  return {
    ...read,
    linkId: raw.linkId,
    path: parent ? `${parent.path}/${raw.linkId}` : raw.linkId,
    type: raw.type,
    raw,
    parent,
    items: [],
    conditions: [],
    behavior: raw.enableBehavior ?? 'all',
    limits: limitsOf(raw),
    level,
    selfHelp: codesIn(raw, urls.selfHelp),
    fixed: fixedValues({ raw, ...read }),
  };
}

function scoreOf({ code }: QuestionnaireItem): PreparedItem['score'] {
  const found = codesOf(code, systems.score).find((score) => score === 'QS' || score === 'SS' || score === 'TS');
  return found === 'QS' || found === 'SS' || found === 'TS' ? found : undefined;
}

const textAt = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** HL7’s is an Expression, the Norwegian ones a string. */
function calculatedOf(raw: QuestionnaireItem): string | undefined {
  const extension = extensionOf(raw, urls.calculated);
  const expression = extension?.['valueExpression'];
  if (typeof expression === 'object' && expression !== null && 'expression' in expression) {
    return textAt(expression.expression);
  }
  return textAt(extension?.['valueString']);
}

const numberIn = (raw: Extended, url: string): number | undefined => {
  const extension = extensionOf(raw, url);
  const value = extension?.['valueInteger'] ?? extension?.['valueDecimal'];
  return typeof value === 'number' ? value : undefined;
};

function limitsOf(raw: QuestionnaireItem): Limits {
  const required = raw.required === true ? 1 : 0;
  const minOccurs = numberIn(raw, urls.minOccurs) ?? required;
  const most = numberIn(raw, urls.maxOccurs) ?? Number.POSITIVE_INFINITY;
  const unit = unitOf(raw);
  const maxLength = raw.maxLength;
  return {
    minOccurs: Math.max(minOccurs, required),
    maxOccurs: raw.repeats === true ? most : 1,
    ...defined('minValue', valueIn(raw, urls.minValue)),
    ...defined('maxValue', valueIn(raw, urls.maxValue)),
    ...defined('minDate', textAt(extensionOf(raw, urls.minDate)?.['valueString'])),
    ...defined('maxDate', textAt(extensionOf(raw, urls.maxDate)?.['valueString'])),
    ...defined('minLength', numberIn(raw, urls.minLength)),
    ...defined('maxLength', maxLength),
    ...defined('maxDecimalPlaces', numberIn(raw, urls.maxDecimalPlaces)),
    ...defined('maxSize', numberIn(raw, urls.maxSize)),
    ...defined('regex', regexOf(raw)),
    ...defined('unit', unit),
  };
}

function defined<K extends string, V>(key: K, value: V | undefined): { [Key in K]?: V } {
  const pair: { [Key in K]?: V } = {};
  if (value !== undefined) pair[key] = value;
  return pair;
}

/** The pattern is of the whole text. */
function regexOf(raw: QuestionnaireItem): RegExp | undefined {
  const pattern = textAt(extensionOf(raw, urls.regex)?.['valueString']);
  if (pattern === undefined) return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    try {
      return new RegExp(`^(?:${pattern})$`); // what is older than the flag, such as an escaped hyphen
    } catch {
      return undefined;
    }
  }
}

function valueIn(raw: Extended, url: string): Value | undefined {
  const extension = extensionOf(raw, url);
  if (!extension) return undefined;
  const value: Value = {};
  const number = extension['valueInteger'] ?? extension['valueDecimal'];
  if (typeof number === 'number') value.valueDecimal = number;
  const day = textAt(extension['valueDate']);
  if (day !== undefined) value.valueDate = day;
  const moment = textAt(extension['valueDateTime']);
  if (moment !== undefined) value.valueDateTime = moment;
  const time = textAt(extension['valueTime']);
  if (time !== undefined) value.valueTime = time;
  const quantity = extension['valueQuantity'];
  if (typeof quantity === 'object' && quantity !== null && 'value' in quantity && typeof quantity.value === 'number') {
    value.valueDecimal = quantity.value;
  }
  return nameOf(value) && value;
}

function unitOf(raw: Extended): Limits['unit'] {
  const coding = extensionOf(raw, urls.unit)?.['valueCoding'];
  if (typeof coding !== 'object' || coding === null) return undefined;
  return {
    ...defined('system', 'system' in coding ? textAt(coding.system) : undefined),
    ...defined('code', 'code' in coding ? textAt(coding.code) : undefined),
    ...defined('display', 'display' in coding ? textAt(coding.display) : undefined),
  };
}

function optionsOf(raw: QuestionnaireItem, questionnaire: Questionnaire): readonly Option[] | undefined {
  if (raw.answerOption)
    return raw.answerOption.map((option) =>
      optionOf(option, [option, option.valueCoding], option.valueCoding ?? option),
    );
  if (raw.answerValueSet === undefined) return undefined;
  const set = questionnaire.contained?.find(({ id }) => `#${id}` === raw.answerValueSet);
  if (set?.resourceType !== 'ValueSet') return undefined;
  return conceptsIn(set).map((concept) => {
    const { system, code, display } = concept;
    return optionOf(
      { valueCoding: { ...defined('system', system), code, ...defined('display', display) } },
      [concept],
      concept,
    );
  });
}

/** An option as an answer has it: its coding in the form’s own words, and what it weighs, for FHIRPath to find. */
function optionOf(option: Value, elements: (Extended | undefined)[], source: Option['source']): Option {
  const said = (url: string | readonly string[]) =>
    elements.map((element) => extensionOf(element, url)).find((found) => found);
  const weigher = said(urls.ordinalValue);
  const amount = weigher?.['valueDecimal'] ?? weigher?.['valueInteger'];
  const weight = typeof amount === 'number' ? amount : undefined;
  const exclusive = said(urls.optionExclusive)?.['valueBoolean'] === true;
  const more = { weight, exclusive, source, shortText: said(urls.shortText) };
  if (!option.valueCoding) {
    const name = nameOf(option);
    const value: Value = name === undefined ? {} : { [name]: option[name] };
    return { value, key: keyOf(value), ...more };
  }
  const { system, code, display } = option.valueCoding;
  const coding: Coding = {
    ...(weigher && weight !== undefined && { extension: [{ url: weigher.url, valueDecimal: weight }] }),
    ...defined('system', system),
    ...defined('code', code),
    ...defined('display', display),
  };
  return { value: { valueCoding: coding }, key: keyOf({ valueCoding: coding }), ...more };
}
