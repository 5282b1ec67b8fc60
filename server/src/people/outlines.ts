import { readFileSync } from 'node:fs';
import type { Address } from '@helsesim/shared/people/people-model';
import { realMunicipalities, SOLVIK } from './reference.ts';

/** Where municipalities lie, for a map that asks nobody else's server (reference/NOTICE.md says whose the borders are). */
type Point = [east: number, north: number];
/** Longitudes and latitudes; it ends where it began. */
type Ring = Point[];

const PRECISION = 1e4;

/** Invented, as Solvik is: an island far out at sea, with the bay that has given it its name to the south, and an islet. */
const outlineOfSolvik: Ring[] = [
  [
    [3.3, 63.5],
    [3.29, 63.53],
    [3.31, 63.56],
    [3.35, 63.575],
    [3.37, 63.605],
    [3.42, 63.62],
    [3.47, 63.61],
    [3.5, 63.63],
    [3.55, 63.622],
    [3.57, 63.59],
    [3.61, 63.57],
    [3.6, 63.54],
    [3.63, 63.515],
    [3.6, 63.485],
    [3.55, 63.475],
    [3.53, 63.45],
    [3.5, 63.455],
    [3.49, 63.48],
    [3.465, 63.495],
    [3.44, 63.49],
    [3.43, 63.465],
    [3.4, 63.445],
    [3.36, 63.45],
    [3.34, 63.475],
    [3.3, 63.5],
  ],
  [
    [3.67, 63.565],
    [3.66, 63.578],
    [3.675, 63.588],
    [3.695, 63.58],
    [3.69, 63.567],
    [3.67, 63.565],
  ],
];

let lines: Map<string, string> | undefined;
function written(): ReadonlyMap<string, string> {
  lines ??= new Map(
    readFileSync(new URL('./reference/outlines.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, 4), line.slice(5)]),
  );
  return lines;
}

/** Its rings, the largest first. Empty: no such municipality is known. */
export function outlineOf(municipality: string): Ring[] {
  if (municipality === SOLVIK.number) return outlineOfSolvik;
  return written().get(municipality)?.split(' ').map(ringOf) ?? [];
}

/** As reference/make-outlines.ts writes it: steps in base 36, east and north by turns. */
function ringOf(text: string): Ring {
  const steps = text.match(/[+-][0-9a-z]+/g) ?? [];
  const ring: Ring = [];
  let [east, north] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    east += Number.parseInt(steps[i] ?? '', 36);
    north += Number.parseInt(steps[i + 1] ?? '', 36);
    ring.push([east / PRECISION, north / PRECISION]);
  }
  return ring;
}

const middles = new Map<string, Point>();
/** A point inside a municipality. */
export function middleOf(municipality: string): Point | undefined {
  if (middles.size === 0)
    for (const { number, middle } of [...realMunicipalities(), SOLVIK]) middles.set(number, [...middle]);
  return middles.get(municipality);
}

const placesOfSolvik = new Map<string, Point>([
  ['9996', [3.465, 63.505]],
  ['9997', [3.575, 63.492]],
  ['9998', [3.42, 63.585]],
]);
/** Where a postal place lies; known of Solvik's only. */
export function placeAt({ postalCode, place }: Address): { name: string; at: Point } | undefined {
  const at = placesOfSolvik.get(postalCode);
  return at && { name: place, at };
}
