import { findableForm, findableSelfHelp } from '@helsesim/server/forms/search-findables';
import { type Index, openIndex } from '@helsesim/server/forms/search-index';
import { isOneOff } from '@helsesim/server/forms/search-vocabulary';
import { shipped } from '@helsesim/server/forms/shipped-forms';
import type { Language } from '@helsesim/shared/people/people-model';
import { describe, expect, test } from 'vitest';

/** Real phrases, and what should be found first. */
const throat = 'form sore-throat';
const cough = 'form cough-and-breath';
const urine = 'form urinary-symptoms';
const skin = 'form skin';
const back = 'form back-pain';
const mood = 'form low-mood-and-worry';
const fever = 'form child-with-fever';
const medicine = 'form prescription-and-chronic-follow-up';
const other = 'form general';
const help = (id: string) => `self-help ${id}`;

const phrases: Record<Language, [phrase: string, first: string][]> = {
  nb: [
    ['vondt i halsen', throat],
    ['Jeg har så vondt i halsen når jeg svelger', throat],
    ['halsvondt', throat],
    ['sår hals og feber', throat],
    ['saar hals', throat],
    ['sar hals', throat],
    ['halsbetenelse', throat],
    ['streptokokker', throat],
    ['hovne mandler', throat],
    ['hoste', cough],
    ['har hostet i tre uker', cough],
    ['hosste', cough],
    ['forkjølet og tett i nesa', cough],
    ['forkjolelse', cough],
    ['tung i pusten', cough],
    ['astmaanfall', cough],
    ['influensa', cough],
    ['svir når jeg tisser', urine],
    ['må på do og tisse hele tiden', urine],
    ['urinveisinfeksjon', urine],
    ['urinveisinfeksjn', urine],
    ['blærekatarr', urine],
    ['blaerekatarr', urine],
    ['problemer med vannlating', urine],
    ['utslett på armene', skin],
    ['skulderutslett', skin],
    ['eksem', skin],
    ['exem', skin],
    ['en føflekk som har vokst', skin],
    ['sopp på foten', skin],
    ['det klør over hele kroppen', skin],
    ['vannkopper', skin],
    ['vondt i ryggen', back],
    ['rygvondt', back],
    ['isjias', back],
    ['kink i ryggen etter flytting', back],
    ['trist og lei', mood],
    ['jeg er deprimert', mood],
    ['angst', mood],
    ['får ikke sove', help('sleep-diary')],
    ['sover dårlig og grubler', mood],
    ['bekymmret hele tiden', mood],
    ['utbrent på jobben', mood],
    ['barnet har feber', fever],
    ['datteren min er varm og slapp', fever],
    ['babyen har høy temp', fever],
    ['feber hos ettåring', fever],
    ['fornye resept', medicine],
    ['tom for blodtrykksmedisin', medicine],
    ['bivirkninger av medisinen', medicine],
    ['hodepine', other],
    ['vondt i magen', other],
    ['mageknip', other],
    ['sykmelding', other],
    ['øyebetennelse', other],
    ['pusteøvelse', help('breathing-exercise')],
    ['ryggøvelser', help('back-exercises')],
    ['søvndagbok', help('sleep-diary')],
    ['medisinliste', help('medicine-list')],
    // What must not be overlooked.
    ['brystsmerter', help('chest-pain')],
    ['smerter i brystet', help('chest-pain')],
    ['vondt i venstre side av brystet', help('chest-pain')],
    ['trykker i brystet og ut i armen', help('chest-pain')],
    ['brystsmertr', help('chest-pain')],
    ['hjerteinfarkt', help('chest-pain')],
    ['får ikke puste', help('call-113')],
    ['jeg klarer ikke å puste', help('call-113')],
    ['mannen min puster ikke', help('call-113')],
    ['faar ikke luft', help('call-113')],
    ['får ikke pusste', help('call-113')],
    ['vil ikke leve', help('mental-helse')],
    ['Jeg vil ikke leve lenger', help('mental-helse')],
    ['har ikke lyst til å leve mer', help('mental-helse')],
    ['jeg vil dø', help('mental-helse')],
    ['selvmordstanker', help('mental-helse')],
    ['tenker på å ta livet mitt', help('mental-helse')],
    ['slag', help('stroke')],
    ['tror mor har fått slag', help('stroke')],
    ['skjevt ansikt', help('stroke')],
    ['kramper', help('seizure')],
    ['barnet har feberkramper', help('seizure')],
    ['krampper', help('seizure')],
    ['sønnen min har spist tabletter, for mye medisin', help('giftinformasjonen')],
    ['barnet har drukket klor', help('giftinformasjonen')],
    ['tungen hovner opp etter vepsestikk', help('severe-allergy')],
    ['legevakt', help('legevakt')],
    ['brukket arm', help('legevakt')],
  ],
  nn: [
    ['eg har vondt i halsen', throat],
    ['hostar heile natta', cough],
    ['forkjøling', cough],
    ['det svir når eg tissar', urine],
    ['urinvegsinfeksjon', urine],
    ['klåe og utslett', skin],
    ['vasskoppar', skin],
    ['vond rygg', back],
    ['eg er nedfor og græt mykje', mood],
    ['får ikkje sove', help('sleep-diary')],
    ['bekymra', mood],
    ['sjukt barn med feber', fever],
    ['fornye resepten', medicine],
    ['biverknader', medicine],
    ['hovudverk', other],
    ['får ikkje puste', help('call-113')],
    ['eg vil ikkje leve', help('mental-helse')],
    ['sjølvmordstankar', help('mental-helse')],
    ['krampar', help('seizure')],
    ['skeivt ansikt', help('stroke')],
    ['vondt i bringa', help('chest-pain')],
  ],
  en: [
    ['sore throat', throat],
    ['my throat hurts when I swallow', throat],
    ['tonsilitis', throat],
    ['coughing for weeks', cough],
    ['runny nose', cough],
    ['it burns when I pee', urine],
    ['bladder infection', urine],
    ['itchy rash', skin],
    ['a mole that has grown', skin],
    ['back pain', back],
    ['sciatica', back],
    ['feeling depressed', mood],
    ['anxiety', mood],
    ['cannot sleep', help('sleep-diary')],
    ['sleeping badly and worried', mood],
    ['my baby has a fever', fever],
    ['renew my prescription', medicine],
    ['headache', other],
    ['chest pain', help('chest-pain')],
    ['I cannot breathe', help('call-113')],
    ['she can’t breathe', help('call-113')],
    ['I do not want to live', help('mental-helse')],
    ['I want to kill myself', help('mental-helse')],
    ['stroke', help('stroke')],
    ['seizures', help('seizure')],
    ['took too many tablets', help('giftinformasjonen')],
  ],
};

const indexes = new Map<Language, Index>();
function indexIn(language: Language): Index {
  const known = indexes.get(language);
  if (known) return known;
  const { forms, selfHelp, synonyms } = shipped();
  const findables = [
    ...forms
      .filter(({ active }) => active)
      .map(({ id, form }) => findableForm(id, form.questionnaire, language, selfHelp)),
    ...selfHelp.map((entry) => findableSelfHelp(entry, language)),
  ];
  const made = openIndex(findables, synonyms, language === 'en' ? 'english' : 'norwegian');
  indexes.set(language, made);
  return made;
}

describe.each(Object.entries(phrases) as [Language, [string, string][]][])('in %s', (language, table) => {
  test.each(table)('«%s» finds %s first', (phrase, first) => {
    const found = indexIn(language).find(phrase);
    expect(found.slice(0, 3)[0], found.slice(0, 4).join(', ')).toBe(first);
  });
});

describe('nothing urgent comes first of itself for', () => {
  const urgent = shipped()
    .selfHelp.filter(({ kind }) => kind === 'urgent')
    .map(({ id }) => help(id));
  test.each([
    'hva slags medisin skal jeg ta',
    'vil snakke med legen om resepten',
    'hoster om natten',
    'trenger time i dag for utslett',
    'vondt i ryggen og utslett på magen',
    'får ikke tatt medisinen min',
    'er varm i ansiktet',
    'eg har hatt feber i helga',
    'føler meg slått ut av forkjølelse',
  ])('«%s»', (phrase) => {
    const [first] = indexIn('nb').find(phrase);
    expect(first).toBeDefined();
    expect(urgent).not.toContain(first);
  });
  test.each(['it burns when I pee', 'need a doctor today for a rash', 'hot and tired'])('«%s»', (phrase) => {
    const [first] = indexIn('en').find(phrase);
    expect(first).toBeDefined();
    expect(urgent).not.toContain(first);
  });
});

test('what urgent words fit is first, also among much else', () => {
  const told =
    'Hei, jeg har hatt hoste og feber i tre dager og utslett på ryggen, og nå får jeg nesten ikke puste lenger.';
  expect(indexIn('nb').find(told)[0]).toBe(help('call-113'));
});

test('what no text is about finds nothing', () => {
  for (const phrase of ['qwzzk', '?!…', 'og i på', '🙂']) expect(indexIn('nb').find(phrase), phrase).toEqual([]);
});

test.each([
  ['feber', 'feber', true],
  ['feber', 'febr', true],
  ['feber', 'febber', true],
  ['feber', 'fever', true],
  ['feber', 'febre', true],
  ['feber', 'fbere', false],
  ['feber', 'feberen', false],
  ['feber', 'fevre', false],
])('«%s» and «%s» are one letter off: %s', (one, other, expected) => {
  expect(isOneOff(one, other)).toBe(expected);
  expect(isOneOff(other, one)).toBe(expected);
});

test('the longest text that can be asked for is looked up in a moment', () => {
  const index = indexIn('nb');
  const text = Array.from({ length: 33 }, (_, i) => `zq${i}xw`)
    .join(' ')
    .slice(0, 200);
  const started = performance.now();
  for (let times = 0; times < 10; times += 1) index.find(text);
  expect(performance.now() - started).toBeLessThan(1000);
});
