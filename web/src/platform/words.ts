import type { Language } from '@helsesim/shared/people/people-model';

/** The texts of a feature in the three languages. Bokmål decides which texts there are. */
export type Words<Nb> = { readonly [Key in keyof Nb]: string };
export type Catalog<Nb> = { readonly nb: Nb } & { readonly [Other in 'nn' | 'en']: Words<Nb> };
export const catalog = <const Nb extends Record<string, string>>(
  nb: Nb,
  nn: Words<Nb>,
  en: Words<Nb>,
): Catalog<Nb> => ({
  nb,
  nn,
  en,
});

/** `{name}` in a text is a place that must be filled. */
type PlacesOf<Text> = Text extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesOf<Rest> : never;
type Filling<Text> = [PlacesOf<Text>] extends [never] ? [] : [places: Record<PlacesOf<Text>, string | number>];
export type Say<Nb> = <Key extends keyof Nb & string>(key: Key, ...filling: Filling<Nb[Key]>) => string;

export const sayIn =
  <Nb extends Record<string, string>>(words: Catalog<Nb>, language: Language): Say<Nb> =>
  (key, ...[places]) =>
    words[language][key].replace(/\{(\w+)\}/g, (whole, place: string) =>
      String((places as Record<string, string | number> | undefined)?.[place] ?? whole),
    );
