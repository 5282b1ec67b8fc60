import { readFileSync } from 'node:fs';

/** Norway's municipalities and postal codes (reference/NOTICE.md says whose), and the invented one of the demo world. */
export type Municipality = {
  number: string;
  name: string;
  county: string;
  population: number;
  writtenForm: 'nb' | 'nn' | 'neutral';
  /** A point inside it: longitude and latitude. */
  middle: readonly [east: number, north: number];
};
export type PostalPlace = { postalCode: string; place: string };

/** Invented: neither the number, the county nor the postal codes are in real use. */
export const SOLVIK: Municipality = {
  number: '9901',
  name: 'Solvik',
  county: 'Havland',
  population: 4_000,
  writtenForm: 'nb',
  middle: [3.44, 63.52],
};
const placesOfSolvik: PostalPlace[] = [
  { postalCode: '9996', place: 'Solvik' },
  { postalCode: '9997', place: 'Nesbukta' },
  { postalCode: '9998', place: 'Fjellgrend' },
];

/** Norway's 357, without Solvik. */
export const realMunicipalities = once(() =>
  rowsOf('municipalities').map(
    ({ number = '', name = '', county = '', population, writtenForm, longitude, latitude }): Municipality => ({
      number,
      name,
      county,
      population: Number(population),
      writtenForm: writtenForm === 'nb' || writtenForm === 'nn' ? writtenForm : 'neutral',
      middle: [Number(longitude), Number(latitude)],
    }),
  ),
);

const placesByMunicipality = once(() => {
  const rows = rowsOf('postal-codes').map(({ code = '', place = '', municipality = '' }) => ({
    municipality,
    at: { postalCode: code, place },
  }));
  const places = new Map(Map.groupBy(rows, ({ municipality }) => municipality));
  return new Map([...places].map(([number, found]) => [number, found.map(({ at }) => at)]));
});

/** The postal codes of a municipality. */
export const postalPlacesOf = (municipality: string): readonly PostalPlace[] =>
  municipality === SOLVIK.number ? placesOfSolvik : (placesByMunicipality().get(municipality) ?? []);

/** The files are plain: no quotes, and no comma inside a value. */
function rowsOf(name: 'municipalities' | 'postal-codes'): Partial<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(new URL(`./reference/${name}.csv`, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, values[i]]));
  });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
