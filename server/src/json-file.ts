import { readFileSync, statSync } from 'node:fs';
import { type FormProblemCode, formProblem } from '@helsesim/shared/forms/form-problems';
import type { FormProblem } from '@helsesim/shared/forms/questionnaire-model';

/** Bytes. No form is as large; what is larger is not even read. */
const MOST_BYTES = 20_000_000;

export class UnreadableFile extends Error {
  readonly problem: FormProblem;
  constructor(file: string, code: FormProblemCode) {
    const problem = formProblem('', code);
    super(`${file}: ${problem.text}`);
    this.problem = problem;
  }
}

/** What is in a file of JSON, or why nothing can be said of it. */
export function jsonIn(file: string): { json: unknown } | UnreadableFile {
  const text = textIn(file);
  if (text instanceof UnreadableFile) return text;
  try {
    const json: unknown = JSON.parse(text);
    return { json };
  } catch {
    return new UnreadableFile(file, 'not-json');
  }
}

export function textIn(file: string): string | UnreadableFile {
  try {
    if (statSync(file).size > MOST_BYTES) return new UnreadableFile(file, 'too-large');
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return new UnreadableFile(file, 'unreadable');
  }
}
