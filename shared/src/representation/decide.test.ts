import { describe, expect, test } from 'vitest';
import { osloDay } from '../oslo.ts';
import { decide } from './decide.ts';
import type { AccessFacts, Fullmakt, PersonFacts } from './representation-model.ts';
import { serviceCodes } from './service-catalogue.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const home = { line: 'Fjordveien 1', postalCode: '9990', place: 'Solvik' };
const elsewhere = { ...home, line: 'Fjellveien 2' };

function person(id: string, born: string, more: Partial<PersonFacts> = {}): PersonFacts {
  return {
    id,
    born: day(born),
    died: null,
    address: home,
    protection: 'none',
    consent: 'full',
    inactive: false,
    youthAccessConsent: false,
    ...more,
  };
}

const kari = person('kari', '1984-05-01');
const nora = person('nora', '2010-11-24');
const joint = (holder: PersonFacts) => ({ person: holder, kind: 'joint' as const });

/** Asks as a mother about her daughter, at noon of the day, unless told otherwise. */
function ask(today: string, more: Partial<AccessFacts> = {}) {
  const now = more.now ?? day(today).toZonedDateTime({ timeZone: 'Europe/Oslo', plainTime: '12:00' }).toInstant();
  return decide({
    now,
    today: osloDay(now),
    actor: kari,
    subject: nora,
    eid: 'high',
    service: 'appointments',
    action: 'write',
    holders: [joint(kari)],
    fullmakter: [],
    ...more,
  });
}
const said = (today: string, more?: Partial<AccessFacts>) => {
  const { allowed, basis, reason } = ask(today, more);
  return allowed ? basis : reason;
};
const self = (who: PersonFacts, more: Partial<AccessFacts> = {}) => ({
  actor: who,
  subject: who,
  holders: [],
  ...more,
});

describe('a mother, by the age of her daughter (PAR-10, AGE16-01)', () => {
  test.each([
    ['is refused nothing while the child is small', '2015-01-01', 'record-documents', 'read', 'FO'],
    ['keeps the record the day before twelve', '2022-11-23', 'record-documents', 'read', 'FO'],
    [
      'loses the record on the twelfth birthday',
      '2022-11-24',
      'record-documents',
      'read',
      'not-for-parents-from-twelve',
    ],
    [
      'loses specialist appointments at twelve',
      '2022-11-24',
      'appointments-specialist',
      'read',
      'not-for-parents-from-twelve',
    ],
    ['keeps the GP appointments at twelve', '2022-11-24', 'appointments', 'write', 'FO'],
    ['still reads from the helsestasjon at twelve', '2022-11-24', 'helsestasjon', 'read', 'FO'],
    [
      'no longer writes to the helsestasjon at twelve',
      '2022-11-24',
      'helsestasjon',
      'write',
      'not-for-parents-from-twelve',
    ],
    ['books the day before sixteen', '2026-11-23', 'appointments', 'write', 'FO'],
    ['loses everything on the sixteenth birthday', '2026-11-24', 'appointments', 'write', 'citizen-of-age'],
    ['never sees the school nurse', '2025-01-01', 'school-nurse', 'read', 'not-for-parents-from-twelve'],
    ['never sees fullmakter', '2015-01-01', 'fullmakter', 'read', 'citizen-only'],
  ] as const)('%s', (_what, today, service, action, expected) => {
    expect(said(today, { service, action })).toBe(expected);
  });

  test.each([
    ['one second before midnight in Norway', '2026-11-23T22:59:59Z', 'FO'],
    ['at midnight in Norway, eleven in the evening in UTC', '2026-11-23T23:00:00Z', 'citizen-of-age'],
  ])('%s', (_when, instant, expected) => {
    expect(said('', { now: Temporal.Instant.from(instant) })).toBe(expected);
  });

  test('someone born on 29 February turns sixteen on 29 February, and thirteen on 1 March', () => {
    const leap = person('leap', '2012-02-29', { youthAccessConsent: true });
    expect(said('2028-02-28', { subject: leap })).toBe('FO');
    expect(said('2028-02-29', { subject: leap })).toBe('citizen-of-age');
    expect(said('2025-02-28', self(leap, { action: 'read' }))).toBe('citizen-too-young');
    expect(said('2025-03-01', self(leap, { action: 'read' }))).toBe('self');
  });
});

describe('the gate of the shared address (PAR-02)', () => {
  const ola = person('ola', '1982-01-01', { address: elsewhere });
  const away = person('kari', '1984-05-01', { address: elsewhere });
  test.each([
    ['a father who lives elsewhere may, when the mother lives with the child', ola, [joint(kari), joint(ola)], 'FO'],
    ['nobody may when neither lives with the child', ola, [joint(away), joint(ola)], 'not-available-to-parents'],
    ['a mother alone at another address may not', away, [joint(away)], 'not-available-to-parents'],
    ['someone without responsibility may not', ola, [joint(kari)], 'no-access'],
    [
      'responsibility by court (andre) gives nothing (PAR-06)',
      ola,
      [joint(kari), { person: ola, kind: 'other' as const }],
      'not-available-to-parents',
    ],
  ])('%s', (_what, actor, holders, expected) => {
    expect(said('2018-01-01', { actor, holders })).toBe(expected);
  });

  test('two people without an address do not share one', () => {
    const nowhere = person('kari', '1984-05-01', { address: null });
    const child = person('nora', '2015-01-01', { address: null });
    expect(said('2020-01-01', { actor: nowhere, subject: child, holders: [joint(nowhere)] })).toBe(
      'not-available-to-parents',
    );
  });

  test('a dead parent at the address does not open the gate for the other', () => {
    const dead = person('kari', '1984-05-01', { died: day('2017-01-01') });
    expect(said('2018-01-01', { actor: ola, holders: [joint(dead), joint(ola)] })).toBe('not-available-to-parents');
  });
});

describe('a hidden address (HID-02)', () => {
  test.each(['confidential', 'strictlyConfidential'] as const)(
    '%s shuts every door for others, and does not say why',
    (protection) => {
      expect(said('2018-01-01', { subject: { ...nora, protection } })).toBe('no-access');
      expect(said('2018-01-01', { actor: { ...kari, protection } })).toBe('no-access');
    },
  );

  test('what a stranger is told is the same', () => {
    const stranger = ask('2018-01-01', { holders: [] });
    const hidden = ask('2018-01-01', { subject: { ...nora, protection: 'confidential' } });
    const { trace: _a, ...toStranger } = stranger;
    const { trace: _b, ...toParent } = hidden;
    expect(toParent).toEqual(toStranger);
  });

  test('oneself is let in, but not to fullmakter (HID-03)', () => {
    const me = { ...kari, protection: 'strictlyConfidential' as const };
    expect(said('2026-01-01', self(me))).toBe('self');
    expect(said('2026-01-01', self(me, { service: 'fullmakter' }))).toBe('no-access');
  });
});

describe('for oneself', () => {
  const youth = (more: Partial<PersonFacts> = {}) => self(person('youth', '2012-06-01', more));
  test.each([
    ['at twelve nothing is open yet', '2025-05-31', {}, { action: 'read' }, 'citizen-too-young'],
    [
      'at thirteen the school nurse is open, with MinID',
      '2025-06-01',
      {},
      { service: 'school-nurse', eid: 'substantial' },
      'self',
    ],
    ['at thirteen the rest waits for a parent', '2025-06-01', {}, { action: 'read' }, 'youth-consent-missing'],
    ['with consent appointments can be seen', '2025-06-01', { youthAccessConsent: true }, { action: 'read' }, 'self'],
    [
      'but not with MinID',
      '2025-06-01',
      { youthAccessConsent: true },
      { action: 'read', eid: 'substantial' },
      'eid-too-low',
    ],
    ['and not booked', '2025-06-01', { youthAccessConsent: true }, { action: 'write' }, 'not-open-to-youth'],
    ['at sixteen everything is open', '2028-06-01', {}, { action: 'write' }, 'self'],
    ['at sixteen with high assurance only', '2028-06-01', {}, { eid: 'substantial' }, 'eid-too-low'],
    ['without consent to the service', '2028-06-01', { consent: 'basis' }, {}, 'consent-too-low'],
    ['basis is enough to see the fastlege', '2028-06-01', { consent: 'basis' }, { service: 'gp-info' }, 'self'],
    ['an inactive citizen has nothing (CON-09)', '2028-06-01', { inactive: true }, {}, 'no-access'],
  ] as const)('%s', (_what, today, who, more, expected) => {
    expect(said(today, { ...youth(who), ...(more as Partial<AccessFacts>) })).toBe(expected);
  });
});

describe('by fullmakt (FUL-01 to FUL-08)', () => {
  const father = person('father', '1940-01-01', { address: elsewhere });
  const fullmakt: Fullmakt = {
    giverId: 'father',
    receiverId: 'kari',
    kind: 'ordinary',
    areas: [1, 3],
    from: day('2026-01-01'),
    to: day('2026-12-31'),
    endedAt: null,
  };
  const by = (more: Partial<Fullmakt> = {}) => ({
    subject: father,
    holders: [],
    fullmakter: [{ ...fullmakt, ...more }],
  });
  test.each([
    ['opens on its first day', '2026-01-01', {}, {}, 'FU'],
    ['is not open the day before', '2025-12-31', {}, {}, 'no-access'],
    ['holds through its last day', '2026-12-31', {}, {}, 'FU'],
    ['is over the day after', '2027-01-01', {}, {}, 'no-access'],
    [
      'ends at the instant it is ended',
      '2026-06-01',
      { endedAt: Temporal.Instant.from('2026-06-01T10:00:00Z') },
      {},
      'no-access',
    ],
    [
      'covers only its areas',
      '2026-06-01',
      {},
      { service: 'record-documents', action: 'read' },
      'not-covered-by-fullmakt',
    ],
    ['never covers what is the citizen’s alone', '2026-06-01', {}, { service: 'privacy-settings' }, 'citizen-only'],
    [
      'gives no more than the citizen has consented to',
      '2026-06-01',
      {},
      { subject: { ...father, consent: 'basis' } },
      'consent-too-low',
    ],
  ] as const)('%s', (_what, today, change, more, expected) => {
    expect(said(today, { ...by(change as Partial<Fullmakt>), ...(more as Partial<AccessFacts>) })).toBe(expected);
  });

  test('nobody under eighteen receives one', () => {
    expect(said('2026-06-01', { ...by(), actor: person('kari', '2008-06-02') })).toBe('no-access');
    expect(said('2026-06-02', { ...by(), actor: person('kari', '2008-06-02') })).toBe('FU');
  });
});

test('the dead act for nobody, and nobody for them (DEC-03)', () => {
  const died = day('2020-01-01');
  expect(said('2020-01-01', { subject: { ...nora, died } })).toBe('no-access');
  expect(said('2020-01-01', { actor: { ...kari, died } })).toBe('no-access');
  expect(said('2019-12-31', { actor: { ...kari, died } })).toBe('FO');
});

test('every decision names the rules it rests on, with their sources', () => {
  for (const service of serviceCodes) {
    for (const today of ['2015-01-01', '2023-01-01', '2027-01-01']) {
      const { allowed, reason, trace } = ask(today, { service });
      expect(trace.length).toBeGreaterThan(0);
      expect(trace.every(({ rule, source }) => /^[A-Z0-9]+-\d+/.test(rule) && source.length > 0)).toBe(true);
      expect(allowed).toBe(reason === null);
      expect(trace.at(-1)?.outcome === 'deny').toBe(!allowed);
    }
  }
});
