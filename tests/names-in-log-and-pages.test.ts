import { en as fileEn } from '@helsesim/server/privacy/words.en';
import { nb as fileNb } from '@helsesim/server/privacy/words.nb';
import { nn as fileNn } from '@helsesim/server/privacy/words.nn';
import { serviceCodes } from '@helsesim/shared/representation/service-catalogue';
import { en } from '@helsesim/web/representation/words.en';
import { nb } from '@helsesim/web/representation/words.nb';
import { nn } from '@helsesim/web/representation/words.nn';
import { expect, test } from 'vitest';

test.each([
  ['nb', fileNb, nb],
  ['nn', fileNn, nn],
  ['en', fileEn, en],
] as const)('a service has the same name in the log as a file and on the pages: %s', (_language, file, pages) => {
  for (const service of serviceCodes) expect(file.service[service]).toBe(pages[`service.${service}`]);
});
