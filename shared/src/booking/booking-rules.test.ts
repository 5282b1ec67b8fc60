import { describe, expect, test } from 'vitest';
import { osloInstant } from '../oslo.ts';
import type { SignCode } from './booking-model.ts';
import {
  type CancellingFacts,
  cancellingRules,
  fastlegeRules,
  lateFrom,
  mayBookWithFastlege,
  mayCancel,
  mayTakeTime,
  outcomeOf,
  overlap,
  type TakingFacts,
  takingRules,
} from './booking-rules.ts';

const at = (day: string, time: string) => osloInstant(Temporal.PlainDate.from(day), time);
const thursday = (time: string) => at('2026-11-26', time);
const codeOf = (decision: { ok: true } | { ok: false; code: string }) => (decision.ok ? 'yes' : decision.code);

describe('signs that Kari tells of Nora', () => {
  test.each<[string, SignCode[], string]>([
    ['none', [], 'book'],
    ['a red one', ['breathing'], 'call-113'],
    ['a yellow one', ['baby-fever'], 'call-116117'],
    ['several yellow ones', ['severe-pain', 'very-ill'], 'call-116117'],
    ['a yellow one told before a red one', ['worsening-fast', 'stroke'], 'call-113'],
    ['a red one told before a yellow one', ['suicidal', 'very-ill'], 'call-113'],
  ])('%s', (_signs, told, expected) => {
    expect(outcomeOf(told)).toBe(expected);
  });
});

test.each([
  ['on no list', undefined, 'no-fastlege'],
  ['on the list of an office without booking', { offersBooking: false }, 'office-does-not-offer'],
  ['on the list of an office with booking', { offersBooking: true }, 'yes'],
])('a citizen %s asks to book with the fastlege', (_citizen, fastlege, expected) => {
  expect(codeOf(mayBookWithFastlege(fastlege))).toBe(expected);
});

describe('Nora takes the time at 09.15 with Ingrid Lie', () => {
  const ingrid = { practitionerId: 'ingrid', offersBooking: true };
  const slot = { practitionerId: 'ingrid', startsAt: thursday('09:15'), minutes: 20, nettlege: null, taken: false };
  const request = { outcome: 'book', used: false } as const;
  const usual: TakingFacts = { now: thursday('08:00'), request, fastlege: ingrid, slot, appointments: [] };
  const ofNettlege = { ...slot, practitionerId: 'jonas' };
  const booked = (time: string, minutes = 20) => [{ startsAt: thursday(time), minutes }];

  test.each<[string, Partial<TakingFacts>, string]>([
    ['in good time', {}, 'yes'],
    ['a minute before it starts', { now: thursday('09:14') }, 'yes'],
    ['a millisecond before it starts', { now: thursday('09:14:59.999') }, 'yes'],
    ['at the moment it starts', { now: thursday('09:15') }, 'slot-in-the-past'],
    ['after it has started', { now: thursday('09:16') }, 'slot-in-the-past'],
    ['that someone else has', { slot: { ...slot, taken: true } }, 'slot-taken'],
    ['when red signs were told', { request: { ...request, outcome: 'call-113' } }, 'urgent'],
    ['when yellow signs were told', { request: { ...request, outcome: 'call-116117' } }, 'urgent'],
    ['for a request that has led to an appointment', { request: { ...request, used: true } }, 'request-used'],
    ['without a fastlege', { fastlege: undefined }, 'no-fastlege'],
    ['with another fastlege', { fastlege: { ...ingrid, practitionerId: 'per' } }, 'slot-not-offered'],
    ['at an office without booking', { fastlege: { ...ingrid, offersBooking: false } }, 'office-does-not-offer'],
    ['right after another appointment', { appointments: booked('08:55') }, 'yes'],
    ['right before another appointment', { appointments: booked('09:35') }, 'yes'],
    ['one minute into another appointment', { appointments: booked('08:56') }, 'overlaps-another-appointment'],
    ['that ends one minute into another', { appointments: booked('09:34') }, 'overlaps-another-appointment'],
    ['inside a long appointment', { appointments: booked('09:00', 60) }, 'overlaps-another-appointment'],
    ['around a short appointment', { appointments: booked('09:20', 5) }, 'overlaps-another-appointment'],
    ['that she has herself for something else', { appointments: booked('09:15') }, 'overlaps-another-appointment'],
    ['of a nettlege who is offered', { slot: { ...ofNettlege, nettlege: 'offered' } }, 'yes'],
    ['of a nettlege who is not', { slot: { ...ofNettlege, nettlege: 'not-offered' } }, 'nettlege-not-offered'],
    ['of a nettlege elsewhere', { slot: ofNettlege }, 'slot-not-offered'],
    ['of a nettlege, without a fastlege', { slot: { ...ofNettlege, nettlege: 'offered' }, fastlege: undefined }, 'yes'],
    [
      'of a nettlege, when the office has no booking',
      { slot: { ...ofNettlege, nettlege: 'offered' }, fastlege: { ...ingrid, offersBooking: false } },
      'yes',
    ],
  ])('%s', (_case, facts, expected) => {
    expect(codeOf(mayTakeTime({ ...usual, ...facts }))).toBe(expected);
  });

  test.each<[string, Partial<TakingFacts>, string]>([
    [
      'urgent signs come before all else',
      { request: { outcome: 'call-113', used: true }, fastlege: undefined },
      'urgent',
    ],
    ['past comes before taken', { now: thursday('10:00'), slot: { ...slot, taken: true } }, 'slot-in-the-past'],
    ['taken comes before overlap', { slot: { ...slot, taken: true }, appointments: booked('09:15') }, 'slot-taken'],
  ])('%s', (_case, facts, expected) => {
    expect(codeOf(mayTakeTime({ ...usual, ...facts }))).toBe(expected);
  });
});

test('two appointments in the hour that comes twice do not overlap', () => {
  const first = { startsAt: Temporal.Instant.from('2026-10-25T02:30:00+02:00'), minutes: 30 };
  const second = { startsAt: Temporal.Instant.from('2026-10-25T02:30:00+01:00'), minutes: 30 };
  expect(overlap(first, second)).toBe(false);
});

describe('Kari cancels the time at 09.15', () => {
  const usual: CancellingFacts = { now: thursday('08:00'), startsAt: thursday('09:15'), status: 'booked' };
  test.each<[string, Partial<CancellingFacts>, string]>([
    ['a week before', { now: at('2026-11-19', '09:15') }, 'yes'],
    ['late, the same morning', {}, 'yes'],
    ['a millisecond before it starts', { now: thursday('09:14:59.999') }, 'yes'],
    ['at the moment it starts', { now: thursday('09:15') }, 'already-started'],
    ['the day after', { now: at('2026-11-27', '09:15') }, 'already-started'],
    ['once more', { status: 'cancelled' }, 'already-cancelled'],
    ['once more, the day after', { status: 'cancelled', now: at('2026-11-27', '09:15') }, 'already-cancelled'],
  ])('%s', (_case, facts, expected) => {
    expect(codeOf(mayCancel({ ...usual, ...facts }))).toBe(expected);
  });
});

// 24 hours of the clock: on the two odd days of the year that is not the same time the day before.
test.each([
  ['an ordinary day', at('2026-11-26', '09:15'), at('2026-11-25', '09:15')],
  ['the morning after summer time began', at('2026-03-29', '09:15'), at('2026-03-28', '08:15')],
  ['the morning after summer time ended', at('2026-10-25', '09:15'), at('2026-10-24', '10:15')],
  ['the first day of a month', at('2027-03-01', '08:00'), at('2027-02-28', '08:00')],
])('cancelling is late from 24 hours before: %s', (_day, startsAt, expected) => {
  expect(lateFrom(startsAt).toString()).toBe(expected.toString());
});

test('every rule has a source, and a decision record where sources are silent', () => {
  for (const rule of [...fastlegeRules, ...takingRules, ...cancellingRules]) {
    expect(rule.id).toMatch(/^[A-Z]{3}-\d{2}$/);
    expect(rule.source).not.toBe('');
    if (/silent|UNKNOWN/.test(rule.source)) expect(rule.assumption).toMatch(/^docs\/decisions\/\d{3}$/);
  }
});
