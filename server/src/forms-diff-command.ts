import { existsSync } from 'node:fs';
import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { differenceOf } from '@helsesim/shared/forms/diff-forms';
import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';
import { walkerOf } from '@helsesim/shared/forms/walk-form';
import * as z from 'zod';
import { BadCall } from './bad-call.ts';
import { compiles, fhirPathAt } from './forms/fhirpath.ts';
import { shipped } from './forms/shipped-forms.ts';
import { jsonIn, textIn, UnreadableFile } from './json-file.ts';
import { systemClock } from './platform/clock.ts';
import { randomFrom } from './platform/random.ts';

const Response = z.looseObject({ resourceType: z.literal('QuestionnaireResponse'), id: z.string().optional() });
type Response = z.output<typeof Response>;
const Responses = z.union([z.array(Response), Response.transform((one) => [one])]);

const MOST_WALKS = 100_000;

/** `pnpm sim forms diff`: a line for each outcome and each score that a new version changes, and one that sums up. */
export function diffForms(args: readonly string[], options: { responses?: string; n?: string }): boolean {
  const [id, one, other, ...more] = args;
  if (id === undefined || one === undefined || other === undefined || more.length > 0) {
    throw new BadCall('forms diff wants a form and two versions of it, each by its number or by its file');
  }
  if (options.responses === undefined)
    throw new BadCall('forms diff wants --responses: a file, or a text to begin from');
  const [from, to] = [formOf(id, one), formOf(id, other)];
  const evaluate = fhirPathAt(systemClock.now());
  const responses = existsSync(options.responses) ? responsesIn(options) : walkedFrom(from, options, evaluate);

  const counts = { responses: responses.length, invalid: 0, outcomes: 0, scores: 0, noLongerValid: 0 };
  for (const [index, answers] of responses.entries()) {
    const response = answers.id ?? index;
    const { valid, outcome, scores, problems } = differenceOf(from, to, answers, evaluate);
    if (!valid) counts.invalid += 1;
    if (outcome) print({ response, ...outcome });
    for (const score of scores) print({ response, ...score });
    if (problems.length > 0) print({ response, noLongerValid: problems });
    counts.outcomes += outcome ? 1 : 0;
    counts.scores += scores.length;
    counts.noLongerValid += problems.length > 0 ? 1 : 0;
  }
  const changed = counts.outcomes > 0 || counts.scores > 0;
  print({ form: id, from: one, to: other, ...counts, changed });
  return !changed;
}

const print = (line: object): void => console.log(JSON.stringify(line));

/** A shipped version, or a file. */
function formOf(id: string, version: string): PreparedForm {
  const known = shipped().forms.filter((form) => form.id === id);
  const ours = known.find((form) => form.version === version);
  if (ours) return ours.form;
  if (!existsSync(version)) {
    const there = known.map((form) => form.version).join(', ');
    throw new BadCall(`${id} has no version ${version}${there === '' ? '' : `, but ${there}`}, and it is no file`);
  }
  const read = jsonIn(version);
  if (read instanceof UnreadableFile) throw new BadCall(read.message);
  const { form, problems } = acceptForm(read.json, compiles);
  if (form) return form;
  const [first] = problems;
  throw new BadCall(`${version} cannot be used: ${first?.path ?? ''}: ${first?.text ?? ''}`);
}

/** A JSON array, or a response a line. */
function responsesIn({ responses = '', n }: { responses?: string; n?: string }): Response[] {
  if (n !== undefined) throw new BadCall('--n is of responses that are made, not of a file');
  const text = textIn(responses);
  if (text instanceof UnreadableFile) throw new BadCall(text.message);
  const whole = jsonOf(text);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = Responses.safeParse(whole ?? lines.map(jsonOf));
  if (read.success) return read.data;
  throw new BadCall(`${responses} is no list of QuestionnaireResponse: a JSON array, or one a line`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Answers of citizens who do not exist. The same text gives the same. */
function walkedFrom(
  form: PreparedForm,
  { responses = '', n = '200' }: { responses?: string; n?: string },
  evaluate: ReturnType<typeof fhirPathAt>,
): Response[] {
  if (/\.(nd)?jsonl?$|[/\\]/.test(responses)) throw new BadCall(`There is no file ${responses}`);
  const count = Number(n);
  if (!Number.isInteger(count) || count < 1 || count > MOST_WALKS) {
    throw new BadCall(`--n is how many responses are made, from 1 to ${MOST_WALKS}`);
  }
  const walker = walkerOf(form, randomFrom(responses), evaluate);
  const walked = Array.from({ length: count }).flatMap(() => walker.walk() ?? []);
  if (walked.length === 0) throw new BadCall('No valid answers to the form were found: give a file of them');
  return walked;
}
