import { acceptForm } from './accept-form.ts';
import { warningsOf } from './check-form.ts';
import { type Evaluate, systems, urls } from './questionnaire-model.ts';

/** Small forms for tests: what is asked, in three languages, and what is warned of. */

export const inWords = (...tags: string[]) => ({
  extension: tags.map((tag) => ({
    url: urls.translation,
    extension: [
      { url: 'lang', valueCode: tag },
      { url: 'content', valueString: `${tag}?` },
    ],
  })),
});
export const whole = inWords('nn', 'en');
const said = { text: 'Feber?', _text: whole };
export const ask = (linkId: string, type: string, more: object = {}) => ({ linkId, type, ...said, ...more });
export const yesNo = (linkId: string, more: object = {}) => ask(linkId, 'boolean', more);
export const group = (linkId: string, more: object, ...item: object[]) => ask(linkId, 'group', { ...more, item });
export const option = (code: string, weight?: number) => ({
  valueCoding: {
    ...{ system: 'urn:x', code, display: code, _display: whole },
    ...(weight !== undefined && { extension: [{ url: urls.ordinalValue[0], valueDecimal: weight }] }),
  },
});
export const choice = (linkId: string, codes: string[], more: object = {}) =>
  ask(linkId, 'choice', { answerOption: codes.map((code) => option(code)), ...more });
export const is = (question: string, code: string, operator = '=') => ({
  ...{ question, operator, answerCoding: { system: 'urn:x', code } },
});
export const yes = (question: string, answerBoolean = true) => ({ question, operator: '=', answerBoolean });
export const than = (question: string, operator: string, answerInteger: number) => ({
  question,
  operator,
  answerInteger,
});
export const all = (...enableWhen: object[]) => ({ enableWhen, enableBehavior: 'all' });
export const any = (...enableWhen: object[]) => ({ enableWhen, enableBehavior: 'any' });
export const between = (least: number, most: number) => ({
  extension: [
    { url: urls.minValue, valueInteger: least },
    { url: urls.maxValue, valueInteger: most },
  ],
});
export const level = (linkId: string, more: object = {}) => ({
  ...{ linkId, type: 'display', ...said, ...more },
  extension: [{ url: urls.level, valueCode: linkId }],
});
export const weighed = (linkId: string, more: object = {}) =>
  ask(linkId, 'choice', {
    ...{ answerOption: [option('no', 0), option('some', 2), option('much', 4)] },
    ...{ code: [{ system: systems.score[0], code: 'QS' }], ...more },
  });
export const sum = ask('sum', 'integer', { code: [{ system: systems.score[0], code: 'TS' }] });
export const formOf = (...item: object[]) => ({
  ...{ resourceType: 'Questionnaire', id: 'fever', url: 'https://example.org/fever', version: '1.0.0' },
  ...{ status: 'active', language: 'nb-NO', title: 'Feber', _title: whole },
  item,
});
export const warned = (json: unknown, evaluate?: Evaluate) => {
  const { form, problems } = acceptForm(json);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return form ? warningsOf(form, evaluate).map(({ path, code }) => [path, code]) : undefined;
};
