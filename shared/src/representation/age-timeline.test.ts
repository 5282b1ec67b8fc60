import { describe, expect, test } from 'vitest';
import { ageTimeline } from './age-timeline.ts';
import type { AccessFacts } from './representation-model.ts';
import { aged, assigned, day, elsewhere, kari, mother, person, receiver, relationOf, self } from './rules/asking.ts';
import { type ServiceCode, serviceCodes } from './service-catalogue.ts';

/** As in «0–12 write, 12–16 read»; what is shut is told by its reason. */
const line = (question: Partial<AccessFacts>, service: ServiceCode) =>
  ageTimeline(relationOf(question))
    .find((one) => one.service === service)
    ?.spans.map(({ fromAge, toAge, read, write, reason }) => {
      const open = write ? 'write' : read ? 'read' : reason;
      return `${fromAge}–${toAge ?? ''} ${open}`;
    });

const older = 'citizen-of-age';
const lost = 'not-for-parents-from-twelve';

describe('PAR-10, AGE16-01: a mother and her child', () => {
  test.each([
    ['appointments', ['0–16 write', `16– ${older}`]],
    ['helsestasjon', ['0–12 write', '12–16 read', `16– ${older}`]],
    ['test-results', ['0–12 write', `12–16 ${lost}`, `16– ${older}`]],
    ['activity', ['0–16 read', `16– ${older}`]],
    ['school-nurse', ['0–16 citizen-only', `16– ${older}`]],
  ] as const)('%s', (service, expected) => {
    for (const years of [0, 5, 12, 15, 17]) expect(line(mother(aged(years)), service)).toEqual(expected);
  });

  test('born on 29 February', () => {
    expect(line(mother(person('nora', '2024-02-29')), 'helsestasjon')).toEqual([
      '0–12 write',
      '12–16 read',
      `16– ${older}`,
    ]);
  });
});

describe('YOU-01, YOU-04, AGE16-01: the child’s own', () => {
  test.each([
    ['a parent has consented', true, ['0–13 citizen-too-young', '13–16 read', '16– write']],
    ['no parent has', false, ['0–13 citizen-too-young', '13–16 youth-consent-missing', '16– write']],
  ])('%s', (_what, youthAccessConsent, expected) => {
    expect(line(self(aged(8, { youthAccessConsent })), 'appointments')).toEqual(expected);
  });

  test('the school nurse asks nobody', () => {
    expect(line(self(aged(8)), 'school-nurse')).toEqual(['0–13 citizen-too-young', '13– write']);
  });
});

describe('the other facts as they are today', () => {
  const father = person('father', '1940-01-01', { address: elsewhere });
  test('a fullmakt in force is in force at every age, and opens from sixteen', () => {
    expect(line(receiver(father, { to: day('2026-12-01') }), 'inbox')).toEqual(['0–16 no-access', '16– write']);
    expect(line(assigned(aged(14)), 'inbox')).toEqual(['0–12 no-access', '12– write']);
  });

  test('one that has ended or not begun is not', () => {
    const endedAt = Temporal.Instant.from('2026-11-01T10:00:00Z');
    expect(line(receiver(aged(17), { endedAt }), 'inbox')).toEqual(['0– no-access']);
    expect(line(receiver(aged(17), { from: day('2026-12-01') }), 'inbox')).toEqual(['0– no-access']);
  });

  test('whoever is dead today, or has a hidden address today, has nothing at any age', () => {
    const died = day('2026-01-01');
    expect(line(mother(aged(5, { died })), 'inbox')).toEqual(['0– no-access']);
    expect(line(mother(aged(5), { actor: { ...kari, died } }), 'inbox')).toEqual(['0– no-access']);
    expect(line(mother(aged(5, { protection: 'confidential' })), 'inbox')).toEqual(['0– no-access']);
  });
});

test('every service has its line, without gaps, and no two neighbours say the same', () => {
  const lines = ageTimeline(relationOf(mother(aged(10))));
  expect(lines.map(({ service }) => service)).toEqual(serviceCodes);
  for (const { spans } of lines) {
    expect(spans[0]?.fromAge).toBe(0);
    expect(spans.at(-1)?.toAge).toBeNull();
    for (const [i, span] of spans.slice(1).entries()) {
      const { fromAge, toAge, ...before } = spans[i] ?? span;
      expect(toAge).toBe(span.fromAge);
      expect(span).not.toMatchObject(before);
    }
  }
});
