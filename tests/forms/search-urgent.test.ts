import { shipped } from '@helsesim/server/forms/shipped-forms';
import { inLanguage } from '@helsesim/shared/forms/in-language';
import type { Language } from '@helsesim/shared/people/people-model';
import { describe, expect, test } from 'vitest';
import { help, indexIn } from './looked-in.ts';

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

test('all that is urgent has its own number to call, and only that', () => {
  const numbers = shipped().selfHelp.flatMap(({ id, kind, call }) =>
    kind === 'urgent' || call !== undefined ? [[id, call]] : [],
  );
  expect(Object.fromEntries(numbers)).toEqual({
    ...{ 'call-113': '113', 'chest-pain': '113', seizure: '113', 'severe-allergy': '113', stroke: '113' },
    ...{ giftinformasjonen: '22 59 13 00', legevakt: '116 117', 'mental-helse': '116 123' },
  });
});

describe('nothing is told as urgent for', () => {
  test.each([
    'barnet mitt har feber',
    'diaré',
    'kaster opp',
    'ensom',
    'stiv nakke',
    'vondt i ryggen etter fall',
    'vil ikke ha mer medisin',
    'jeg bruker mange medisiner',
    'vondt å svelge tabletter',
    'fikk tabletter av legen',
    'fått sopp på foten',
    'barnet er trøtt',
    'fikk ny resept her på kontoret',
    'orker ikke stå opp',
  ])('«%s»', (phrase) => expect(indexIn('nb').urgentIn(phrase)).toEqual([]));
  test.each(['sick note', 'being sick', 'lonely', 'stiff neck', 'period pain', 'I take many medicines'])(
    '«%s»',
    (phrase) => expect(indexIn('en').urgentIn(phrase)).toEqual([]),
  );
});

describe('the red signs of our own forms are urgent', () => {
  const signs = shipped().forms.flatMap(({ id, active, form }) =>
    !active
      ? []
      : (['nb', 'nn', 'en'] as const).flatMap((language) => {
          const { item = [] } = inLanguage(form.questionnaire, language);
          const options = item.find(({ linkId }) => linkId === 'red-signs')?.answerOption ?? [];
          return options.flatMap(({ valueCoding }): [string, Language, string][] =>
            valueCoding?.display && valueCoding.code !== 'none' ? [[id, language, valueCoding.display]] : [],
          );
        }),
  );
  test('there are some of every form', () => {
    expect(new Set(signs.map(([id]) => id))).toEqual(new Set(shipped().forms.map(({ id }) => id)));
  });
  test.each(signs)('%s in %s: «%s»', (_form, language, sign) => {
    expect(indexIn(language).urgentIn(sign)).not.toEqual([]);
  });
});
