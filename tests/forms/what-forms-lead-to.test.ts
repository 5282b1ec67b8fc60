import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compiles, fhirPathAt } from '@helsesim/server/forms/fhirpath';
import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { judge } from '@helsesim/shared/forms/judge';
import type { PreparedForm, PreparedItem } from '@helsesim/shared/forms/prepared-form';
import type { ResponseItem, Value } from '@helsesim/shared/forms/questionnaire-model';
import { compareVersions } from '@helsesim/shared/forms/versions';
import { expect, test } from 'vitest';

/** Where the answers lead. What fever leads to is the same in every form that asks of it: docs/forms/child-with-fever.md. */

const evaluate = fhirPathAt(Temporal.Instant.from('2026-03-02T08:00:00Z'));
const formOf = (id: string): PreparedForm => {
  const folder = join(import.meta.dirname, '../../forms', id);
  const versions = readdirSync(folder).map((file) => basename(file, '.json'));
  const file = join(folder, `${versions.toSorted(compareVersions).at(-1)}.json`);
  const { form } = acceptForm(JSON.parse(readFileSync(file, 'utf8')), compiles);
  if (!form) throw new Error(`${file} cannot be used`);
  return form;
};

const asksMonths = ['cough-and-breath', 'general', 'skin', 'sore-throat', 'urinary-symptoms'];
type Said = Readonly<Record<string, string | number>>;
const calm = new Set(['no', 'mild', 'little', 'better', 'well', 'other']);

/** What is said, and beside it the calmest answer to all that must be answered, as far as it is asked. */
const answersIn = (items: readonly PreparedItem[], said: Said, asked?: ReadonlySet<string>): ResponseItem[] =>
  items.flatMap((item): ResponseItem[] => {
    const { linkId, path, type } = item;
    if (asked && !asked.has(path)) return [];
    if (type === 'group') return [{ linkId, item: answersIn(item.items, said, asked) }];
    const value = anAnswer(item, said[linkId]);
    return value ? [{ linkId, answer: [value] }] : [];
  });

function anAnswer(item: PreparedItem, said: string | number | undefined): Value | undefined {
  const { type, options, limits, calculated } = item;
  if (type === 'display' || type === 'attachment' || calculated !== undefined) return undefined;
  if (said === undefined && limits.minOccurs === 0) return undefined;
  if (options) {
    const codeOf = (value: Value) => value.valueCoding?.code ?? '';
    const fits = options.find(({ value, exclusive }) =>
      said === undefined ? exclusive || calm.has(codeOf(value)) : codeOf(value) === said,
    );
    return (fits ?? options[0])?.value;
  }
  if (type === 'quantity') return { valueQuantity: { value: Number(said), ...limits.unit } };
  return type === 'integer' ? { valueInteger: Number(said ?? 1) } : { valueString: 'x' };
}

const forms = new Map(
  [...asksMonths, 'child-with-fever', 'back-pain', 'prescription-and-chronic-follow-up', 'low-mood-and-worry'].map(
    (id) => [id, formOf(id)],
  ),
);

function judged(id: string, said: Said) {
  const form = forms.get(id);
  if (!form) throw new Error(`There is no form ${id}`);
  const response = (asked?: ReadonlySet<string>) => ({
    resourceType: 'QuestionnaireResponse',
    item: answersIn(form.items, said, asked),
  });
  const { enabled } = judge(form, response(), evaluate, { partial: true });
  const { problems, outcome } = judge(form, response(enabled), evaluate);
  expect(problems).toEqual([]);
  return outcome;
}
const levelOf = (id: string, said: Said) => judged(id, said)?.level;

const infant = (months: string): Said => ({ age: 0, 'age-months': months, 'age-group': months, subject: 'stomach' });
const fever = (temperature?: number): Said => ({ fever: 'yes', ...(temperature && { temperature }) });
const grown: Said = { age: 40, 'age-group': '6-15-years', sex: 'female', subject: 'stomach' };

test.each(['child-with-fever', ...asksMonths])('%s: fever in an infant', (id) => {
  expect(levelOf(id, { ...infant('under-3-months'), ...fever() })).toBe('legevakt');
  expect(levelOf(id, { ...infant('3-5-months'), ...fever(38.9) })).toBe('office-today');
  expect(levelOf(id, { ...infant('3-5-months'), ...fever(39) })).toBe('legevakt');
});

test.each(asksMonths)('%s: fever, or perhaps a fever, in a child of 6 to 11 months', (id) => {
  const child = infant('6-11-months');
  expect(levelOf(id, { ...child, ...fever(39.9) })).toBe('office-today');
  expect(levelOf(id, { ...child, fever: 'unsure' })).toBe('office-today');
});

test.each(['child-with-fever', ...asksMonths])('%s: high fever, and a weakened immune system', (id) => {
  expect(levelOf(id, { ...grown, ...fever(41) })).toBe('legevakt');
  expect(levelOf(id, { ...grown, ...fever(40) })).toBe('office-today');
  expect(levelOf(id, { ...grown, ...fever(38.2), background: 'immune' })).toBe('legevakt');
});

test.each(asksMonths)('%s: who does not know whether there is a fever is answered as if there were', (id) => {
  expect(levelOf(id, { ...infant('under-3-months'), fever: 'unsure' })).toBe('legevakt');
  expect(levelOf(id, { ...infant('3-5-months'), fever: 'unsure' })).toBe('office-today');
  expect(levelOf(id, { ...grown, fever: 'unsure', background: 'immune' })).toBe('legevakt');
});

test('skin, urine: a fever that may be there', () => {
  const unsure: Said = { ...grown, fever: 'unsure' };
  expect(levelOf('urinary-symptoms', unsure)).toBe('office-today');
  expect(levelOf('skin', { ...unsure, 'yellow-signs': 'spreading' })).toBe('legevakt');
  expect(levelOf('skin', { ...unsure, background: 'new-medicine' })).toBe('office-today');
});

test.each(['unsure', 'yes'])('fever in a grown-up with nothing else, answered %s', (answered) => {
  expect(levelOf('skin', { ...grown, fever: answered })).toBe('doctor-physical');
  expect(levelOf('general', { ...grown, fever: answered })).toBe('doctor-phone');
});

test('a child under three months is seen today, also without fever', () => {
  const newborn: Said = { ...infant('under-3-months'), fever: 'no' };
  for (const id of ['cough-and-breath', 'sore-throat']) expect(levelOf(id, newborn)).toBe('office-today');
  expect(levelOf('skin', { ...newborn, where: 'all-over' })).toBe('office-today');
  expect(levelOf('skin', newborn)).toBe('self-help');
});

test.each([
  ['cough-and-breath', 'pregnant', 'doctor-phone'],
  ['cough-and-breath', 'heart-disease', 'doctor-phone'],
  ['cough-and-breath', 'lung-disease', 'doctor-text'],
  ['sore-throat', 'pregnant', 'doctor-phone'],
])('%s, %s: a fever of 39 or more is assessed the same day', (id, background, below) => {
  expect(levelOf(id, { ...grown, background, ...fever(39) })).toBe('office-today');
  expect(levelOf(id, { ...grown, background, ...fever(38.9) })).toBe(below);
});

test.each([
  [64, 'fall', 'self-help'],
  [65, 'fall', 'office-today'],
  [80, 'fall', 'office-today'],
  [69, 'gradually', 'self-help'],
  [70, 'gradually', 'doctor-physical'],
  [80, 'unknown', 'doctor-physical'],
])('back pain at %i, begun with %s: %s', (age, start, level) => {
  expect(levelOf('back-pain', { age, start, pain: 6 })).toBe(level);
});

test.each([
  [89, 60, 'none', 'office-today'],
  [70, 40, 'none', 'office-today'],
  [90, 60, 'none', 'doctor-text'],
  [140, 89, 'none', 'doctor-phone'],
  [139, 89, 'pregnant', 'doctor-phone'],
  [140, 89, 'pregnant', 'office-today'],
  [139, 90, 'pregnant', 'office-today'],
])('blood pressure %i/%i, background %s: %s', (systolic, diastolic, background, level) => {
  const control: Said = { need: 'control', 'last-control': 'recent', which: 'pressure', course: 'stable' };
  expect(levelOf('prescription-and-chronic-follow-up', { ...control, systolic, diastolic, background })).toBe(level);
});

test.each([
  [{ support: 'no', mood: 'much', joy: 'little' }, 'doctor-phone'],
  [{ support: 'yes', mood: 'much', joy: 'little' }, 'self-help'],
  [{ support: 'no', mood: 'much' }, 'self-help'],
])('low mood and who there is to talk to: %j', (said: Said, level) => {
  expect(levelOf('low-mood-and-worry', { age: 40, duration: 'days', subject: 'low', ...said })).toBe(level);
});

test('back pain asks of fever among the yellow signs, and of age in years', () => {
  expect(levelOf('back-pain', { age: 0, 'yellow-signs': 'fever' })).toBe('legevakt');
  expect(levelOf('back-pain', { age: 40, 'yellow-signs': 'fever', background: 'immune' })).toBe('legevakt');
  expect(levelOf('back-pain', { age: 40, 'yellow-signs': 'fever' })).toBe('office-today');
});

test('a stiff neck with fever, and spots that do not fade, stop the form for what fits in no other', () => {
  for (const sign of ['stiff-neck', 'spots']) {
    expect(levelOf('general', { ...grown, 'red-signs': sign })).toBe('emergency-113');
  }
});

test('who only needs a prescription renewed is sent there, and is not told to manage alone', () => {
  const said: Said = { need: 'renew', works: 'yes', left: 'weeks', 'last-control': 'recent' };
  expect(judged('prescription-and-chronic-follow-up', said)).toMatchObject({
    level: 'doctor-text',
    why: [{ rule: 'text-renew' }],
  });
});

test('who cannot keep medicine down is not sent to the pharmacy for more', () => {
  const said: Said = {
    need: 'renew',
    works: 'yes',
    left: 'weeks',
    'last-control': 'recent',
    'yellow-signs': 'not-keeping',
  };
  expect(judged('prescription-and-chronic-follow-up', said)).toMatchObject({
    level: 'office-today',
    why: [{ rule: 'today-not-keeping' }],
  });
});
