import { dirname, join, normalize } from 'node:path/posix';
import { neededCasts, reserved, sideDoors, walls } from './map.ts';

/** Source files: path and text. */
export type Sources = ReadonlyMap<string, string>;

const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const isProduct = (file: string) => /^(shared|server|web)\/src\/.*\.tsx?$/.test(file) && !isTest(file);

/** Files of ours by their path, packages by their name. */
function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(/^(?:import|export)\b(?:[^'"`;=]*\bfrom)?\s*'([^'\n]+)'|\bimport\(\s*'([^'\n]+)'/gm);
  return [...found].map(([, above, within]) => {
    const name = above ?? within ?? '';
    if (name.startsWith('.')) return normalize(join(dirname(file), name));
    return name.replace(/^@helsesim\/(\w+)\/(.*)$/, '$1/src/$2.ts');
  });
}

const linesOf = (text: string) => text.split('\n');

function* matching(sources: Sources, files: (file: string) => boolean, pattern: RegExp) {
  for (const [file, text] of sources) {
    if (!files(file)) continue;
    for (const [i, line] of linesOf(text).entries()) if (pattern.test(line)) yield { file, where: `${file}:${i + 1}` };
  }
}

export function brokenWalls(sources: Sources): string[] {
  return [...sources].flatMap(([file, text]) =>
    walls
      .filter(({ files }) => files.test(file))
      .flatMap(({ mayImport, because }) =>
        importsOf(file, text)
          .filter((name) => !mayImport.some((allowed) => allowed.test(name)))
          .map((name) => `${file} imports ${name}, but ${because}`),
      ),
  );
}

/** A room of the server that nobody has drawn on the map. */
export function roomsWithoutWalls(sources: Sources): string[] {
  const homeless = [...sources.keys()].filter(
    (file) => /^server\/src\/[^/]+\//.test(file) && !walls.some(({ files }) => files.test(file)),
  );
  return homeless.map((file) => `${file} is in a room that tests/architecture/map.ts does not have`);
}

export function pastTheFrontDoor(sources: Sources): string[] {
  const roomOf = (file: string) => file.match(/^server\/src\/([^/]+)\//)?.[1];
  return [...sources].flatMap(([file, text]) =>
    importsOf(file, text)
      .filter((name) => {
        const room = roomOf(name);
        if (!room || room === 'platform' || room === roomOf(file) || name.endsWith('/index.ts')) return false;
        if (!file.startsWith('server/src/') || isTest(file)) return false;
        return !sideDoors.some(({ from, to }) => from.test(file) && to.test(name));
      })
      .map((name) => `${file} imports ${name}, but other features come in by index.ts`),
  );
}

const presentOrChance =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bMath\.random\b|\brandom(UUID|Bytes|Int|FillSync)\b|\bgetRandomValues\b/;
const mayKnowThePresent = /^(server\/src\/platform\/(clock|ids)|web\/src\/platform\/keys)\.ts$/;

export const readsPresentOrChance = (sources: Sources): string[] =>
  [...matching(sources, (file) => isProduct(file) && !mayKnowThePresent.test(file), presentOrChance)].map(
    ({ where }) => `${where} reads the present or chance, which only clock.ts, ids.ts and keys.ts of the platforms do`,
  );

const cast = /\bas (any|never|unknown as)\b|: any\b|<any>|@ts-(ignore|expect-error|nocheck)|biome-ignore/;

export const castsOutsidePlatform = (sources: Sources): string[] =>
  [...matching(sources, (file) => isProduct(file) && !/\/src\/platform\//.test(file), cast)]
    .filter(({ file }) => !(file in neededCasts))
    .map(
      ({ where }) => `${where} casts, or silences a check; give a reason in tests/architecture/map.ts or do without`,
    );

export function castsNoLongerNeeded(sources: Sources): string[] {
  return Object.keys(neededCasts)
    .filter((file) => !linesOf(sources.get(file) ?? '').some((line) => cast.test(line)))
    .map((file) => `${file} needs no cast any more`);
}

export const usesWhatIsReserved = (sources: Sources): string[] =>
  reserved.flatMap(({ word, for: files, because }) =>
    [...matching(sources, (file) => /^server\/src\//.test(file) && !isTest(file) && !files.test(file), word)].map(
      ({ where }) => `${where}, but ${because}`,
    ),
  );

const LONGEST = 300;

export const tooLong = (sources: Sources): string[] =>
  [...sources]
    .filter(([, text]) => linesOf(text).length > LONGEST + 1)
    .map(([file, text]) => `${file} has ${linesOf(text).length - 1} lines: should it be two files?`);

const forbiddenWord = /(^|[-.])(utils?|helpers?|misc|common|managers?|services?|new|old)([-.]|$)/;

export function badNames(sources: Sources): string[] {
  return [...sources.keys()].flatMap((file) => {
    const whole = file.split('/').at(-1) ?? '';
    const name = whole.replace(/^_(?=.+\.scss$)/, '').replace(/(\.test)?\.[a-z]+$/, '');
    const component = /^[A-Z][A-Za-z0-9]*$/.test(name) && /\.tsx$/.test(file);
    if (!component && !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name)) return [`${file} is not named in kebab-case`];
    if (forbiddenWord.test(name) && name !== 'service-catalogue') return [`${file} has a name that says nothing`];
    return [];
  });
}

// Written so that this line does not find itself.
const leftovers = /\b(TO[D]O|FIX[M]E|X[X]X)\b|\.(only|skip|todo)\(|@(skip|wip)\b/;

export const leftForLater = (sources: Sources): string[] =>
  [...matching(sources, () => true, leftovers)].map(({ where }) => `${where} leaves something for later`);

/** Read by tools that ask for a default export. */
const readByTools = /(\.config\.ts|\/global-setup\.ts)$/;

export const defaultExports = (sources: Sources): string[] =>
  [...matching(sources, (file) => !readByTools.test(file), /^export default\b/)].map(
    ({ where }) => `${where} exports a default; a name is the same everywhere`,
  );
