import type { Outcome } from '@helsesim/shared/forms/outcome-model';
import { waysOn } from '@helsesim/shared/forms/ways';
import { expect, test } from 'vitest';
import { ownWays } from './own-ways.ts';

const outcome = (...rules: string[]): Outcome => ({
  ...{ level: 'doctor-text', urgency: 'green', selfHelp: [] },
  why: rules.map((rule) => ({ rule, level: 'doctor-text', text: '', because: [] })),
});
const prescription = 'prescription-and-chronic-follow-up';

test('who only needs a new prescription is led to «Forny resept» first, if it is open', () => {
  const own = ownWays(prescription, outcome('text-renew'));
  expect(waysOn('doctor-text', () => true, own).slice(0, 2)).toEqual(['renewal', 'e-consultation']);
  expect(waysOn('doctor-text', (service) => service === 'gp-dialogue', own)).toEqual(['e-consultation']);
});

test('who asks of something else is not', () => {
  expect(ownWays(prescription, outcome('text-stable'))).toEqual([]);
  expect(ownWays('general', outcome('text-renew'))).toEqual([]);
});
