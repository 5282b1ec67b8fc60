import { findableForm } from '@helsesim/server/forms/search-findables';
import { openLayout } from '@helsesim/server/forms/search-layout';
import { isOneOff } from '@helsesim/server/forms/search-vocabulary';
import { shipped } from '@helsesim/server/forms/shipped-forms';
import type { Questionnaire } from '@helsesim/shared/forms/questionnaire-model';
import type { Language } from '@helsesim/shared/people/people-model';
import { describe, expect, test } from 'vitest';
import { help, indexIn } from './looked-in.ts';

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
    ['drukket vaskemiddel', help('giftinformasjonen')],
    ['drakk klorin', help('giftinformasjonen')],
    ['har fått i seg vaskemiddel', help('giftinformasjonen')],
    ['svelget batteri', help('giftinformasjonen')],
    ['datteren min har svelget et knappebatteri', help('giftinformasjonen')],
    ['har tatt mange paracet', help('giftinformasjonen')],
    ['tok altfor mange tabletter', help('giftinformasjonen')],
    ['spist tabletter', help('giftinformasjonen')],
    ['orker ikke mer', help('mental-helse')],
    ['jeg klarer ikke mer', help('mental-helse')],
    ['vil ikke være her lenger', help('mental-helse')],
    ['stiv nakke og feber', help('call-113')],
    ['feber i to dager, og nå veldig stiv i nakken', help('call-113')],
    ['hoster blod', help('call-113')],
    ['kvalt', help('call-113')],
    ['setter i halsen', help('call-113')],
    ['nummen i skrittet', help('call-113')],
    ['babyen er slapp og drikker ikke', help('call-113')],
    ['ungen er glovarm og slapp', help('call-113')],
    ['datteren min er varm og slapp', help('call-113')],
    ['babyen vil ikke drikke', help('legevakt')],
    ['barnet mitt har feber', fever],
    ['ungen har feber og vondt i øret', fever],
    ['vondt i tannen', other],
    ['tann', other],
    ['diaré', other],
    ['kaster opp', other],
    ['menssmerter', other],
    ['flåttbitt', skin],
    ['blir mobbet', mood],
    ['ensom', mood],
    ['glovarm', fever],
  ],
  nn: [
    ['barnet har ete tablettar', help('giftinformasjonen')],
    ['eg orkar ikkje meir', help('mental-helse')],
    ['hostar blod', help('call-113')],
    ['ungen er heilt slapp', help('call-113')],
    ['einsam', mood],
    ['blir mobba', mood],
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
    ['my son drank bleach', help('giftinformasjonen')],
    ['swallowed a battery', help('giftinformasjonen')],
    ['taken too many paracetamol', help('giftinformasjonen')],
    ['stiff neck and fever', help('call-113')],
    ['coughing up blood', help('call-113')],
    ['choking', help('call-113')],
    ['numb between legs', help('call-113')],
    ['numb between my legs', help('call-113')],
    ['my baby is limp', help('call-113')],
    ['I can’t take it anymore', help('mental-helse')],
    ['period pain', other],
    ['toothache', other],
    ['sick note', other],
    ['lonely', mood],
    ['tick bite', skin],
    ['being bullied', mood],
  ],
};

describe.each(Object.entries(phrases) as [Language, [string, string][]][])('in %s', (language, table) => {
  test.each(table)('«%s» finds %s first', (phrase, first) => {
    const found = indexIn(language).find(phrase);
    expect(found.slice(0, 3)[0], found.slice(0, 4).join(', ')).toBe(first);
  });
});

test('what fits much less than the best is left out', () => {
  const found = indexIn('nb').find('ungen har feber og vondt i øret');
  expect(found).not.toContain(back);
  expect(found.length).toBeLessThanOrEqual(8);
});

test.each([
  ['nb', 'barnet mitt har feber', true],
  ['nb', 'babyen er slapp', true],
  ['nb', 'jeg har feber', false],
  ['nn', 'dottera mi hostar', true],
  ['en', 'my daughter has a rash', true],
  ['en', 'I have a rash', false],
] as const)('in %s, «%s» speaks of a child: %s', (language, phrase, expected) => {
  expect(indexIn(language).ofChild(phrase)).toBe(expected);
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

test('a form that a tester loaded is laid out in a moment, however much it says', () => {
  const { selfHelp, synonyms } = shipped();
  const layout = openLayout(synonyms, 'norwegian');
  const said = 'vondt i hodet og '.repeat(100_000);
  const item = Array.from({ length: 1000 }, (_, i) => ({ linkId: `${i}`, type: 'string' as const, text: said }));
  const form: Questionnaire = { resourceType: 'Questionnaire', status: 'active', title: said, description: said, item };
  const started = performance.now();
  layout.layOut(findableForm('long', form, 'nb', selfHelp));
  expect(performance.now() - started).toBeLessThan(500);
});
