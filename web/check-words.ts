/** Fails when the three catalogs of a feature differ in keys or places, or have an empty text. */
import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

type Texts = Record<string, string>;
const source = join(import.meta.dirname, 'src');
const languages = ['nb', 'nn', 'en'] as const;

const placesIn = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, place]) => place)
    .toSorted()
    .join(' ');

async function read(folder: string, language: string): Promise<Texts> {
  const catalog: Record<string, Texts> = await import(join(folder, `words.${language}.ts`));
  return catalog[language] ?? {};
}

const faults: string[] = [];
for (const file of globSync('**/words.nb.ts', { cwd: source }).toSorted()) {
  const folder = dirname(join(source, file));
  const feature = relative(source, folder);
  const nb = await read(folder, 'nb');
  for (const language of languages) {
    const texts = await read(folder, language);
    for (const key of new Set([...Object.keys(nb), ...Object.keys(texts)])) {
      const [here, there] = [texts[key], nb[key]];
      const fault =
        here === undefined
          ? 'is missing'
          : there === undefined
            ? 'is not in bokmål'
            : here.trim() === ''
              ? 'is empty'
              : placesIn(here) !== placesIn(there) && 'has other places than bokmål';
      if (fault) faults.push(`${feature}: '${key}' ${fault} in ${language}`);
    }
  }
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
