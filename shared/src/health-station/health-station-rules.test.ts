import { describe, expect, test } from 'vitest';
import {
  type InformationFacts,
  isFor,
  isOut,
  kilometresBetween,
  mayCancelAgreed,
  mayPublish,
  mayTakeOn,
} from './health-station-rules.ts';

const day = Temporal.PlainDate.from;
const now = Temporal.Instant.from('2026-11-24T07:00:00Z');

describe('DHS-03: an agreed time is cancelled until it begins', () => {
  test.each([
    ['taken, ahead', 'accepted', 1, undefined],
    ['taken, begins now', 'accepted', 0, 'already-started'],
    ['taken, over', 'accepted', -60, 'already-started'],
    ['only offered', 'offered', 60, 'offer-over'],
    ['left', 'declined', 60, 'offer-over'],
    ['taken back by the office', 'withdrawn', 60, 'offer-over'],
  ] as const)('%s', (_what, state, minutes, code) => {
    const decision = mayCancelAgreed({ now, state, startsAt: now.add({ minutes }) });
    expect(decision.ok ? undefined : decision.code).toBe(code);
  });
});

test('DHS-05: the midwife is a contact from the sixteenth birthday', () => {
  const born = day('2010-11-24');
  expect(mayTakeOn({ today: day('2026-11-23'), born })).toMatchObject({ code: 'too-young-for-contact' });
  expect(mayTakeOn({ today: day('2026-11-24'), born }).ok).toBe(true);
});

describe('DHS-08: information for school classes', () => {
  const published: InformationFacts = {
    ...{ classes: [9], readers: 'families', state: 'published' },
    ...{ from: day('2026-11-20'), to: day('2026-11-30') },
  };
  test.each([
    ['the day before', '2026-11-19', false],
    ['the first day', '2026-11-20', true],
    ['the last day', '2026-11-30', true],
    ['the day after', '2026-12-01', false],
  ])('is out on its days: %s', (_when, today, expected) => {
    expect(isOut(published, day(today))).toBe(expected);
    expect(isOut({ ...published, state: 'draft' }, day(today))).toBe(false);
    expect(isOut({ ...published, state: 'taken-down' }, day(today))).toBe(false);
  });

  const today = day('2026-11-24');
  const inNinth = { born: day('2012-06-01'), today, self: true };
  test.each([
    ['of the class', published, inNinth, true],
    ['a parent of one of the class', published, { ...inNinth, self: false }, true],
    ['of another class', published, { ...inNinth, born: day('2011-06-01') }, false],
    ['after school', published, { ...inNinth, born: day('1990-06-01') }, false],
    ['the youth alone', { ...published, readers: 'youth' as const }, inNinth, true],
    [
      'a parent, of what is for the youth',
      { ...published, readers: 'youth' as const },
      { ...inNinth, self: false },
      false,
    ],
  ])('is for: %s', (_who, information, reader, expected) => {
    expect(isFor(information, reader)).toBe(expected);
  });

  const whole = { nb: 'a', nn: 'b', en: 'c' };
  const publishing = { publish: true, today, texts: [whole], from: today, to: null };
  test.each([
    ['whole', publishing, undefined],
    ['without nynorsk', { ...publishing, texts: [whole, { ...whole, nn: '' }] }, 'language-missing'],
    ['a draft without nynorsk', { ...publishing, publish: false, texts: [{ ...whole, nn: '' }] }, undefined],
    ['for today alone', { ...publishing, to: today }, undefined],
    ['over', { ...publishing, from: day('2026-11-01'), to: day('2026-11-23') }, 'information-over'],
    ['ending before it begins', { ...publishing, from: day('2026-12-02'), to: day('2026-12-01') }, 'information-over'],
  ])('may be published: %s', (_what, facts, code) => {
    const decision = mayPublish(facts);
    expect(decision.ok ? undefined : decision.code).toBe(code);
  });
});

test('distances are those of a globe', () => {
  expect(kilometresBetween([10.75, 59.91], [5.32, 60.39])).toBeCloseTo(306, -1); // Oslo – Bergen
  expect(kilometresBetween([3.4, 63.5], [3.4, 63.5])).toBe(0);
});
