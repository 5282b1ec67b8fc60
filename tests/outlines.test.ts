import { middleOf, outlineOf } from '@helsesim/server/people/outlines';
import { realMunicipalities, SOLVIK } from '@helsesim/server/people/reference';
import { expect, test } from 'vitest';

/** What the map of a municipality is drawn of. */
const all = [...realMunicipalities(), SOLVIK];

test('every municipality has an outline whose rings end where they begin', () => {
  for (const { number, name } of all) {
    const outline = outlineOf(number);
    expect(outline.length, name).toBeGreaterThan(0);
    for (const ring of outline) {
      expect(ring.length, name).toBeGreaterThan(3);
      expect(ring.at(-1), name).toEqual(ring[0]);
    }
  }
  expect(outlineOf('0000')).toEqual([]);
});

test('the middle of a municipality lies within the bounds of its outline', () => {
  for (const { number, name } of all) {
    const points = outlineOf(number).flat();
    const [east, north] = middleOf(number) ?? [0, 0];
    const [easts, norths] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect(east, name).toBeGreaterThan(Math.min(...easts));
    expect(east, name).toBeLessThan(Math.max(...easts));
    expect(north, name).toBeGreaterThan(Math.min(...norths));
    expect(north, name).toBeLessThan(Math.max(...norths));
  }
});

test('all outlines together are small enough to be sent one at a time', () => {
  const points = all.map(({ number }) => outlineOf(number).flat().length);
  expect(Math.max(...points)).toBeLessThan(600);
});
