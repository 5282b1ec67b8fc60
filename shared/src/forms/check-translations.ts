import { Language } from '../people/people-model.ts';
import { extensionOf } from './form-values.ts';
import { designationIn, textIn } from './in-language.ts';
import type { PreparedForm, PreparedItem } from './prepared-form.ts';
import { urls } from './questionnaire-model.ts';

/** A text that someone reads, with the name it is told by. */
type Text = { what: string; element: object; key: string };
export type Untranslated = { item: PreparedItem | undefined; what: string; missing: Language[] };

/** Every text that is not there in all three languages. Beside its translations it is in the language of the form. */
export function untranslatedIn({ questionnaire, all }: PreparedForm): Untranslated[] {
  const own = Language.options.find((language) => isOf(questionnaire.language ?? 'nb', language));
  const missingOf = (text: Text): Language[] =>
    Language.options.filter((language) => language !== own && !isTranslated(text, language));
  const told = (item: PreparedItem | undefined, texts: readonly Text[]): Untranslated[] =>
    texts.flatMap((text) => {
      const missing = isText(text) ? missingOf(text) : [];
      return missing.length > 0 ? [{ item, what: text.what, missing }] : [];
    });
  const head = ['title', 'description'].map((key) => ({ what: `the ${key}`, element: questionnaire, key }));
  return [...told(undefined, head), ...all.flatMap((item) => told(item, textsOf(item)))];
}

const isOf = (tag: string, language: Language): boolean => {
  const [first = ''] = tag.toLowerCase().split(/[-_]/);
  return first === language || (first === 'no' && language === 'nb');
};

/** By an extension of the text, or the designation of a concept. */
function isTranslated({ element, key }: Text, language: Language): boolean {
  const parts = new Map<string, unknown>(Object.entries(element));
  const translated = textIn({ [`_${key}`]: parts.get(`_${key}`) }, key, language);
  return (translated ?? designationIn(parts.get('designation'), language)) !== undefined;
}

/** A number or a sign is the same in every language. */
function isText({ element, key }: Text): boolean {
  const text = new Map<string, unknown>(Object.entries(element)).get(key);
  return typeof text === 'string' && /\p{L}/u.test(text);
}

function textsOf({ raw, options = [] }: PreparedItem): Text[] {
  const extended = [
    { what: 'the short text', of: extensionOf(raw, urls.shortText), key: 'valueString' },
    { what: 'the text of what is invalid', of: extensionOf(raw, urls.validationText), key: 'valueString' },
    { what: 'the marked-up text', of: extensionOf(raw._text, urls.markdown), key: 'valueMarkdown' },
  ];
  return [
    { what: 'the text', element: raw, key: 'text' },
    ...extended.flatMap(({ what, of, key }) => (of ? [{ what, element: of, key }] : [])),
    ...options.flatMap(({ source, value, shortText }) => {
      const what = `the option ${value.valueCoding?.code ?? ''}`.trim();
      const short = shortText ? [{ what: `${what} in short`, element: shortText, key: 'valueString' }] : [];
      return [{ what, element: source, key: value.valueCoding ? 'display' : 'valueString' }, ...short];
    }),
  ];
}
