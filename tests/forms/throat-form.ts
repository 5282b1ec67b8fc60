import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { judge } from '@helsesim/shared/forms/judge';
import { urls } from '@helsesim/shared/forms/questionnaire-model';

/** A small form in three languages, with signs, a duration and levels. */

const inWords = (nn: string, en: string) => ({
  extension: [
    ['nn', nn],
    ['en', en],
  ].map(([lang, content]) => ({
    url: urls.translation,
    extension: [
      { url: 'lang', valueCode: lang },
      { url: 'content', valueString: content },
    ],
  })),
});
export const short = (nb: string, nn: string, en: string) => ({
  extension: [{ url: urls.shortText, valueString: nb, _valueString: inWords(nn, en) }],
});
export const sign = (code: string, display: string, nn: string, en: string) => ({
  valueCoding: { system: 'urn:sign', code, display, _display: inWords(nn, en) },
});
const has = (code: string) => ({ question: 'signs', operator: '=', answerCoding: { system: 'urn:sign', code } });
export const level = (linkId: string, code: string, text: string, more: object = {}) => ({
  linkId,
  type: 'display',
  text,
  extension: [{ url: urls.level, valueCode: code }],
  ...more,
});
export const alone = { extension: [{ url: urls.optionExclusive, valueBoolean: true }] };

export const throat = {
  resourceType: 'Questionnaire',
  status: 'active',
  url: 'https://example.org/throat',
  version: '1.0.0',
  title: 'Vondt i halsen',
  _title: inWords('Vondt i halsen', 'Sore throat'),
  item: [
    {
      linkId: 'signs',
      type: 'choice',
      repeats: true,
      required: true,
      text: 'Er det noe av dette nå?',
      _text: inWords('Er det noko av dette no?', 'Any of this now?'),
      ...short('Faretegn', 'Faresignal', 'Danger signs'),
      answerOption: [
        sign('breath', 'Får ikke puste', 'Får ikkje puste', 'Cannot breathe'),
        {
          ...sign('drool', 'Klarer ikke å svelge', 'Klarer ikkje å svelgje', 'Cannot swallow'),
          ...short('svelgvansker', 'svelgjevanskar', 'unable to swallow'),
        },
        { ...sign('none', 'Nei', 'Nei', 'No'), ...alone },
      ],
    },
    { linkId: 'days', type: 'integer', text: 'Hvor mange dager?', ...short('Dager', 'Dagar', 'Days') },
    level('no-air', 'emergency-113', 'Du får ikke nok luft', {
      _text: inWords('Du får ikkje nok luft', 'You do not get enough air'),
      enableWhen: [has('breath')],
    }),
    level('no-swallow', 'legevakt', 'Du får ikke svelget', { enableWhen: [has('drool')] }),
    level('long', 'doctor-video', 'Det har vart lenge', {
      enableWhen: [{ question: 'days', operator: '>=', answerInteger: 7 }],
      extension: [
        { url: urls.level, valueCode: 'doctor-video' },
        { url: urls.selfHelp, valueCode: 'sore-throat' },
        { url: urls.selfHelp, valueCode: 'fever' },
      ],
    }),
    level('else', 'self-help', 'Det går som regel over'),
  ],
};
const accepted = acceptForm(throat);
if (!accepted.form) throw new Error('The form is not accepted');
export const { form } = accepted;

export const said = (codes: string[], days?: number) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item: [
    { linkId: 'signs', answer: codes.map((code) => ({ valueCoding: { system: 'urn:sign', code } })) },
    ...(days === undefined ? [] : [{ linkId: 'days', answer: [{ valueInteger: days }] }]),
  ],
});
export const judged = (codes: string[], days?: number) => judge(form, said(codes, days), undefined);
