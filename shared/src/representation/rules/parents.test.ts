import { describe, expect, test } from 'vitest';
import { type ServiceCode, serviceCodes } from '../service-catalogue.ts';
import {
  aged,
  ask,
  assigned,
  day,
  elsewhere,
  holding,
  justUnder,
  kari,
  mother,
  ola,
  person,
  receiver,
  said,
  saidBy,
  self,
} from './asking.ts';

const child = aged(8);
const away = { ...kari, address: elsewhere };
const olaAway = { ...ola, address: elsewhere };

describe('REP-01, REP-05: there are three ways to act for another', () => {
  test.each([
    ['parental responsibility', mother(child), 'FO'],
    ['fullmakt', receiver(aged(40)), 'FU'],
    ['tildelt fullmakt', receiver(aged(40), { kind: 'assigned' }), 'TD'],
    ['and no fourth', { subject: aged(40) }, 'no-access · nobody'],
    ['what was given to another does not count', receiver(aged(40), { receiverId: 'ola' }), 'no-access · nobody'],
    ['nor what another gave', receiver(aged(40), { giverId: 'ola' }), 'no-access · nobody'],
  ])('%s', (_way, question, expected) => {
    expect(said(question)).toBe(expected);
  });
});

describe('PAR-01: parents have what there is for a child under twelve, without asking', () => {
  test.each(serviceCodes.filter((code) => !['fullmakter', 'privacy-settings', 'school-nurse'].includes(code)))(
    '%s',
    (service) => {
      expect(said(mother(justUnder(12), { service }))).toBe('FO');
      expect(said(mother(aged(0), { service }))).toBe('FO');
    },
  );
});

describe('PAR-02: under twelve at least one of those with responsibility must live with the child', () => {
  test.each([
    ['the mother lives there', mother(child), 'FO'],
    [
      'the father lives elsewhere, the mother there',
      { subject: child, actor: olaAway, holders: [holding(kari), holding(olaAway)] },
      'FO',
    ],
    [
      'neither lives there: not he',
      { subject: child, actor: olaAway, holders: [holding(away), holding(olaAway)] },
      'not-available-to-parents · PAR-02',
    ],
    [
      'neither lives there: nor she',
      { subject: child, actor: away, holders: [holding(away), holding(olaAway)] },
      'not-available-to-parents · PAR-02',
    ],
    [
      'alone, and elsewhere',
      { subject: child, actor: away, holders: [holding(away)] },
      'not-available-to-parents · PAR-02',
    ],
    [
      'the one who lived there is dead',
      { subject: child, actor: olaAway, holders: [holding({ ...kari, died: day('2026-01-01') }), holding(olaAway)] },
      'not-available-to-parents · PAR-02',
    ],
    [
      'someone without responsibility lives there',
      { subject: child, actor: ola, holders: [holding(kari)] },
      'no-access · nobody',
    ],
    [
      'no address is not a shared one',
      mother(
        { ...child, address: null },
        { actor: { ...kari, address: null }, holders: [holding({ ...kari, address: null })] },
      ),
      'not-available-to-parents · PAR-02',
    ],
    [
      'another place of the same street is another address',
      mother({ ...child, address: { line: 'Fjordveien 1', postalCode: '9991', place: 'Solvik' } }),
      'not-available-to-parents · PAR-02',
    ],
  ])('%s', (_what, question, expected) => {
    expect(said(question)).toBe(expected);
  });

  test('from the twelfth birthday it is a choice, but for prescriptions', () => {
    const isChosen = (age: number, service: ServiceCode) =>
      ask(mother(aged(age), { service })).trace.some(({ facts, assumption }) => assumption && 'atAddress' in facts);
    expect([isChosen(11, 'appointments'), isChosen(12, 'appointments')]).toEqual([false, true]);
    expect(isChosen(12, 'prescriptions')).toBe(false);
    expect(said(mother(aged(12), { actor: away, holders: [holding(away)] }))).toBe('not-available-to-parents · PAR-02');
  });
});

describe('PAR-04, PAR-06: which kinds of responsibility give access', () => {
  test.each([
    ['joint', 'FO'],
    ['mother', 'FO'],
    ['father', 'FO'],
    ['coMother', 'FO'],
    ['other', 'not-available-to-parents · PAR-06'],
    ['unknown', 'not-available-to-parents · PAR-06'],
  ] as const)('%s', (kind, expected) => {
    expect(said(mother(child, { holders: [holding(kari, kind)] }))).toBe(expected);
  });

  test('someone by court who lives with the child opens the gate for a parent', () => {
    const question = { subject: child, actor: olaAway, holders: [holding(kari, 'other'), holding(olaAway)] };
    expect(said(question)).toBe('FO');
  });
});

describe('PAR-07, FUL-14: what is only the citizen’s own', () => {
  test.each(['fullmakter', 'privacy-settings', 'school-nurse'] as const)('%s', (service) => {
    for (const years of [3, 12, 15]) expect(said(mother(aged(years), { service }))).toBe('citizen-only · FUL-14');
  });
});

describe('HID-04: a hidden address of the other parent shuts prescriptions', () => {
  const hidden = { ...olaAway, protection: 'confidential' } as const;
  const withHidden = { holders: [holding(kari), holding(hidden)] };
  test.each([
    ['prescriptions', 'read', 'no-access · HID-04'],
    ['prescription-renewal', 'write', 'no-access · HID-04'],
    ['appointments', 'read', 'FO'],
    ['gp-info', 'read', 'FO'],
  ] as const)('%s, %s', (service, action, expected) => {
    expect(said(mother(child, { ...withHidden, service, action }))).toBe(expected);
    expect(said(mother(aged(14), { ...withHidden, service, action }))).toBe(expected);
  });

  test('a client address does not', () => {
    const client = { ...olaAway, protection: 'client' } as const;
    const holders = [holding(kari), holding(client)];
    expect(said(mother(child, { holders, service: 'prescriptions' }))).toBe('FO');
  });

  describe('also to a parent with tildelt fullmakt for the child', () => {
    test.each([
      ['prescriptions', 14, 'no-access · HID-04'],
      ['prescription-renewal', 14, 'no-access · HID-04'],
      ['test-results', 14, 'TD'],
      ['prescriptions', 17, 'citizen-of-age · HID-04'],
      ['prescriptions', 18, 'TD'],
    ] as const)('%s at %i', (service, age, expected) => {
      expect(said(assigned(aged(age), {}, { ...withHidden, service }))).toBe(expected);
    });

    test('of whatever kind: by court, or a foster parent', () => {
      const service = 'prescriptions';
      const byCourt = { holders: [holding(kari, 'other'), holding(hidden)] };
      const foster = { fosterParents: [kari], holders: [holding(hidden)] };
      for (const parents of [byCourt, foster]) {
        const { allowed, trace } = ask(assigned(aged(14), {}, { ...parents, service }));
        expect(allowed).toBe(false);
        expect(trace.at(-1)).toMatchObject({ rule: 'HID-04', outcome: 'deny', assumption: 'docs/decisions/007' });
      }
    });

    test('but not to a grandmother, nor to whom the youth has given fullmakt from sixteen', () => {
      const service = 'prescriptions';
      expect(said(assigned(aged(14), {}, { holders: [holding(hidden)], service }))).toBe('TD');
      expect(said(receiver(aged(16), {}, { ...withHidden, service }))).toBe('FU');
    });
  });
});

describe('AGE16-01: on the sixteenth birthday parents lose everything', () => {
  test.each(serviceCodes)('%s', (service) => {
    for (const action of ['read', 'write'] as const) {
      expect(said(mother(aged(16), { service, action }))).toBe('citizen-of-age · AGE16-01');
      expect(said(mother(aged(17), { service, action }))).toBe('citizen-of-age · AGE16-01');
    }
  });

  test('by midnight in Norway, eleven in the evening in UTC', () => {
    const nora = person('nora', '2010-11-24');
    const at = (instant: string) => said(mother(nora, { now: Temporal.Instant.from(instant) }));
    expect(at('2026-11-23T22:59:59.999Z')).toBe('FO');
    expect(at('2026-11-23T23:00:00Z')).toBe('citizen-of-age · AGE16-01');
  });

  test('born on 29 February: on 29 February in a leap year', () => {
    const leap = person('nora', '2012-02-29');
    expect(said(mother(leap, { today: day('2028-02-28') }))).toBe('FO');
    expect(said(mother(leap, { today: day('2028-02-29') }))).toBe('citizen-of-age · AGE16-01');
  });

  test('PAR-17b, AGE16-02: prescriptions go too, and come back by the youth’s own fullmakt', () => {
    expect(said(mother(aged(16), { service: 'prescriptions' }))).toBe('citizen-of-age · AGE16-01');
    expect(said(receiver(aged(16), {}, { holders: [holding(kari)], service: 'prescriptions' }))).toBe('FU');
  });
});

test('AGE16-02, AGE16-07: the youth changes the consent level that the parents chose', () => {
  const chosen = aged(16, { consent: 'basis' });
  expect(said(self(chosen, { service: 'privacy-settings', action: 'write' }))).toBe('self');
  expect(said(self(justUnder(16), { service: 'privacy-settings', action: 'write' }))).toBe(
    'not-open-to-youth · YOU-05',
  );
  expect(saidBy('AGE16-01', mother(chosen))).toEqual(['deny']);
});
