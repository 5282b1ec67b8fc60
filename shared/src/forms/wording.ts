import type { Language } from '../people/people-model.ts';
import { extensionOf, isOwnWordsMark, keyOf } from './form-values.ts';
import { designationIn, textIn } from './in-language.ts';
import type { Option, PreparedItem } from './prepared-form.ts';
import { urls, type Value } from './questionnaire-model.ts';

/** Questions and answers in words, as someone reads them who has the form before them. */

export const textOf = (item: PreparedItem, language: Language): string =>
  textIn(item.raw, 'text', language) ?? item.linkId;

/** What the summary calls the item. Undefined: the summary leaves it out. */
export function shortTextOf(item: PreparedItem, language: Language): string | undefined {
  const extension = extensionOf(item.raw, urls.shortText);
  return extension && textIn(extension, 'valueString', language);
}

export const answersInWords = (item: PreparedItem, answers: readonly Value[], language: Language): string => {
  const said = answers.length > 1 ? answers.filter((answer) => !isOwnWordsMark(answer)) : answers;
  return said.map((answer) => answerInWords(item, answer, language)).join(', ');
};

function answerInWords(item: PreparedItem, answer: Value, language: Language): string {
  const key = keyOf(answer);
  const option = item.options?.find((known) => known.key === key);
  if (option) return optionInWords(option, language);
  const { valueBoolean, valueInteger, valueDecimal, valueDate, valueDateTime, valueTime, valueString, valueUri } =
    answer;
  if (valueBoolean !== undefined) return yesAndNo[language][valueBoolean ? 0 : 1];
  const unit = item.limits.unit?.display;
  const number = valueInteger ?? valueDecimal;
  if (number !== undefined) return withUnit(number, unit, language);
  if (valueDate !== undefined) return dayInWords(valueDate, language);
  if (valueDateTime !== undefined) return momentInWords(valueDateTime, language);
  if (valueTime !== undefined) return valueTime.slice(0, 5);
  if (answer.valueQuantity?.value !== undefined) {
    return withUnit(answer.valueQuantity.value, answer.valueQuantity.unit ?? unit, language);
  }
  if (answer.valueAttachment) return answer.valueAttachment.title ?? attachment[language];
  if (answer.valueReference) return answer.valueReference.display ?? answer.valueReference.reference ?? '';
  return valueString ?? valueUri ?? answer.valueCoding?.display ?? answer.valueCoding?.code ?? '';
}

/** As a doctor reads it: the option’s own short text, if it has one. */
export function shortAnswer(item: PreparedItem, answer: Value, language: Language): string {
  const key = keyOf(answer);
  const short = item.options?.find((known) => known.key === key)?.shortText;
  return (short && textIn(short, 'valueString', language)) ?? answerInWords(item, answer, language);
}

function optionInWords({ source, value }: Option, language: Language): string {
  if (!value.valueCoding) return textIn(source, 'valueString', language) ?? plainValue(value);
  const display = designationIn(source['designation'], language) ?? textIn(source, 'display', language);
  return display ?? value.valueCoding.code ?? '';
}
const plainValue = (value: Value): string =>
  String(value.valueInteger ?? value.valueDate ?? value.valueTime ?? value.valueReference?.display ?? '');

const yesAndNo: Record<Language, readonly [string, string]> = {
  nb: ['Ja', 'Nei'],
  nn: ['Ja', 'Nei'],
  en: ['Yes', 'No'],
};
const attachment: Record<Language, string> = { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachment' };

function withUnit(number: number, unit: string | undefined, language: Language): string {
  const text = language === 'en' ? String(number) : String(number).replace('.', ',');
  return unit === undefined || unit === '' ? text : `${text} ${unit}`;
}

/** Of a year or a month, as much as was said. */
function dayInWords(text: string, language: Language): string {
  const [year = '', month, day] = text.split('-');
  const parts = [day, month, year].filter((part) => part !== undefined);
  return parts.join(language === 'en' ? '/' : '.');
}

function momentInWords(text: string, language: Language): string {
  const [day = '', clock] = text.split('T');
  if (clock === undefined) return dayInWords(day, language);
  const moment = Temporal.Instant.from(text).toZonedDateTimeISO('Europe/Oslo');
  return `${dayInWords(moment.toPlainDate().toString(), language)} ${moment.toPlainTime().toString().slice(0, 5)}`;
}
