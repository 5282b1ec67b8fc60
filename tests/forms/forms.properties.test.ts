import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compiles, fhirPathAt } from '@helsesim/server/forms/fhirpath';
import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { changed, otherAnswers } from '@helsesim/shared/forms/form-change';
import { inLanguage } from '@helsesim/shared/forms/in-language';
import { judge } from '@helsesim/shared/forms/judge';
import { outcomeOf } from '@helsesim/shared/forms/outcome';
import { isAtLeast } from '@helsesim/shared/forms/outcome-model';
import type { PreparedForm, PreparedItem } from '@helsesim/shared/forms/prepared-form';
import {
  type QuestionnaireResponse,
  type ResponseItem,
  urls,
  type Value,
} from '@helsesim/shared/forms/questionnaire-model';
import { readResponse } from '@helsesim/shared/forms/read-response';
import { type WhatIf, whatIf } from '@helsesim/shared/forms/what-if';
import { answersInWords } from '@helsesim/shared/forms/wording';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** Whatever is answered to whatever form: ours, and those of the conformance pack. */
const root = join(import.meta.dirname, '..', '..');
const evaluate = fhirPathAt(Temporal.Instant.from('2026-03-02T08:00:00Z'));
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const questionnaireIn = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'questionnaire' in json ? json.questionnaire : json;
const files = globSync(['forms/*/*.json', 'tests/forms/conformance/*.json'], { cwd: root });
const forms = files.flatMap((file) => {
  const { form } = acceptForm(questionnaireIn(read(file)), compiles);
  return form ? [{ name: file.startsWith('forms/') ? file : basename(file), form }] : [];
});

function anyValue(item: PreparedItem): fc.Arbitrary<Value> {
  if (item.options) return fc.constantFrom(...item.options.map(({ value }) => value));
  const { code, system, display } = item.limits.unit ?? {};
  const unit = { ...(code && { code }), ...(system && { system }), ...(display && { unit: display }) };
  switch (item.type) {
    case 'boolean':
      return fc.boolean().map((valueBoolean) => ({ valueBoolean }));
    case 'integer':
      return fc.integer({ min: -1, max: 120 }).map((valueInteger) => ({ valueInteger }));
    case 'decimal':
      return fc.integer({ min: -10, max: 500 }).map((tenths) => ({ valueDecimal: tenths / 10 }));
    case 'quantity':
      return fc.integer({ min: 0, max: 450 }).map((tenths) => ({ valueQuantity: { value: tenths / 10, ...unit } }));
    case 'date':
      return fc.constantFrom('2026-03-01', '2024-02-29', '2023-02-29').map((valueDate) => ({ valueDate }));
    case 'dateTime':
      return fc.constant({ valueDateTime: '2026-03-01T10:00:00Z' });
    case 'time':
      return fc.constant({ valueTime: '10:00:00' });
    case 'url':
      return fc.constant({ valueUri: 'https://example.org/' });
    case 'attachment':
      return fc.constant({ valueAttachment: { url: 'file', title: 'Bilde' } });
    case 'reference':
      return fc.constant({ valueReference: { reference: 'Patient/1' } });
    default:
      return fc.constantFrom('ja', 'litt feber', '').map((valueString) => ({ valueString }));
  }
}

function itemOf(item: PreparedItem): fc.Arbitrary<ResponseItem[]> {
  const inside = fc.tuple(...item.items.map(itemOf)).map((lists) => lists.flat());
  const one: fc.Arbitrary<ResponseItem> =
    item.type === 'group'
      ? inside.map((items) => ({ linkId: item.linkId, item: items }))
      : fc.array(fc.tuple(anyValue(item), inside), { maxLength: item.raw.repeats ? 3 : 1 }).map((answers) => ({
          linkId: item.linkId,
          answer: answers.map(([value, items]) => (items.length > 0 ? { ...value, item: items } : value)),
        }));
  if (item.type === 'display') return fc.constant([]);
  return fc.array(one, { maxLength: item.type === 'group' && item.raw.repeats ? 3 : 1 });
}

const responseTo = (form: PreparedForm): fc.Arbitrary<QuestionnaireResponse> =>
  fc.tuple(...form.items.map(itemOf)).map((lists) => ({
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: lists.flat(),
  }));

const turned = (items: readonly ResponseItem[]): ResponseItem[] =>
  // Items turn about, occurrences of the same keep their order: that order says which is which.
  [...Map.groupBy(items, ({ linkId }) => linkId).values()]
    .toReversed()
    .flatMap((same) => same.map((each) => ({ ...each, ...(each.item && { item: turned(each.item) }) })));

const runs = { numRuns: 60 };

test('there are forms to ask', () => expect(forms.length).toBeGreaterThan(45));

describe.each(forms)('$name', ({ form }) => {
  test('judging what was cleaned changes nothing', () => {
    fc.assert(
      fc.property(responseTo(form), fc.boolean(), (response, partial) => {
        const once = judge(form, response, evaluate, { partial });
        const twice = judge(form, once.response, evaluate, { partial });
        expect(twice.response).toEqual(once.response);
        expect(twice.scores).toEqual(once.scores);
        expect(twice.stop).toEqual(once.stop);
        if (once.valid) expect(twice.outcome).toEqual(once.outcome);
        else expect(once.outcome).toBeUndefined();
        expect(twice.problems.map(({ code }) => code)).not.toContain('not-enabled');
      }),
      runs,
    );
  });

  test('the order of the items says nothing', () => {
    fc.assert(
      fc.property(responseTo(form), (response) => {
        const other = judge(form, { ...response, item: turned(response.item ?? []) }, evaluate);
        const judged = judge(form, response, evaluate);
        expect(other.response).toEqual(judged.response);
        expect(other.outcome).toEqual(judged.outcome);
        expect(other.stop).toEqual(judged.stop);
      }),
      runs,
    );
  });

  test('the outcome is the same in every language', () => {
    const { form: english } = acceptForm(inLanguage(form.questionnaire, 'en'), compiles);
    fc.assert(
      fc.property(responseTo(form), (response) => {
        const judged = judge(form, response, evaluate);
        const plain = english && judge(english, response, evaluate, { language: 'en' });
        const { level, why } = outcomeOf(form, judged.response, 'nb') ?? {};
        // Also of what is not whole: it is the same answers.
        const elsewhere = [
          outcomeOf(form, judged.response, 'nn'),
          english && plain && outcomeOf(english, plain.response, 'en'),
        ];
        for (const each of elsewhere) {
          expect(each?.level).toBe(level);
          expect(each?.why.map(({ rule }) => rule)).toEqual(why?.map(({ rule }) => rule));
        }
        expect(plain?.scores).toEqual(judged.scores);
        expect(plain?.valid).toBe(judged.valid);
        expect(plain?.stop.map(({ rule }) => rule)).toEqual(judged.stop.map(({ rule }) => rule));
      }),
      runs,
    );
  });
});

test('a calculated number is there as it is, or is told of: none is lost', () => {
  const [, url] = urls.calculated;
  const typed = (type: string, factor: string) =>
    acceptForm(
      {
        ...{ resourceType: 'Questionnaire', status: 'active' },
        item: [
          { linkId: 'n', type: 'integer' },
          { linkId: 'sum', type, extension: [{ url, valueString: `%resource.item.first().answer.value * ${factor}` }] },
        ],
      },
      compiles,
    ).form;
  const products = ['integer', 'decimal', 'quantity'].flatMap((type) =>
    ['1', '1000', '1000000000', '100000000000000000'].map((factor) => ({
      factor: Number(factor),
      of: typed(type, factor),
    })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...products), fc.integer({ min: -1000, max: 1000 }), ({ factor, of }, valueInteger) => {
      if (!of) throw new Error('Not accepted');
      const item = [{ linkId: 'n', answer: [{ valueInteger }] }];
      const { valid, problems, scores } = judge(of, { resourceType: 'QuestionnaireResponse', item }, evaluate);
      if (valid) expect(scores['sum']).toBe(valueInteger * factor);
      else expect(problems).toMatchObject([{ path: 'sum', code: 'calculation-failed' }]);
    }),
  );
});

const triaging = forms.filter(({ form }) => form.levels.length > 0);

describe.each(triaging)('where $name leads', ({ form }) => {
  const red = form.levels
    .filter(({ level }) => level === 'emergency-113')
    .flatMap(({ conditions }) => conditions)
    .filter(({ operator, of }) => operator === '=' && of.parent === undefined && of.conditions.length === 0);

  test('a red answer more never lowers the level', () => {
    expect(red.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(responseTo(form), fc.constantFrom(...red), (response, { of, expected }) => {
        const levelOf = (answers: object) => outcomeOf(form, judge(form, answers, evaluate).response, 'nb')?.level;
        const before = levelOf(response);
        const others = (response.item ?? []).filter(({ linkId }) => linkId !== of.linkId);
        const old = (response.item ?? []).find(({ linkId }) => linkId === of.linkId)?.answer ?? [];
        const answer = of.raw.repeats ? [...old, expected] : [expected];
        const added = { ...response, item: [...others, { linkId: of.linkId, answer }] };
        const after = levelOf(added);
        expect(before && after && isAtLeast(after, before)).toBe(true);
      }),
      runs,
    );
  });

  test('what would have been different would have been', () => {
    let led = 0;
    fc.assert(
      fc.property(responseTo(form), fc.nat(50), fc.boolean(), (response, turn, calm) => {
        const { response: whole, outcome } = judge(form, repaired(form, response, turn, calm), evaluate);
        fc.pre(outcome !== undefined);
        const others = whatIf(form, whole, evaluate, 'nb');
        if (outcome?.urgency === 'red') expect(others).toEqual([]);
        fc.pre(outcome?.urgency !== 'red'); // in some forms nearly all that is said at random is
        const levels = others.map(({ level }) => level);
        expect(levels).not.toContain(outcome?.level);
        expect(new Set(levels).size).toBe(levels.length);
        for (const other of others) {
          expect(other.changes.length).toBeGreaterThan(0);
          expect(other.changes.length).toBeLessThanOrEqual(2);
          for (const { from, to } of other.changes) expect(from).not.toBe(to);
          const cleaned = judge(form, redone(form, whole, other), evaluate).response;
          expect(judge(form, cleaned, evaluate)).toMatchObject({ valid: true, outcome: { level: other.level } });
          led += 1;
        }
      }),
      { numRuns: 12 },
    );
    expect(led).toBeGreaterThan(0);
  });
});

/** The same answers made whole: what is wrong is answered as the form allows. `calm`: none of what stands with «none». */
function repaired(form: PreparedForm, response: QuestionnaireResponse, turn: number, calm: boolean) {
  const none = form.all.flatMap((item) => {
    const value = calm && item.options?.find(({ exclusive }) => exclusive)?.value;
    return value ? [{ item, to: [value] }] : [];
  });
  let now = none.reduce((so, { item, to }) => changed(so, { item, from: [], to }) ?? so, response);
  for (let round = 0; round < 12; round += 1) {
    const { problems, response: cleaned } = judge(form, now, evaluate);
    if (problems.length === 0) break;
    now = cleaned;
    for (const { path } of problems) {
      const at = form.byLinkId.get(path.split('/').at(-1) ?? '');
      const item = at?.type === 'group' ? at.items.find(({ raw }) => raw.required) : at;
      if (item) now = changed(now, { item, from: [], to: [anAnswer(item, turn + round)] }) ?? now;
    }
  }
  return now;
}

function anAnswer(item: PreparedItem, turn: number): Value {
  const { minValue, unit } = item.limits;
  const number = (minValue?.valueDecimal ?? 0) + (turn % 7);
  const option = item.options?.[turn % item.options.length];
  if (option) return option.value;
  if (item.type === 'boolean') return { valueBoolean: turn % 2 === 0 };
  if (item.type === 'integer') return { valueInteger: number };
  if (item.type === 'decimal') return { valueDecimal: number };
  const { display, ...coded } = unit ?? {};
  if (item.type === 'quantity')
    return { valueQuantity: { value: number, ...(display && { unit: display }), ...coded } };
  return item.type === 'date' ? { valueDate: '2026-03-01' } : { valueString: 'ja' };
}

/** The response with the changes that were told in words. */
function redone(form: PreparedForm, response: QuestionnaireResponse, { changes }: WhatIf): QuestionnaireResponse {
  return changes.reduce((so, { linkId, to: words }) => {
    const item = form.byLinkId.get(linkId);
    const { tree } = readResponse(form, so);
    if (!item || !tree) throw new Error(linkId);
    const from = tree.of.get(item)?.flatMap(({ answers }) => answers) ?? [];
    const to = otherAnswers(item, from, form).find((each) => answersInWords(item, each, 'nb') === words);
    const after = to && changed(so, { item, from, to });
    if (!after) throw new Error(`${linkId}: ${words}`);
    return after;
  }, response);
}
