import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { urls } from '@helsesim/shared/forms/questionnaire-model';
import { makeScratchFolder } from './scratch.ts';

/** Files for `pnpm sim forms`: a form of fever, and answers to it. */

export const shipped = join(import.meta.dirname, '../forms/sore-throat/1.0.0.json');
export const pack = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `forms/conformance/${name}.json`), 'utf8'));
export const lines = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const folder = makeScratchFolder('forms');
export const fileOf = (name: string, json: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json));
  return path;
};

const level = (linkId: string, code: string, more: object = {}) => ({
  ...{ linkId, type: 'display', text: `${code}!`, ...more },
  extension: [{ url: urls.level, valueCode: code }],
});
export const fever = (from: number, more: object = {}) => ({
  resourceType: 'Questionnaire',
  status: 'active',
  url: 'https://example.org/fever',
  version: '1.0.0',
  title: 'Feber',
  item: [
    { linkId: 'degrees', type: 'decimal', text: 'Hvor mange grader?', required: true },
    level('high', 'office-today', { enableWhen: [{ question: 'degrees', operator: '>=', answerDecimal: from }] }),
    level('low', 'self-help'),
  ],
  ...more,
});
export const degrees = (...values: number[]) =>
  values.map((valueDecimal, index) => ({
    resourceType: 'QuestionnaireResponse',
    id: `r${index}`,
    status: 'completed',
    questionnaire: 'https://example.org/fever|1.0.0',
    item: [{ linkId: 'degrees', answer: [{ valueDecimal }] }],
  }));

/** Looking through it never ends: the pattern is tried on what the condition names. */
export const endlessForm = (version = '1.0.0') =>
  fever(39, {
    version,
    item: [
      { linkId: 'a', type: 'string', text: 'A', extension: [{ url: urls.regex, valueString: '(a+)+' }] },
      level('red', 'office-today', {
        enableWhen: [{ question: 'a', operator: '=', answerString: `${'a'.repeat(42)}!` }],
      }),
      level('low', 'self-help'),
    ],
  });
