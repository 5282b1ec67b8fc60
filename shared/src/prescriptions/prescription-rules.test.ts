import { expect, test } from 'vitest';
import { mayBeRenewed, renewalOf, renewedOn, shownFrom } from './prescription-rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

test.each([
  ['A', 'needs-consultation'],
  ['B', 'needs-consultation'],
  ['C', undefined],
] as const)('RES-03 group %s: %s', (group, code) => {
  const decision = mayBeRenewed({ prescription: { group } });
  expect(decision.ok ? undefined : decision.code).toBe(code);
});

test('RES-01 only what has been prescribed before is renewed', () => {
  expect(mayBeRenewed({ prescription: undefined })).toMatchObject({ code: 'no-such-prescription', rule: 'RES-01' });
});

test.each([
  ['C', false, 'possible'],
  ['C', true, 'waiting'],
  ['B', true, 'needs-consultation'],
] as const)('of group %s, asked for: %s, it is shown as %s', (group, asked, expected) => {
  expect(renewalOf({ group }, { asked })).toBe(expected);
});

test('YOU-04 what ran out twelve months ago is shown, and nothing older', () => {
  expect(shownFrom(day('2026-11-24')).toString()).toBe('2025-11-24');
  expect(shownFrom(day('2028-02-29')).toString()).toBe('2027-02-28');
});

test('a renewed one is good for a year', () => {
  expect(renewedOn(day('2026-11-24')).validTo.toString()).toBe('2027-11-24');
});
