import { describe, expect, test } from 'vitest';
import { reasonCodes, reasons } from './booking-model.ts';
import { decideNettlege, type NettlegeFacts } from './nettlege-rules.ts';

const usual: NettlegeFacts = {
  reason: 'skin',
  noneSuits: true,
  fastlege: { offersBooking: true },
  fastlegeHasTimes: true,
  municipalityTakesPart: true,
  nettlegeHasTimes: true,
};
const failing = (facts: Partial<NettlegeFacts>) =>
  decideNettlege({ ...usual, ...facts })
    .why.filter(({ holds }) => !holds)
    .map(({ code }) => code);

describe('the fastlege first, then the nettlege', () => {
  test.each<[string, Partial<NettlegeFacts>, string[]]>([
    ['none of the times suits a rash', {}, []],
    ['nobody has said that none suits', { noneSuits: false }, ['fastlege-first']],
    ['the fastlege has no times', { noneSuits: false, fastlegeHasTimes: false }, []],
    ['the office offers no booking', { noneSuits: false, fastlege: { offersBooking: false } }, []],
    ['the citizen has no fastlege', { noneSuits: false, fastlege: undefined }, []],
    ['the problem needs a hand on the belly', { reason: 'stomach' }, ['problem-suits']],
    ['the municipality is not in the trial', { municipalityTakesPart: false }, ['municipality-takes-part']],
    ['the nettlege has no times', { nettlegeHasTimes: false }, ['has-times']],
    [
      'everything is in the way at once',
      { noneSuits: false, reason: 'injury', municipalityTakesPart: false, nettlegeHasTimes: false },
      ['fastlege-first', 'problem-suits', 'municipality-takes-part', 'has-times'],
    ],
  ])('%s', (_case, facts, expected) => {
    expect(failing(facts)).toEqual(expected);
    expect(decideNettlege({ ...usual, ...facts }).offered).toBe(expected.length === 0);
  });

  test('every rule is in the trace with its source, those that hold as well', () => {
    expect(decideNettlege(usual).why).toEqual([
      { rule: 'NET-02', code: 'fastlege-first', source: expect.any(String), holds: true },
      {
        rule: 'NET-08',
        code: 'problem-suits',
        source: expect.any(String),
        assumption: 'docs/decisions/008',
        holds: true,
      },
      { rule: 'NET-03', code: 'municipality-takes-part', source: expect.any(String), holds: true },
      { rule: 'NET-01', code: 'has-times', source: expect.any(String), holds: true },
    ]);
  });

  test.each(reasonCodes)('%s suits a digital consultation when the list says so', (reason) => {
    expect(decideNettlege({ ...usual, reason }).offered).toBe(reasons[reason].digital);
  });
});
