import { expect, test } from 'vitest';
import { drawMap } from './station-map.ts';

const ring: [number, number][] = [
  [10, 60],
  [10.2, 60],
  [10.2, 60.1],
  [10, 60.1],
  [10, 60],
];
const station = (at: [number, number]) => ({
  id: '1',
  name: '',
  about: { nb: '', nn: '', en: '' },
  address: '',
  phone: '',
  municipality: '',
  at,
  opening: [],
  kilometres: 0,
});

test('the outline fills the map, and north is up', () => {
  const map = drawMap({ outline: [ring], stations: [], from: null });
  const middle = map?.spotOf([10.1, 60.05]);
  expect(middle?.left).toBeCloseTo(0.5);
  expect(middle?.top).toBeCloseTo(0.5);
  expect(map?.spotOf([10.1, 60.1]).top).toBeLessThan(map?.spotOf([10.1, 60]).top ?? 0);
  expect(map?.path).toMatch(/^M[\d.]+ [\d.]+L.*Z$/);
});

test('at sixty degrees north a degree of longitude is half as long as one of latitude', () => {
  const map = drawMap({ outline: [ring], stations: [], from: null });
  const [west, east] = [map?.spotOf([10, 60]), map?.spotOf([10.2, 60])];
  const [south, north] = [map?.spotOf([10, 60]), map?.spotOf([10, 60.1])];
  const wide = ((east?.left ?? 0) - (west?.left ?? 0)) * (map?.width ?? 0);
  const tall = ((south?.top ?? 0) - (north?.top ?? 0)) * (map?.height ?? 0);
  expect(wide / tall).toBeCloseTo(1, 1);
});

test('a place outside the outline is on the map too', () => {
  const at: [number, number] = [10.6, 60.3];
  const spot = drawMap({ outline: [ring], stations: [station(at)], from: null })?.spotOf(at);
  for (const part of [spot?.left, spot?.top]) {
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(1);
  }
});

test('nothing known, nothing drawn', () => {
  expect(drawMap({ outline: [], stations: [], from: null })).toBeUndefined();
});
