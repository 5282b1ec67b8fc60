import { consentLevels } from '@helsesim/shared/people/people-model';
import { type AccessRefusal, accessRefusals } from '@helsesim/shared/representation/representation-model';
import { type ServiceCode, serviceCodes } from '@helsesim/shared/representation/service-catalogue';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadWords, sayIn } from '../platform/words.ts';
import { accessWords } from './access-words.ts';
import { type Who, whyNobody, whyOnlyLook, whyShut } from './why-door.ts';

const say = sayIn(accessWords, 'nb');
const open = (service: ServiceCode) => ({ service, read: true, write: true, reason: null, writeReason: null });

const viewer = { selfId: 'kari', worldId: 'solvik', eid: 'high' as const };
const self: Who = { ...viewer, citizen: { id: 'kari', name: 'Kari Nordmann', age: 42, basis: 'self' }, services: [] };
const youth: Who = {
  ...viewer,
  selfId: 'jonas',
  citizen: { id: 'jonas', name: 'Jonas Nordmann', age: 14, basis: 'self' },
  services: [{ ...open('child-settings'), write: false, writeReason: 'not-open-to-youth' }],
};
const mother: Who = {
  ...viewer,
  citizen: { id: 'jonas', name: 'Jonas Nordmann', age: 14, basis: 'FO' },
  services: [open('child-settings')],
};
const daughter: Who = {
  ...viewer,
  citizen: { id: 'borghild', name: 'Borghild Nordmann', age: 79, basis: 'FU' },
  services: [],
};

describe('what would open a shut door', () => {
  test.each<[string, Who, ServiceCode, AccessRefusal, RegExp, string | undefined]>([
    ['one’s own consent', self, 'appointments', 'consent-too-low', /Velg Full/, '/citizens/kari/privacy'],
    ['and the phone', self, 'appointments', 'consent-too-low', /ringe legekontoret/, '/citizens/kari/privacy'],
    ['to Basis+ for the record', self, 'test-results', 'consent-too-low', /Basis\+/, '/citizens/kari/privacy'],
    ['to a youth, a parent', youth, 'forms', 'consent-too-low', /Be en av dem/, '/citizens/jonas/child-settings'],
    ['to a parent, the settings', mother, 'forms', 'consent-too-low', /for Jonas/, '/citizens/jonas/child-settings'],
    ['to a fullmektig, nobody else', daughter, 'forms', 'consent-too-low', /Bare Borghild/, undefined],
    ['one’s own consent first', daughter, 'inbox', 'own-consent-missing', /selv/, '/citizens/kari/privacy'],
    ['a form on paper', self, 'inbox', 'inactive', /skjema på papir/, undefined],
    ['a parent’s consent', youth, 'inbox', 'youth-consent-missing', /en av foreldrene dine samtykker/, undefined],
    ['the years, and only oneself', youth, 'fullmakter', 'not-open-to-youth', /Bare for deg/, undefined],
    ['the years, and a parent', youth, 'gp-dialogue', 'not-open-to-youth', /16 år.*forelder bruke/, undefined],
    ['the years, and nobody', youth, 'kjernejournal', 'not-open-to-youth', /heller ikke tilgang/, undefined],
    ['a fullmakt of the area', daughter, 'inbox', 'not-covered-by-fullmakt', /«Digitale helsetjenester»/, undefined],
    ['no fullmakt', daughter, 'child-settings', 'not-covered-by-fullmakt', /ikke med fullmakt/, undefined],
    ['an application', daughter, 'inbox', 'guardianship-opens-nothing', /tildelt/, '/citizens/kari/fullmakter/apply'],
    ['the child itself, at sixteen', mother, 'fullmakter', 'citizen-only', /fra 16 år/, undefined],
    [
      'the settings of the child',
      mother,
      'privacy-settings',
      'citizen-only',
      /Jonas/,
      '/citizens/jonas/child-settings',
    ],
    ['a higher eID', self, 'inbox', 'eid-too-low', /høyt nivå/, '/login/solvik/kari'],
  ])('%s', (_what, who, service, reason, text, href) => {
    const why = whyShut(say, who, { service, reason });
    expect(why.text).toMatch(text);
    expect(why.opener?.href).toBe(href);
  });

  test('a youth with MinID is told that a parent’s consent will not be enough', () => {
    const why = whyShut(say, { ...youth, eid: 'substantial' }, { service: 'inbox', reason: 'youth-consent-missing' });
    expect(why.text).toMatch(/høyt nivå/);
  });

  test('a hidden address is not given away', () => {
    expect(whyShut(say, mother, { service: 'prescriptions', reason: 'no-access' })).toEqual({
      text: 'Du har ikke tilgang til denne tjenesten for Jonas. Ta kontakt med tjenesten direkte.',
    });
  });
});

describe('why one may only look', () => {
  const look = (service: ServiceCode, writeReason: AccessRefusal) => ({
    service,
    read: true,
    write: false,
    reason: null,
    writeReason,
  });
  test.each<[string, Who, ServiceCode, AccessRefusal, RegExp]>([
    ['until sixteen', youth, 'prescriptions', 'not-open-to-youth', /før du fyller 16/],
    ['and who may book meanwhile', youth, 'appointments', 'not-open-to-youth', /en forelder bestille/],
    ['since the twelfth birthday', mother, 'helsestasjon', 'not-for-parents-from-twelve', /fylte 12 år/],
    ['without the area', daughter, 'kjernejournal', 'not-covered-by-fullmakt', /«Digitale helsetjenester»/],
    ['as parents decide', youth, 'child-settings', 'not-open-to-youth', /Bare foreldre/],
  ])('%s', (_what, who, service, reason, text) => {
    expect(whyOnlyLook(say, who, look(service, reason))?.text).toMatch(text);
  });
  test('nothing is said of what nobody changes', () => {
    expect(whyOnlyLook(say, self, look('activity', 'no-access'))).toBeUndefined();
  });
});

describe.each(['nb', 'nn', 'en'] as const)('in %s', (language) => {
  beforeAll(() => loadWords(language));
  const inLanguage = sayIn(accessWords, language);
  beforeAll(() => loadWords(language));
  test('every reason has words for everyone, with nothing left to fill in', () => {
    for (const reason of accessRefusals) {
      for (const who of [self, youth, mother, daughter])
        for (const service of serviceCodes) {
          for (const action of ['read', 'write'] as const)
            expect(whyShut(inLanguage, who, { service, action, reason }).text).toMatch(/^[^{}]{10,}$/);
        }
      expect(whyNobody(inLanguage, viewer, reason).text).toMatch(/^[^{}]{10,}$/);
    }
  });
  test('every level has a name', () => {
    for (const level of consentLevels) expect(inLanguage(`level.${level}`)).not.toBe('');
  });
});
