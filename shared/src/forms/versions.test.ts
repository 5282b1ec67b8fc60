import { expect, test } from 'vitest';
import { compareVersions } from './versions.ts';

test.each([
  ['1.0.0', '1.0.1'],
  ['1.9.0', '1.10.0'],
  ['1.0', '1.0.1'],
  ['1.0.0-beta', '1.0.0'],
  ['1.0.0-alpha', '1.0.0-beta'],
  ['2', '10'],
])('%s is older than %s', (older, newer) => {
  expect(compareVersions(older, newer)).toBeLessThan(0);
  expect(compareVersions(newer, older)).toBeGreaterThan(0);
  expect(compareVersions(older, older)).toBe(0);
});
