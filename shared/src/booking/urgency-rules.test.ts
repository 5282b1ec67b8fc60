import { expect, test } from 'vitest';
import type { SignCode } from './booking-model.ts';
import { mayHaveTimes, outcomeOf } from './urgency-rules.ts';

test.each<[string, SignCode[], string, string | undefined]>([
  ['none', [], 'book', undefined],
  ['a red one', ['breathing'], 'call-113', 'TIM-07'],
  ['a yellow one', ['baby-fever'], 'call-116117', 'NET-04'],
  ['several yellow ones', ['severe-pain', 'very-ill'], 'call-116117', 'NET-04'],
  ['a yellow one told before a red one', ['worsening-fast', 'stroke'], 'call-113', 'TIM-07'],
  ['a red one told before a yellow one', ['suicidal', 'very-ill'], 'call-113', 'TIM-07'],
])('Kari tells of %s', (_signs, told, outcome, rule) => {
  expect(outcomeOf(told)).toBe(outcome);
  expect(mayHaveTimes(told)).toEqual(rule ? { ok: false, code: 'urgent', rule } : { ok: true, value: undefined });
});
