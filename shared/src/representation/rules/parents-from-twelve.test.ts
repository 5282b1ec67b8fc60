import { describe, expect, test } from 'vitest';
import { type ServiceCode, serviceCodes, serviceOf } from '../service-catalogue.ts';
import { aged, ask, day, elsewhere, holding, justUnder, kari, mother, person, said, self } from './asking.ts';

const lost = (rule: string) => `not-for-parents-from-twelve · ${rule}`;
type Row = [service: ServiceCode, action: 'read' | 'write', from12: string];

/** Before the twelfth birthday all of it is open. */
const openTheDayBefore = (rows: Row[]) =>
  test.each(rows)('%s, %s: %s', (service, action, expected) => {
    expect(said(mother(justUnder(12), { service, action }))).toBe('FO');
    expect(said(mother(aged(12), { service, action }))).toBe(expected);
    expect(said(mother(justUnder(16), { service, action }))).toBe(expected);
  });

describe('PAR-12: appointments with GP and municipality, not the specialists’', () => {
  openTheDayBefore([
    ['appointments', 'read', 'FO'],
    ['appointments', 'write', 'FO'],
    ['appointments-specialist', 'read', lost('PAR-12')],
    ['appointments-specialist', 'write', lost('PAR-12')],
  ]);
});

describe('PAR-13, DHS-07: the helsestasjon is seen, but no longer written to', () => {
  openTheDayBefore([
    ['helsestasjon', 'read', 'FO'],
    ['helsestasjon', 'write', lost('PAR-13')],
  ]);

  test('an appointment that is kept from parents is not seen', () => {
    const item = { restriction: 'NORN_FORANS' } as const;
    expect(said(mother(aged(12), { service: 'helsestasjon', item }))).toBe('no-access · NORN_FORANS');
  });
});

describe('PAR-14: the page about the GP until sixteen', () => {
  openTheDayBefore([
    ['gp-info', 'read', 'FO'],
    ['gp-info', 'write', 'FO'],
  ]);
});

describe('PAR-15: the patient record is lost', () => {
  openTheDayBefore([
    ['record-documents', 'read', lost('PAR-15')],
    ['test-results', 'read', lost('PAR-15')],
  ]);
});

describe('PAR-16: kjernejournal by the gate until twelve, then not at all', () => {
  openTheDayBefore([
    ['kjernejournal', 'read', lost('PAR-16')],
    ['kjernejournal', 'write', lost('PAR-16')],
  ]);

  test('the gate', () => {
    const away = { ...kari, address: elsewhere };
    const question = mother(aged(5), { actor: away, holders: [holding(away)], service: 'kjernejournal' });
    expect(said(question)).toBe('not-available-to-parents · PAR-02');
  });
});

describe('PAR-17: prescriptions until sixteen, when a parent lives with the child, but those that are reserved', () => {
  openTheDayBefore([['prescriptions', 'read', 'FO']]);

  test.each([
    ['nobody lives there', elsewhere, {}, 'not-available-to-parents · PAR-17'],
    ['reserved by the youth', kari.address, { guardianReservation: true }, 'no-access · PAR-17'],
    ['locked, but not reserved', kari.address, { guardianReservation: false }, 'FO'],
  ] as const)('%s', (_what, address, item, expected) => {
    const actor = { ...kari, address };
    const holders = [holding(actor)];
    const question = { actor, holders, service: 'prescriptions', item: { restriction: 'N', ...item } } as const;
    expect(said(mother(aged(13), question))).toBe(expected);
  });
});

describe('PAR-10, PAR-10b: what no source names by itself', () => {
  openTheDayBefore([
    ['gp-dialogue', 'write', 'FO'],
    ['prescription-renewal', 'write', 'FO'],
    ['home-care', 'read', 'FO'],
    ['forms', 'write', 'FO'],
    ['activity', 'read', 'FO'],
  ]);

  test('less is open on the twelfth birthday than the day before, and nothing more', () => {
    const open = (child: typeof kari) =>
      serviceCodes.filter((service) => said(mother(child, { service, action: 'read' })) === 'FO');
    const [before, after] = [open(justUnder(12)), open(aged(12))];
    expect(after.every((service) => before.includes(service))).toBe(true);
    expect(before.filter((service) => !after.includes(service))).toEqual([
      'appointments-specialist',
      'kjernejournal',
      'record-documents',
      'test-results',
    ]);
  });

  test('born on 29 February: on 29 February, twelve years on', () => {
    const leap = person('nora', '2012-02-29');
    const on = (today: string) => said(mother(leap, { today: day(today), service: 'test-results' }));
    expect([on('2024-02-28'), on('2024-02-29')]).toEqual(['FO', lost('PAR-15')]);
  });
});

describe('PAR-10: that what is seen may be changed too is a choice, also where sources speak of seeing it', () => {
  const passedBy = (service: ServiceCode, action: 'read' | 'write') =>
    ask(mother(aged(13), { service, action }))
      .trace.filter(({ facts }) => 'reach' in facts)
      .map(({ rule, assumption }) => [rule, assumption !== undefined]);

  test.each([
    ['appointments', 'PAR-12', false],
    ['gp-info', 'PAR-14', false],
    ['prescriptions', 'PAR-17', true],
    ['inbox', 'PAR-19', false],
    ['vaccinations', 'PAR-19', false],
  ] as const)('%s: seen by %s', (service, rule, chosen) => {
    expect(passedBy(service, 'read')).toEqual([[rule, chosen]]);
    expect(passedBy(service, 'write')).toEqual([['PAR-10', true]]);
  });

  test('what parents decide, a source says that they change', () => {
    expect(passedBy('child-settings', 'write')).toEqual([['YOU-07', false]]);
  });
});

describe('PAR-19, YOU-08: parents keep their access, and see all that the youth sees', () => {
  const youth = aged(14, { youthAccessConsent: true });
  const alone: ServiceCode[] = ['school-nurse'];
  test.each(serviceCodes.filter((code) => serviceOf(code).youthWithConsent && !alone.includes(code)))(
    '%s',
    (service) => {
      expect(said(self(youth, { service }))).toBe('self');
      expect(said(mother(youth, { service }))).toBe('FO');
    },
  );

  test('and more than the youth sees', () => {
    const question = { service: 'gp-dialogue', action: 'write' } as const;
    expect(said(self(youth, question))).toBe('not-open-to-youth · YOU-05');
    expect(said(mother(youth, question))).toBe('FO');
  });
});

test('YOU-07, YOU-11: either parent decides about youth access, until sixteen', () => {
  const ola = person('ola', '1982-01-01', { address: elsewhere });
  const question = { service: 'child-settings', action: 'write' } as const;
  const holders = [holding(kari), holding(ola)];
  for (const actor of [kari, ola]) {
    expect(said(mother(justUnder(16, { consent: 'none' }), { ...question, actor, holders }))).toBe('FO');
    expect(said(mother(aged(16), { ...question, actor, holders }))).toBe('citizen-of-age · AGE16-01');
  }
});
