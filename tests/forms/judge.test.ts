import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { inLanguage } from '@helsesim/shared/forms/in-language';
import { judge } from '@helsesim/shared/forms/judge';
import { outcomeOf } from '@helsesim/shared/forms/outcome';
import { urls } from '@helsesim/shared/forms/questionnaire-model';
import { summaryOf } from '@helsesim/shared/forms/summary';
import { whatIf } from '@helsesim/shared/forms/what-if';
import { describe, expect, test } from 'vitest';
import { alone, form, judged, level, said, short, sign, throat } from './throat-form.ts';

describe('where answers lead', () => {
  test('to the weightiest level that is reached, with its rules and the answers they looked at', () => {
    expect(outcomeOf(form, judged(['drool', 'breath'], 8).response, 'nb')).toEqual({
      level: 'emergency-113',
      urgency: 'red',
      why: [
        {
          rule: 'no-air',
          level: 'emergency-113',
          text: 'Du får ikke nok luft',
          because: [{ linkId: 'signs', question: 'Er det noe av dette nå?', answer: 'Får ikke puste' }],
        },
      ],
      selfHelp: [],
    });
  });

  const rulesOf = (codes: string[], days?: number) => judged(codes, days).outcome?.why.map(({ rule }) => rule);
  test('beside what is urgent no lighter rule is told, and the fallback only when it is all there is', () => {
    expect(rulesOf(['drool', 'breath'], 8)).toEqual(['no-air']);
    expect(rulesOf(['drool'], 8)).toEqual(['no-swallow']);
    expect(rulesOf(['none'], 8)).toEqual(['long']);
    expect(rulesOf(['none'], 1)).toEqual(['else']);
  });

  test('nowhere while something is missing or wrong – but red signs are told', () => {
    const wrong = judge(form, { ...said(['breath']), item: [...said(['breath']).item, { linkId: 'z' }] }, undefined);
    expect(wrong).toMatchObject({ valid: false, outcome: undefined, stop: [{ rule: 'no-air' }] });
    const draft = judge(form, said(['breath', 'drool']), undefined, { partial: true, language: 'en' });
    expect(draft).toMatchObject({ valid: true, outcome: undefined });
    expect(draft.stop).toMatchObject([{ rule: 'no-air', text: 'You do not get enough air' }]);
    expect(judge(form, said(['drool']), undefined, { partial: true }).stop).toEqual([]);
    expect(judged(['breath']).stop).toEqual(judged(['breath']).outcome?.why);
  });

  test('in the words of the reader', () => {
    const why = outcomeOf(form, judged(['breath']).response, 'en')?.why[0];
    expect(why?.text).toBe('You do not get enough air');
    expect(why?.because).toEqual([{ linkId: 'signs', question: 'Any of this now?', answer: 'Cannot breathe' }]);
  });

  test('to advice as well, when nothing is urgent', () => {
    expect(judged(['none'], 9).outcome).toMatchObject({ level: 'doctor-video', selfHelp: ['sore-throat', 'fever'] });
  });
});

describe('the summary for the doctor', () => {
  test('says what was answered, and in one line which red signs were denied', () => {
    expect(summaryOf(form, judged(['none'], 3).response, 'nb')).toEqual([
      { label: 'Faretegn', answer: 'Nei' },
      { label: 'Dager', answer: '3' },
      { label: 'Nei til', answer: 'Får ikke puste' },
    ]);
  });

  test('names what was chosen, were it the only one, and «none» where that is news', () => {
    const { form: asthma } = acceptForm({
      ...throat,
      item: [
        {
          linkId: 'background',
          type: 'choice',
          repeats: true,
          text: 'Gjelder noe av dette?',
          ...short('Bakgrunn', 'Bakgrunn', 'Background'),
          answerOption: [
            sign('asthma', 'Astma', 'Astma', 'Asthma'),
            sign('immune', 'Svekket immunforsvar', 'Svekt immunforsvar', 'Weak immune system'),
            { ...sign('none', 'Nei', 'Nei', 'No'), ...alone },
          ],
        },
        level('immune', 'emergency-113', 'Immunforsvaret er svekket', {
          enableWhen: [{ question: 'background', operator: '=', answerCoding: { system: 'urn:sign', code: 'immune' } }],
        }),
        level('else', 'self-help', 'Det går som regel over'),
      ],
    });
    const linesOf = (code: string) => {
      const answer = [{ valueCoding: { system: 'urn:sign', code } }];
      const response = { resourceType: 'QuestionnaireResponse', item: [{ linkId: 'background', answer }] };
      return asthma && summaryOf(asthma, judge(asthma, response, undefined).response, 'nb');
    };
    const denied = { label: 'Nei til', answer: 'Svekket immunforsvar' };
    expect(linesOf('asthma')).toEqual([{ label: 'Bakgrunn', answer: 'Astma' }, denied]);
    expect(linesOf('none')).toEqual([{ label: 'Bakgrunn', answer: 'Nei' }, denied]);
  });

  test('of a form without short texts tells what was asked, in short', () => {
    const asked = 'Hvor lenge har du hatt vondt, og har det blitt verre eller bedre siden det begynte?';
    const { form: plain } = acceptForm({
      ...throat,
      item: [
        { linkId: 'days', type: 'integer', text: 'Hvor mange dager?' },
        { linkId: 'long', type: 'string', text: asked },
      ],
    });
    const item = [
      { linkId: 'days', answer: [{ valueInteger: 3 }] },
      { linkId: 'long', answer: [{ valueString: 'Verre' }] },
    ];
    expect(plain && summaryOf(plain, { resourceType: 'QuestionnaireResponse', item }, 'nb')).toEqual([
      { label: 'Hvor mange dager?', answer: '3' },
      { label: `${asked.slice(0, 79)}…`, answer: 'Verre' },
    ]);
  });

  test('names the signs that are there', () => {
    expect(summaryOf(form, judged(['drool']).response, 'en')).toEqual([
      { label: 'Danger signs', answer: 'Cannot swallow' },
      { label: 'Denies', answer: 'Cannot breathe' },
    ]);
  });
});

test('a group that does not repeat, three thousand times, is told of at once', { timeout: 500 }, () => {
  const questions = Array.from({ length: 12 }, (_, index) => ({ linkId: `q${index}`, type: 'boolean' }));
  const { form: once } = acceptForm({ ...throat, item: [{ linkId: 'g', type: 'group', item: questions }] });
  const item = Array.from({ length: 3000 }, () => ({ linkId: 'g' }));
  const { problems } = once ? judge(once, { resourceType: 'QuestionnaireResponse', item }, undefined) : {};
  expect(problems).toMatchObject([{ path: 'g', code: 'not-repeating' }]);
});

describe('red signs in answers that are too many', () => {
  const met = (question: string) => ({ enableWhen: [{ question, operator: '=', answerBoolean: true }] });
  const { form: child } = acceptForm({
    ...throat,
    item: [
      { linkId: 'limp', type: 'boolean', text: 'Slapp?' },
      {
        ...{ linkId: 'each', type: 'group', repeats: true },
        extension: [{ url: urls.maxOccurs, valueInteger: 2 }],
        item: [{ linkId: 'rash', type: 'boolean', text: 'Utslett?' }],
      },
      level('limp-red', 'emergency-113', 'Slapp', met('limp')),
      level('rash-red', 'emergency-113', 'Utslett', met('rash')),
      level('else', 'self-help', 'Det går som regel over'),
    ],
  });
  const said = (linkId: string, valueBoolean: boolean) => ({ linkId, answer: [{ valueBoolean }] });
  const each = (valueBoolean: boolean) => ({ linkId: 'each', item: [said('rash', valueBoolean)] });
  const told = (...item: object[]) => {
    if (!child) throw new Error('Not accepted');
    const { problems, stop, response } = judge(child, { resourceType: 'QuestionnaireResponse', item }, undefined);
    return { problems: problems.map(({ code }) => code), stop: stop.map(({ rule }) => rule), response };
  };

  test('are told, once each, but nothing else is made of them', () => {
    const twice = told(said('limp', false), said('limp', true));
    expect(twice).toMatchObject({ problems: ['not-repeating'], stop: ['limp-red'] });
    expect(twice.response.item).toEqual([said('limp', false)]);
    expect(told(said('limp', true), said('limp', true)).stop).toEqual(['limp-red']);
    const third = told(said('limp', true), each(false), each(false), each(true));
    expect(third).toMatchObject({ problems: ['too-many'], stop: ['limp-red', 'rash-red'] });
    expect(third.response.item).toHaveLength(3);
    expect(told(each(false), each(false), each(false)).stop).toEqual([]);
  });

  test('a status that there is not hides none', () => {
    if (!child) throw new Error('Not accepted');
    const response = { resourceType: 'QuestionnaireResponse', status: 'done', item: [said('limp', true)] };
    expect(judge(child, response, undefined)).toMatchObject({
      problems: [{ path: '', code: 'not-a-response' }],
      stop: [{ rule: 'limp-red' }],
    });
  });
});

test('what would have had to be different: each other level by its nearest answer', () => {
  const none = judged(['none'], 3).response;
  expect(whatIf(form, none, undefined, 'nb')).toEqual([
    {
      level: 'emergency-113',
      urgency: 'red',
      changes: [{ linkId: 'signs', question: 'Er det noe av dette nå?', from: 'Nei', to: 'Får ikke puste' }],
    },
    {
      level: 'legevakt',
      urgency: 'yellow',
      changes: [{ linkId: 'signs', question: 'Er det noe av dette nå?', from: 'Nei', to: 'Klarer ikke å svelge' }],
    },
    {
      level: 'doctor-video',
      urgency: 'green',
      changes: [{ linkId: 'days', question: 'Hvor mange dager?', from: '3', to: '7' }],
    },
  ]);
  // Two, where one is not enough; and from red there is no way around 113.
  expect(whatIf(form, judged(['drool'], 3).response, undefined, 'nb')).toMatchObject([
    { level: 'emergency-113', changes: [{ to: 'Klarer ikke å svelge, Får ikke puste' }] },
    { level: 'self-help', changes: [{ to: 'Nei' }] },
    {
      level: 'doctor-video',
      changes: [
        { linkId: 'signs', to: 'Nei' },
        { linkId: 'days', from: '3', to: '7' },
      ],
    },
  ]);
  expect(whatIf(form, judged(['breath'], 3).response, undefined, 'nb')).toEqual([]);
});

test('in one language the form is plain', () => {
  const nynorsk = JSON.stringify(inLanguage(form.questionnaire, 'nn'));
  expect(nynorsk).toContain('Er det noko av dette no?');
  expect(nynorsk).toContain('Får ikkje puste');
  expect(nynorsk).toContain('Faresignal');
  expect(nynorsk).toContain('"language":"nn-NO"');
  expect(nynorsk).not.toContain(urls.translation);
  expect(nynorsk).not.toContain('"_');
  expect(nynorsk).not.toContain('Any of this now?');
});

test('«what if» counts only whole answers: what a change makes a question of must be answered too', () => {
  const { form: asking } = acceptForm({
    ...throat,
    item: [
      { linkId: 'fever', type: 'boolean', required: true, text: 'Feber?' },
      {
        linkId: 'high',
        type: 'boolean',
        required: true,
        text: 'Over 40?',
        enableWhen: [{ question: 'fever', operator: '=', answerBoolean: true }],
      },
      level('fever-high', 'legevakt', 'Høy feber', {
        enableWhen: [{ question: 'high', operator: '=', answerBoolean: true }],
      }),
      level('fever-any', 'doctor-text', 'Feber', {
        enableWhen: [{ question: 'fever', operator: '=', answerBoolean: true }],
      }),
      level('else', 'self-help', 'Det går som regel over'),
    ],
  });
  const no = { linkId: 'fever', answer: [{ valueBoolean: false }] };
  const well = { resourceType: 'QuestionnaireResponse', status: 'completed', item: [no] } as const;
  const ways = asking && whatIf(asking, judge(asking, well, undefined).response, undefined, 'nb');
  const fever = { linkId: 'fever', from: 'Nei', to: 'Ja' };
  expect(ways).toMatchObject([
    { level: 'legevakt', changes: [fever, { linkId: 'high', from: '', to: 'Ja' }] },
    { level: 'doctor-text', changes: [fever, { linkId: 'high', from: '', to: 'Nei' }] },
  ]);
});

describe('what the form answers itself', () => {
  const hidden = { url: urls.hidden, valueBoolean: true };
  const { form: fixed } = acceptForm({
    resourceType: 'Questionnaire',
    status: 'active',
    item: [
      { linkId: 'weight', type: 'integer', text: 'Vekt', readOnly: true, initial: [{ valueInteger: 3 }] },
      { linkId: 'kind', type: 'string', text: 'Slag', extension: [hidden], initial: [{ valueString: 'a' }] },
      { linkId: 'open', type: 'integer', text: 'Fritt', initial: [{ valueInteger: 1 }] },
      {
        linkId: 'later',
        type: 'string',
        text: 'Senere',
        readOnly: true,
        initial: [{ valueString: 'x' }],
        enableWhen: [{ question: 'open', operator: '>', answerInteger: 5 }],
      },
    ],
  });
  const answers = (given: Record<string, object>) => ({
    resourceType: 'QuestionnaireResponse',
    item: Object.entries(given).map(([linkId, value]) => ({ linkId, answer: [value] })),
  });
  const judgedItems = (given: Record<string, object>) => {
    if (!fixed) throw new Error('Not accepted');
    const { valid, response } = judge(fixed, answers(given), undefined);
    return { valid, item: response.item };
  };
  const [weight, kind] = [
    { linkId: 'weight', answer: [{ valueInteger: 3 }] },
    { linkId: 'kind', answer: [{ valueString: 'a' }] },
  ];

  test('is not changed, nor left out, by whoever sends; what can be answered is', () => {
    const sent = judgedItems({ weight: { valueInteger: 300 }, kind: { valueString: 'b' }, open: { valueInteger: 2 } });
    const open = { linkId: 'open', answer: [{ valueInteger: 2 }] };
    expect(sent).toEqual({ valid: true, item: [weight, kind, open] });
    expect(judgedItems({})).toEqual({ valid: true, item: [weight, kind] });
  });

  test('is not there where it is not asked', () => {
    const { item } = judgedItems({ open: { valueInteger: 6 } });
    expect(item?.at(-1)).toEqual({ linkId: 'later', answer: [{ valueString: 'x' }] });
    expect(judgedItems({ open: { valueInteger: 5 } })).toMatchObject({ valid: true });
  });
});
