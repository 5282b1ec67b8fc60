import { describe, expect, test } from 'vitest';
import { osloInstant } from '../oslo.ts';
import {
  type CancellingFacts,
  cancellingRules,
  fastlegeRules,
  lateFrom,
  MOST_AHEAD,
  mayBookWithFastlege,
  mayCancel,
  mayTakeTime,
  overlap,
  type TakingFacts,
  takingRules,
} from './booking-rules.ts';
import { nettlegeRules } from './nettlege-rules.ts';
import { urgencyRules } from './urgency-rules.ts';

const at = (day: string, time: string) => osloInstant(Temporal.PlainDate.from(day), time);
const thursday = (time: string) => at('2026-11-26', time);
const codeOf = (decision: { ok: true } | { ok: false; code: string }) => (decision.ok ? 'yes' : decision.code);

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
  const request = { signs: [], used: false };
  const usual: TakingFacts = { now: thursday('08:00'), request, fastlege: ingrid, slot, appointments: [] };
  const ofNettlege = { ...slot, practitionerId: 'jonas' };
  const booked = (time: string, minutes = 20) => [{ startsAt: thursday(time), minutes, practitionerId: 'ingrid' }];
  const daysAfter = (count: number, practitionerId = 'ingrid') =>
    Array.from({ length: count }, (_, i) => ({
      startsAt: at(`2026-12-${String(i + 1).padStart(2, '0')}`, '09:00'),
      minutes: 20,
      practitionerId,
    }));

  test.each<[string, Partial<TakingFacts>, string]>([
    ['in good time', {}, 'yes'],
    ['a minute before it starts', { now: thursday('09:14') }, 'yes'],
    ['a millisecond before it starts', { now: thursday('09:14:59.999') }, 'yes'],
    ['at the moment it starts', { now: thursday('09:15') }, 'slot-in-the-past'],
    ['after it has started', { now: thursday('09:16') }, 'slot-in-the-past'],
    ['that someone else has', { slot: { ...slot, taken: true } }, 'slot-taken'],
    ['when red signs were told', { request: { ...request, signs: ['stroke'] } }, 'urgent'],
    ['when yellow signs were told', { request: { ...request, signs: ['very-ill'] } }, 'urgent'],
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
    ['with four appointments ahead', { appointments: daysAfter(4) }, 'yes'],
    ['with five appointments ahead', { appointments: daysAfter(5) }, 'too-many-appointments'],
    ['with five ahead with another', { appointments: daysAfter(5, 'per') }, 'yes'],
    [
      'with four ahead and one that begins now',
      { now: thursday('08:00'), appointments: [...daysAfter(4), ...booked('08:00')] },
      'yes',
    ],
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
      { request: { signs: ['stroke'], used: true }, fastlege: undefined },
      'urgent',
    ],
    [
      'too many comes before taken, since no other time would help',
      { slot: { ...slot, taken: true }, appointments: daysAfter(MOST_AHEAD) },
      'too-many-appointments',
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

test('a refusal names the rule that said it', () => {
  expect(mayBookWithFastlege(undefined)).toEqual({ ok: false, code: 'no-fastlege', rule: 'TIM-04' });
  expect(mayCancel({ now: thursday('10:00'), startsAt: thursday('09:15') })).toMatchObject({ rule: 'NOS-07' });
});

describe('Kari cancels the time at 09.15', () => {
  const usual: CancellingFacts = { now: thursday('08:00'), startsAt: thursday('09:15') };
  test.each<[string, Partial<CancellingFacts>, string]>([
    ['a week before', { now: at('2026-11-19', '09:15') }, 'yes'],
    ['late, the same morning', {}, 'yes'],
    ['a millisecond before it starts', { now: thursday('09:14:59.999') }, 'yes'],
    ['at the moment it starts', { now: thursday('09:15') }, 'already-started'],
    ['the day after', { now: at('2026-11-27', '09:15') }, 'already-started'],
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
  for (const rule of [...fastlegeRules, ...takingRules, ...cancellingRules, ...nettlegeRules, ...urgencyRules]) {
    expect(rule.id).toMatch(/^[A-Z]{3}-\d{2}$/);
    expect(rule.source).not.toBe('');
    if (/silent|UNKNOWN|no public list/.test(rule.source)) expect(rule.assumption).toMatch(/^docs\/decisions\/\d{3}$/);
  }
});
