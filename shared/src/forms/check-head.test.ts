import { expect, test } from 'vitest';
import { acceptForm } from './accept-form.ts';
import { warningsOf } from './check-form.ts';
import { all, ask, choice, formOf, is, level, warned, yes, yesNo } from './form-samples.ts';
import { systems } from './questionnaire-model.ts';

const head = (more: object) => ({ ...formOf(yesNo('a')), ...more });
const performer = (code: string) => ({ meta: { security: [{ system: systems.performers, code }] } });
const strange: [string, [path: string, code: string][], object][] = [
  ['no id', [['', 'id-missing']], head({ id: 'æ' })],
  ['no version', [['', 'version-missing']], head({ version: undefined })],
  ['no url', [['', 'url-missing']], head({ url: undefined })],
  ['a draft', [['', 'not-active']], head({ status: 'draft' })],
  ['a blocked address', [['', 'performers-beyond-standard']], head(performer('6'))],
  ['youths by themselves', [['', 'performers-beyond-standard']], head(performer('7'))],
  ['an unknown code', [['', 'unknown-performer']], head(performer('9'))],
  [
    'a variable',
    [['', 'variable-not-read']],
    head({ extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/variable', valueExpression: {} }] }),
  ],
  [
    'a level below what always holds',
    [['self-help', 'level-never-decides']],
    formOf(yesNo('a'), level('self-help', all(yes('a'))), level('nurse')),
  ],
  [
    'another answer than one of several',
    [['b', 'not-equal-on-repeating']],
    formOf(choice('a', ['x', 'y'], { repeats: true }), yesNo('b', all(is('a', 'x', '!=')))),
  ],
];
test.each(strange)('%s is told, too', (_, expected, json) => expect(warned(json)).toEqual(expected));

const x = { valueCoding: { system: 'urn:x', code: 'x' } };
const against: [string, object][] = [
  ['que-1', ask('a', 'group', { item: [] })],
  ['que-4', choice('a', ['x', 'y'], { answerValueSet: '#v' })],
  ['que-9', ask('a', 'display', { readOnly: true })],
  ['que-10', ask('a', 'date', { maxLength: 3 })],
  ['que-11', choice('a', ['x', 'y'], { initial: [x] })],
  ['que-13', yesNo('a', { initial: [{ valueBoolean: true }, { valueBoolean: false }] })],
];
test.each(against)('what is against %s is told', (invariant, item) => {
  const { form } = acceptForm(formOf(item));
  const told = form && warningsOf(form, undefined).map(({ code, text }) => [code, text.includes(`${invariant}:`)]);
  expect(told).toEqual([['against-r4', true]]);
});
