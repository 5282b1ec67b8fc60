import { compiles, fhirPathAt } from '@helsesim/server/forms/fhirpath';
import { type FormWorker, openFormWorker } from '@helsesim/server/forms/form-worker';
import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { judge } from '@helsesim/shared/forms/judge';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const now = Temporal.Instant.from('2026-03-02T08:00:00Z');
const calculated = (expression: string) => ({
  url: 'http://ehelse.no/fhir/StructureDefinition/sdf-calculatedExpression',
  valueString: expression,
});
const formWith = (...items: object[]) => ({ resourceType: 'Questionnaire', status: 'active', item: items });
const score = (expression: string) =>
  formWith({ linkId: 'q', type: 'text' }, { linkId: 'sum', type: 'integer', extension: [calculated(expression)] });
const said = (text: string) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item: [{ linkId: 'q', answer: [{ valueString: text }] }],
});
const pattern = (regex: string) =>
  formWith({
    linkId: 'q',
    type: 'text',
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/regex', valueString: regex }],
  });
const nested = (depth: number) => `${'%questionnaire.descendants().select('.repeat(depth)}1${')'.repeat(depth)}`;

describe('a form that someone has loaded', () => {
  let worker: FormWorker;
  beforeAll(async () => {
    worker = openFormWorker({ pause: 300 });
    await worker.check(formWith({ linkId: 'q', type: 'text' }));
  });
  afterAll(() => worker.close());

  test('is judged in the thread as it is judged here', async () => {
    const json = score("%resource.item.where(linkId = 'q').answer.value.length()");
    const { form } = acceptForm(json, compiles);
    expect(form).toBeDefined();
    const here = form && judge(form, said('hei'), fhirPathAt(now));
    expect(here?.scores).toEqual({ sum: 3 });
    expect(await worker.judge({ key: 'length', json }, said('hei'), now)).toEqual({ ok: true, value: here });
    // The second time the thread knows the form.
    expect(await worker.judge({ key: 'length', json }, said('hei'), now)).toEqual({ ok: true, value: here });
  });

  test('knows the world’s day, not the machine’s', async () => {
    const json = formWith({ linkId: 'day', type: 'date', extension: [calculated('today()')] });
    const judged = await worker.judge({ key: 'day', json }, { resourceType: 'QuestionnaireResponse' }, now);
    expect(judged.ok && judged.value.response.item).toEqual([{ linkId: 'day', answer: [{ valueDate: '2026-03-02' }] }]);
  });

  const many = said('x'.repeat(28));
  test.each([
    ['everything under everything', score(`${nested(9)}.count()`), many],
    ['repeat', score(`(1).repeat(iif($this < 100000000, $this + 1, {})).count()`), many],
    [
      'sums that double',
      score(
        `${"(1|2).select($this.toString() + 'a').".repeat(1)}select(iif(true, ${'(1|2).select('.repeat(24)}1${')'.repeat(24)})).count()`,
      ),
      many,
    ],
    ['a catastrophic pattern', pattern('(x+x+)+y'), many],
    ['a pattern inside FHIRPath', score("iif(item.answer.value.matches('^(x+x+)+y$'), 1, 0)"), many],
  ])('that never ends (%s) is refused within a second, while others are judged', async (name, json, response) => {
    const checked = await worker.check(json);
    const { form } = acceptForm(score('1 + 1'), compiles);
    const began = performance.now();
    const hostile = worker.judge({ key: name, json }, response, now);
    let judged = 0;
    const others = (async () => {
      for (; judged < 20; judged += 1) {
        if (form) expect(judge(form, said('hei'), fhirPathAt(now)).scores).toEqual({ sum: 2 });
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    const verdict = await hostile;
    expect({ checked, verdict }).toMatchObject({ verdict: { ok: false, code: 'form-takes-too-long' } });
    expect(performance.now() - began).toBeLessThan(1000);
    await others;

    // At once refused again; other forms have a new thread.
    const again = performance.now();
    expect(await worker.judge({ key: name, json }, response, now)).toMatchObject({ ok: false });
    expect(performance.now() - again).toBeLessThan(50);
    const next = await worker.judge({ key: 'length', json: score('1') }, said('hei'), now);
    expect(next.ok && next.value.scores).toEqual({ sum: 1 });
  });

  test('is tried again after a while', async () => {
    const json = pattern('(x+x+)+y');
    expect((await worker.judge({ key: 'later', json }, many, now)).ok).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await worker.judge({ key: 'later', json }, said('x'), now)).ok).toBe(true);
  });

  test.each([
    ['nested parentheses', `${'('.repeat(5000)}1${')'.repeat(5000)}`],
    ['never closed', '('.repeat(10_000)],
    ['very long', `1${' + 1'.repeat(100_000)}`],
  ])('whose expression is hard to parse (%s) is answered within a second', async (name, expression) => {
    const began = performance.now();
    const checked = await worker.check(score(expression));
    expect(performance.now() - began).toBeLessThan(1000);
    if (!checked.ok || checked.value.length > 0) return;
    await worker.judge({ key: name, json: score(expression) }, said('x'), now);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('FHIRPath', () => {
  const response = { resourceType: 'QuestionnaireResponse', status: 'completed' } as const;
  const questionnaire = { resourceType: 'Questionnaire', status: 'active' } as const;
  test.each([
    ['today()', '2026-03-02'],
    ['today() - 1 year', '2025-03-02'],
    ['today() > @2026-03-01', true],
    ['now() > @2026-03-02T07:59:59Z', true],
    ['%questionnaire.status', 'active'],
    ["%resource.status.trace('answers')", 'completed'],
  ])('%s', (expression, expected) => {
    expect(fhirPathAt(now)(expression, response, questionnaire)).toEqual([expected]);
  });

  test('what cannot be compiled is told', () => {
    expect(compiles('1 +')).toBe(false);
    expect(compiles('1 + 1')).toBe(true);
  });
});
