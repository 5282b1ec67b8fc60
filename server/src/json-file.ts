import { readFileSync, statSync } from 'node:fs';
import type { FormProblem } from '@helsesim/shared/forms/questionnaire-model';

/** Bytes. No form is as large; what is larger is not even read. */
const MOST_BYTES = 20_000_000;

export class UnreadableFile extends Error {
  readonly problem: FormProblem;
  constructor(file: string, code: string, text: string) {
    super(`${file}: ${text}`);
    this.problem = { path: '', code, text };
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
    return new UnreadableFile(file, 'not-json', 'It is not JSON.');
  }
}

export function textIn(file: string): string | UnreadableFile {
  try {
    if (statSync(file).size > MOST_BYTES) return new UnreadableFile(file, 'too-large', 'It has too much text.');
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return new UnreadableFile(file, 'unreadable', 'The file cannot be read.');
  }
}
