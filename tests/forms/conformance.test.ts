import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compiles, fhirPathAt } from '@helsesim/server/forms/fhirpath';
import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { judge } from '@helsesim/shared/forms/judge';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const Pack = z.strictObject({
  questionnaire: z.unknown(),
  responses: z.array(
    z.strictObject({
      name: z.string(),
      response: z.unknown(),
      expect: z.strictObject({
        valid: z.boolean(),
        problems: z.array(z.strictObject({ path: z.string(), code: z.string() })),
        scores: z.record(z.string(), z.number()).optional(),
        outcome: z.strictObject({ level: z.string(), urgency: z.string() }).optional(),
      }),
    }),
  ),
});
const evaluate = fhirPathAt(Temporal.Instant.from('2026-03-02T08:00:00Z'));
const folder = join(import.meta.dirname, 'conformance');
const packs = globSync('*.json', { cwd: folder }).map((file) => ({
  name: basename(file, '.json'),
  ...Pack.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
}));

test('the pack is there', () => expect(packs.length).toBeGreaterThan(35));

describe.each(packs)('$name', ({ questionnaire, responses }) => {
  const { form, problems } = acceptForm(questionnaire, compiles);

  test('the form is accepted', () => expect(problems).toEqual([]));

  test.each(responses)('$name', ({ response, expect: expected }) => {
    if (!form) throw new Error('not accepted');
    const judged = judge(form, response, evaluate);
    const told = judged.problems.map(({ path, code }) => ({ path, code }));
    expect(told).toHaveLength(expected.problems.length);
    expect(told).toEqual(expect.arrayContaining(expected.problems));
    expect(judged.valid).toBe(expected.valid);
    if (expected.scores) expect(judged.scores).toEqual(expected.scores);
    if (expected.outcome) expect(judged.outcome).toMatchObject(expected.outcome);
    // What was cleaned stays as it is.
    const again = judge(form, judged.response, evaluate);
    expect(again.response).toEqual(judged.response);
    expect(again.scores).toEqual(judged.scores);
  });
});

describe('a form of three hundred items, some in others, some asked by others, with a sum', () => {
  const options = [0, 1, 2, 3].map((weight) => ({
    valueCoding: {
      system: 'urn:x',
      code: `c${weight}`,
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: weight }],
    },
  }));
  const question = (linkId: string, more: object = {}) => ({
    linkId,
    type: 'choice',
    required: true,
    answerOption: options,
    ...more,
  });
  const groups = Array.from({ length: 30 }, (_, group) => ({
    linkId: `g${group}`,
    type: 'group',
    item: Array.from({ length: 9 }, (_, index) =>
      question(
        `g${group}q${index}`,
        index === 8
          ? { enableWhen: [{ question: `g${group}q0`, operator: '=', answerCoding: { system: 'urn:x', code: 'c3' } }] }
          : {},
      ),
    ),
  }));
  const expression = '%resource.item.item.answer.value.ordinal().sum()';
  const sum = {
    linkId: 'sum',
    type: 'integer',
    extension: [{ url: 'http://ehelse.no/fhir/StructureDefinition/sdf-calculatedExpression', valueString: expression }],
  };
  const { form, problems } = acceptForm(
    { resourceType: 'Questionnaire', status: 'active', item: [...groups, sum] },
    compiles,
  );
  const answered = (codeOf: (group: number, index: number) => string | undefined) => ({
    resourceType: 'QuestionnaireResponse',
    item: groups.map(({ linkId, item }, group) => ({
      linkId,
      item: item.flatMap((asked, index) => {
        const code = codeOf(group, index);
        return code ? [{ linkId: asked.linkId, answer: [{ valueCoding: { system: 'urn:x', code } }] }] : [];
      }),
    })),
  });
  const judged = (codeOf: (group: number, index: number) => string | undefined) => {
    if (!form) throw new Error(JSON.stringify(problems));
    return judge(form, answered(codeOf), evaluate);
  };

  test('is judged whole', () => {
    expect(judged((_, index) => (index < 8 ? 'c1' : undefined))).toMatchObject({ valid: true, scores: { sum: 240 } });
  });

  test('asks in each group by the answers of that group', () => {
    const { problems: found } = judged((group, index) => (index < 8 ? (group === 7 ? 'c3' : 'c0') : undefined));
    expect(found).toMatchObject([{ path: 'g7/g7q8', code: 'required' }]);
  });

  test('tells of each wrong answer where it is', () => {
    const { problems: found, scores } = judged((group, index) => (index < 8 ? (group === 3 ? 'z' : 'c1') : undefined));
    expect(found.filter(({ code }) => code === 'not-an-option')).toHaveLength(8);
    expect(scores).toEqual({ sum: 232 });
  });
});
