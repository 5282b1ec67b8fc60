import { describe, expect, test } from 'vitest';
import { type MovingFacts, mayMove, movingRules, remindedAt } from './moving-rules.ts';

const at = (text: string) => Temporal.Instant.from(`2026-11-${text}Z`);
const INGRID = 'ingrid';
const facts: MovingFacts = {
  now: at('23T07:00:00'),
  appointment: { practitionerId: INGRID, startsAt: at('24T08:00:00'), minutes: 20 },
  slot: { practitionerId: INGRID, startsAt: at('25T08:00:00'), minutes: 20, taken: false, ofNettlege: false },
  fastlege: { practitionerId: INGRID, offersBooking: true },
  others: [],
};
const { appointment, slot } = facts;

describe('moving an appointment', () => {
  test('BOK-07 to another free time of the same practitioner', () => {
    expect(mayMove(facts)).toEqual({ ok: true, value: undefined });
    expect(mayMove({ ...facts, slot: { ...slot, practitionerId: 'lars' } })).toMatchObject({
      code: 'slot-not-offered',
      rule: 'BOK-07',
    });
  });

  test.each<[code: string, rule: string, Partial<MovingFacts>]>([
    ['already-started', 'NOS-07', { now: appointment.startsAt }],
    ['no-fastlege', 'TIM-04', { fastlege: undefined }],
    ['office-does-not-offer', 'TIM-02', { fastlege: { practitionerId: INGRID, offersBooking: false } }],
    ['slot-not-offered', 'BOK-05', { fastlege: { practitionerId: 'lars', offersBooking: true } }],
    ['slot-in-the-past', 'BOK-02', { slot: { ...slot, startsAt: facts.now } }],
    ['slot-taken', 'BOK-03', { slot: { ...slot, taken: true } }],
    ['overlaps-another-appointment', 'BOK-04', { others: [{ ...slot, practitionerId: 'mikkel' }] }],
  ])('%s by %s', (code, rule, changed) => {
    expect(mayMove({ ...facts, ...changed })).toMatchObject({ ok: false, code, rule });
  });

  test('a time of the nettlege needs no fastlege', () => {
    const own = { ...slot, practitionerId: 'mikkel', ofNettlege: true };
    const moved = { ...facts, appointment: { ...appointment, practitionerId: 'mikkel' }, slot: own };
    expect(mayMove({ ...moved, fastlege: undefined }).ok).toBe(true);
  });

  test('to a time that overlaps with where it is now: it is not there any more then', () => {
    expect(mayMove({ ...facts, slot: { ...slot, startsAt: appointment.startsAt.add({ minutes: 10 }) } }).ok).toBe(true);
  });

  test('every rule has an id and a source', () => {
    expect(movingRules.filter(({ id, source }) => !id || !source)).toEqual([]);
  });
});

test.each([
  ['23T07:00:00', '25T07:00:00', undefined],
  ['23T06:59:59', '25T07:00:00', '23T07:00:00'],
  ['23T07:00:00', '24T07:00:00', undefined],
  ['01T07:00:00', '30T07:00:00', '28T07:00:00'],
])('TIM-19 at %s, of a time at %s, one is reminded at %s', (now, startsAt, reminded) => {
  expect(remindedAt(at(startsAt), at(now))).toEqual(reminded && at(reminded));
});
