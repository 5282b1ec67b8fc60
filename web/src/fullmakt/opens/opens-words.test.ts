import { neverByFullmakt, openedByFullmakt } from '@helsesim/shared/fullmakt/opened-by-fullmakt';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import { expect, test } from 'vitest';
import { nb } from './words.nb.ts';

/** Whoever may use these for another has nothing to do in them but look. */
const onlyLookedAt: readonly ServiceCode[] = [
  'inbox',
  'prescriptions',
  'vaccinations',
  'record-documents',
  'test-results',
];
const hasDeed = (service: ServiceCode) => Object.hasOwn(nb, `do.${service}`);

test('what the receiver may do in a service has words, unless there is nothing to do', () => {
  const written = openedByFullmakt({ kind: 'assigned', areas: [1, 2, 3] }).filter(({ write }) => write);
  const silent = written.map(({ service }) => service).filter((service) => !hasDeed(service));
  expect(silent).toEqual(onlyLookedAt);
});

test('so has what no fullmakt opens, but for what is only looked at from sixteen', () => {
  expect(neverByFullmakt.filter((service) => !hasDeed(service))).toEqual(['child-settings']);
});
