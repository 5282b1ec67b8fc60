import type { Language } from '@helsesim/shared/people/people-model';

/** The texts of a feature in another language. Bokmål decides which texts there are. */
export type Words<Nb> = { readonly [Key in keyof Nb]: string };
/** Bokmål comes with the feature; the others when somebody reads them, and until then it is bokmål that is shown. */
export type Catalog<Nb> = { readonly nb: Nb } & { readonly [Other in OtherLanguage]?: Words<Nb> };
type OtherLanguage = 'nn' | 'en';
type Later<Nb> = { readonly [Other in OtherLanguage]: () => Promise<Words<Nb>> };

/** Loads a catalog in a language. Every catalog that is there has one. */
const loaders = new Set<(language: OtherLanguage) => Promise<void>>();

export function catalog<const Nb extends Record<string, string>>(nb: Nb, later: Later<Nb>): Catalog<Nb> {
  const words: { nb: Nb; nn?: Words<Nb>; en?: Words<Nb> } = { nb };
  loaders.add(async (language) => {
    words[language] ??= await later[language]();
  });
  return words;
}

/** Fetches what there is to read in a language, in all features that have been loaded by now. */
export async function loadWords(language: Language): Promise<void> {
  if (language !== 'nb') await Promise.all([...loaders].map((load) => load(language)));
}

/** `{name}` in a text is a place that must be filled. */
type PlacesOf<Text> = Text extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesOf<Rest> : never;
type Filling<Text> = [PlacesOf<Text>] extends [never] ? [] : [places: Record<PlacesOf<Text>, string | number>];
export type Say<Nb> = <Key extends keyof Nb & string>(key: Key, ...filling: Filling<Nb[Key]>) => string;

export const sayIn =
  <Nb extends Record<string, string>>(words: Catalog<Nb>, language: Language): Say<Nb> =>
  (key, ...[places]) =>
    (words[language] ?? words.nb)[key].replace(/\{(\w+)\}/g, (whole, place: string) =>
      String((places as Record<string, string | number> | undefined)?.[place] ?? whole),
    );
