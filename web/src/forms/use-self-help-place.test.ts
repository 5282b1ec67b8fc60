import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { inAddress } from './use-self-help-place.ts';

const catalogue = globSync(join(import.meta.dirname, '../../../forms/self-help/*.json'));

test('each entry of the catalogue has an address of its own, which says nothing of it', () => {
  const ids = catalogue.map((file) => basename(file, '.json'));
  expect(ids).toContain('low-mood');
  const addresses = ids.map(inAddress);
  expect(new Set(addresses).size).toBe(ids.length);
  for (const address of addresses) expect(address).toMatch(/^[0-9a-z]{1,7}$/);
});
