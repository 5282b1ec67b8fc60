import type { Language } from '../people/people-model.ts';
import { isHead } from './form-shape.ts';
import { type Extended, type Questionnaire, urls } from './questionnaire-model.ts';

/** A form of several languages as one of one language: each text that has a translation is replaced by it. */
export function inLanguage(questionnaire: Questionnaire, language: Language): Questionnaire {
  const plain: unknown = { ...translate({ ...questionnaire }, language), language: tags[language] };
  return isHead(plain) ? plain : questionnaire;
}

const tags: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** The text of an element in the language, or as it stands. `key` names it: `text`, whose translations are in `_text`. */
export function textIn(element: object, key: string, language: Language): string | undefined {
  const parts = new Map<string, unknown>(Object.entries(element));
  const found = translationIn(parts.get(`_${key}`), language);
  const text = parts.get(key);
  return found ?? (typeof text === 'string' ? text : undefined);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isExtended = (value: unknown): value is Extended => isRecord(value) && Array.isArray(value['extension']);

/** `nn` is found for `nn`, `nn-NO`. */
const isTag = (tag: unknown, language: Language): boolean =>
  typeof tag === 'string' && tag.toLowerCase().split(/[-_]/)[0] === language;

function translationIn(companion: unknown, language: Language): string | undefined {
  if (!isExtended(companion)) return undefined;
  for (const { url, extension } of companion.extension ?? []) {
    if (url !== urls.translation || !Array.isArray(extension)) continue;
    const tag = extension.find((part) => part.url === 'lang');
    if (!isTag(tag?.['valueCode'], language)) continue;
    const content = extension.find((part) => part.url === 'content');
    const text = content?.['valueString'] ?? content?.['valueMarkdown'];
    if (typeof text === 'string') return text;
  }
  return undefined;
}

function translate(element: Readonly<Record<string, unknown>>, language: Language): Record<string, unknown> {
  const entries = Object.entries(element).flatMap(([key, value]): [string, unknown][] => {
    if (key.startsWith('_')) return withoutTranslations(key, value);
    const text = typeof value === 'string' ? textIn(element, key, language) : undefined;
    return [[key, text ?? translateAny(value, language)]];
  });
  const designated = designationIn(element['designation'], language);
  if (designated !== undefined) entries.push(['display', designated]);
  return Object.fromEntries(entries.filter(([key]) => key !== 'designation'));
}

function translateAny(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => translateAny(each, language));
  return isRecord(value) ? translate(value, language) : value;
}

/** Of a concept in a contained value set. */
export function designationIn(designations: unknown, language: Language): string | undefined {
  if (!Array.isArray(designations)) return undefined;
  const list: readonly unknown[] = designations;
  const found = list.find((each) => isRecord(each) && isTag(each['language'], language));
  const text = isRecord(found) ? found['value'] : undefined;
  return typeof text === 'string' ? text : undefined;
}

function withoutTranslations(key: string, value: unknown): [string, unknown][] {
  if (!isExtended(value)) return [[key, value]];
  const { extension = [], ...rest } = value;
  const others = extension.filter(({ url }) => url !== urls.translation);
  if (others.length > 0) return [[key, { ...rest, extension: others }]];
  return Object.keys(rest).length > 0 ? [[key, rest]] : [];
}
