import { compiles, fhirPathAt } from '@helsesim/server/forms/fhirpath';
import { type FormProcesses, openFormProcesses } from '@helsesim/server/forms/form-processes';
import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { judge } from '@helsesim/shared/forms/judge';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

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
const neverDone = '(1).repeat(iif($this < 100000000, $this + 1, {})).count()';
const endless = score(neverDone);
const fillsMemory = (n: number) =>
  score(
    `(${Array.from({ length: 26 }, (_, i) => i + 1).join('|')}).aggregate($total & $total, 'ab${n}').toChars().count()`,
  );
const many = said('x'.repeat(28));
const length = score("%resource.item.where(linkId = 'q').answer.value.length()");

/** Milliseconds within which every answer comes, on a machine that has much else to do. */
const SECOND = 1000 * 3;

describe('a form that someone has loaded', () => {
  let processes: FormProcesses;
  const lost: string[] = [];
  /** Of this test only. */
  let world = '';
  let tests = 0;
  beforeAll(async () => {
    processes = openFormProcesses({ pauses: { form: 600, world: 300 }, lost: (how) => lost.push(how) });
    await processes.check({ world: 'first', key: 'first', json: score('1') });
  });
  afterAll(() => processes.close());
  beforeEach(async () => {
    tests += 1;
    world = `world ${tests}`;
    await processes.allReady();
  });

  const judged = (key: string, json: object, response: object = said('hei'), inWorld = world) =>
    processes.judge({ world: inWorld, key, json }, response, now);
  const isJudged = { ok: true, value: { scores: { sum: 3 } } };
  const isRefused = { ok: false, code: 'form-takes-too-long' };
  async function timed<T>(work: Promise<T>) {
    const began = performance.now();
    const answer = await work;
    return { answer, took: performance.now() - began };
  }

  test('is judged in the process as it is judged here', async () => {
    const { form } = acceptForm(length, compiles);
    const here = form && judge(form, said('hei'), fhirPathAt(now));
    expect(here?.scores).toEqual({ sum: 3 });
    expect(await judged('length', length)).toEqual({ ok: true, value: here });
    // The second time the process knows the form.
    expect(await judged('length', length)).toEqual({ ok: true, value: here });
  });

  test('knows the world’s day, not the machine’s', async () => {
    const json = formWith({ linkId: 'day', type: 'date', extension: [calculated('today()')] });
    const told = await judged('day', json, { resourceType: 'QuestionnaireResponse' });
    expect(told.ok && told.value.response.item).toEqual([{ linkId: 'day', answer: [{ valueDate: '2026-03-02' }] }]);
  });

  test.each([
    ['everything under everything', score(`${nested(9)}.count()`)],
    ['repeat', endless],
    ['sums that double', score(`(1|2).select(iif(true, ${'(1|2).select('.repeat(24)}1${')'.repeat(24)})).count()`)],
    ['a catastrophic pattern', pattern('(x+x+)+y')],
    ['a pattern inside FHIRPath', score("iif(item.answer.value.matches('^(x+x+)+y$'), 1, 0)")],
  ])('that never ends (%s) is refused within a second, and its world for a while', async (name, json) => {
    const hostile = timed(judged(name, json, many));
    expect(await judged('length', length, said('hei'), 'another')).toMatchObject(isJudged);
    const { answer, took } = await hostile;
    expect(answer).toMatchObject(isRefused);
    expect(took).toBeLessThan(SECOND);

    expect(await judged(name, json, said('x'))).toMatchObject(isRefused);
    expect(await judged('length', length)).toMatchObject(isRefused);
    await expect.poll(() => judged('length', length), { timeout: SECOND }).toMatchObject(isJudged);
  });

  test('is refused where its answers were slow, until a while has gone, and not elsewhere', async () => {
    const json = pattern('(x+x+)+y');
    expect(await judged('slow', json, many)).toMatchObject(isRefused);
    expect((await judged('slow', json, said('x'), 'another')).ok).toBe(true);
    expect(await judged('slow', json, said('x'))).toMatchObject(isRefused);
    await expect.poll(async () => (await judged('slow', json, said('x'))).ok, { timeout: SECOND }).toBe(true);
  });

  test('that fills the memory ends its own process only', async () => {
    lost.length = 0;
    const filling = Array.from({ length: 10 }, (_, n) =>
      judged(`memory ${n}`, fillsMemory(n), said('hei'), `${world}, ${n}`),
    );
    expect((await Promise.all(filling)).every(({ ok }) => !ok)).toBe(true);
    await expect.poll(() => judged('length', length), { timeout: SECOND }).toMatchObject(isJudged);
  });

  test('floods its own world: an innocent one of another world is judged', async () => {
    const flood = Array.from({ length: 12 }, (_, n) => timed(judged(`flood ${n}`, endless, many)));
    const innocent = Array.from({ length: 3 }, (_, n) =>
      timed(judged('length', length, said('hei'), `${world}, ${n}`)),
    );
    const first = await Promise.race([Promise.all(innocent).then(() => 'innocent'), Promise.all(flood)]);
    expect(first).toBe('innocent');
    for (const { answer } of await Promise.all(innocent)) expect(answer).toMatchObject(isJudged);
    for (const { answer, took } of await Promise.all(flood)) {
      expect(answer).toMatchObject(isRefused);
      expect(took).toBeLessThan(SECOND);
    }
  });

  test('and its neighbours are judged though the server itself was busy meanwhile', async () => {
    const asked = judged('length', length);
    await new Promise((resolve) => setImmediate(resolve));
    for (const until = performance.now() + 700; performance.now() < until; );
    expect(await asked).toMatchObject(isJudged);
  });

  test('that makes the engine throw is told as a fault of ours, without what it was about', async () => {
    const fault = await judged('fault', { resourceType: 'Patient' }, said('a secret')).catch((error: Error) => error);
    expect(fault).toBeInstanceOf(Error);
    expect(fault).toMatchObject({ name: 'Error', message: 'A form could not be judged' });
    expect(fault instanceof Error && fault.stack).toMatch(/\n {4}at .*form-process-main/);
    expect(await judged('length', length)).toMatchObject(isJudged);
  });

  test.each([
    ['nested parentheses', `${'('.repeat(5000)}1${')'.repeat(5000)}`],
    ['never closed', '('.repeat(10_000)],
    ['very long', `1${' + 1'.repeat(100_000)}`],
    ['never done', neverDone],
  ])('whose expression is hard to parse (%s) is answered within a second', async (key, expression) => {
    const { took } = await timed(processes.check({ world, key, json: score(expression) }));
    expect(took).toBeLessThan(SECOND);
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
    ['timeOfDay() = @T09:00:00', true],
    ['%questionnaire.status', 'active'],
    ["%resource.status.trace('answers')", 'completed'],
  ])('%s', (expression, expected) => {
    expect(fhirPathAt(now)(expression, response, questionnaire)).toEqual([expected]);
  });

  test.each(['1 +', '%resource.item.foo()', '%patient.age', "'a' is Foo", "%resource.memberOf('x')"])(
    'what can never work is told: %s',
    (expression) => expect(compiles(expression)).toBe(false),
  );
  test.each(['1 + 1', '%resource.item.answer.value.ln()', 'ln()', "'a' + 1"])(
    'what may work with other answers is let through: %s',
    (expression) => expect(compiles(expression)).toBe(true),
  );
});
