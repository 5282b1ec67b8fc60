import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test.each([
  [1, '1 kB', '1 kB'],
  [50_000, '49 kB', '49 kB'],
  [2_500_000, '2,4 MB', '2.4 MB'],
  [20 * 1024 * 1024, '20 MB', '20 MB'],
])('%d bytes are said as %s', (bytes, norwegian, english) => {
  expect([fileSize(bytes, 'nb'), fileSize(bytes, 'nn'), fileSize(bytes, 'en')]).toEqual([
    norwegian,
    norwegian,
    english,
  ]);
});
