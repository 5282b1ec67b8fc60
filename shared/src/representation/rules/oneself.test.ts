import { describe, expect, test } from 'vitest';
import { serviceCodes, serviceOf } from '../service-catalogue.ts';
import { aged, ask, fullmakt, justUnder, kari, person, said, self } from './asking.ts';

describe('AGE16-01: from sixteen everything is one’s own', () => {
  test.each(serviceCodes)('%s', (service) => {
    expect(said(self(aged(16), { service }))).toBe('self');
    expect(said(self(aged(90), { service }))).toBe('self');
  });

  test.each(serviceCodes.filter((service) => serviceOf(service).self === 'read'))('%s is only looked at', (service) => {
    expect(said(self(aged(40), { service, action: 'write' }))).toBe('no-access · AGE16-01');
  });

  test('by high assurance', () => {
    expect(said(self(aged(16), { eid: 'substantial' }))).toBe('eid-too-low · TEC-02');
    expect(said(self(justUnder(16), { service: 'school-nurse', eid: 'substantial' }))).toBe('self');
    expect(said(self(aged(16), { service: 'school-nurse', eid: 'substantial' }))).toBe('eid-too-low · TEC-02');
  });
});

test('DHS-01: the helsestasjon is for those of sixteen and older, for themselves', () => {
  expect(said(self(aged(16), { service: 'helsestasjon', action: 'write' }))).toBe('self');
  expect(said(self(justUnder(16, { youthAccessConsent: true }), { service: 'helsestasjon' }))).toBe(
    'not-open-to-youth · YOU-05',
  );
});

describe('HID-03: someone with a hidden address has their own services, but not fullmakter', () => {
  const hidden = person('kari', '1984-05-01', { protection: 'strictlyConfidential' });
  const said03 = (service: (typeof serviceCodes)[number]) => said(self(hidden, { service }));
  test.each(['inbox', 'appointments', 'gp-info'] as const)('%s, as its page says', (service) => {
    expect(said03(service)).toBe('self');
    expect(ask(self(hidden, { service })).trace.some(({ assumption }) => assumption)).toBe(false);
  });

  test('fullmakter is not there', () => {
    expect(said03('fullmakter')).toBe('no-access · HID-03');
  });

  test.each(serviceCodes.filter((service) => service !== 'fullmakter'))('%s', (service) => {
    expect(said03(service)).toBe('self');
  });

  test('where no page says so it is a choice', () => {
    const { trace } = ask(self(hidden, { service: 'prescriptions' }));
    expect(trace.find(({ rule }) => rule === 'HID-03')).toMatchObject({ assumption: 'docs/decisions/007' });
  });
});

test('FUL-15: the giver keeps all of their own', () => {
  const given = { fullmakter: [fullmakt(kari, { receiverId: 'ola' })] };
  for (const service of serviceCodes) expect(said(self(kari, { ...given, service }))).toBe('self');
});
