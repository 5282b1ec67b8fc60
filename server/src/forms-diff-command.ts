import { existsSync } from 'node:fs';
import { differenceBetween, type FormDifference } from '@helsesim/shared/forms/diff-forms';
import { type Judged, judge } from '@helsesim/shared/forms/judge';
import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';
import type { QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import { walkerOf } from '@helsesim/shared/forms/walk-form';
import * as z from 'zod';
import { BadCall } from './bad-call.ts';
import { bulkOfAnswers, problemsOf, takesTooLong } from './form-file.ts';
import { fhirPathAt } from './forms/fhirpath.ts';
import type { FormProcesses } from './forms/form-processes.ts';
import { shipped } from './forms/shipped-forms.ts';
import { jsonIn, textIn, UnreadableFile } from './json-file.ts';
import { randomFrom } from './platform/random.ts';
import { whenAnswered } from './when-answered.ts';

const Response = z.looseObject({ resourceType: z.literal('QuestionnaireResponse'), id: z.string().optional() });
type Response = z.output<typeof Response>;
const Responses = z.union([z.array(Response), Response.transform((one) => [one])]);

const MOST_WALKS = 100_000;

type Options = { responses?: string; n?: string; now?: string };
/** Undefined: it takes longer than it may. */
type Version = {
  judge(answers: object, now: Temporal.Instant): Promise<Judged | undefined>;
  /** Answers of citizens who do not exist. The same seed gives the same. */
  walks(seed: string, count: number, now: Temporal.Instant): AsyncGenerator<QuestionnaireResponse | undefined>;
};

/** `pnpm sim forms diff`: a line for each outcome and each score that a new version changes, and one that sums up. */
export async function diffForms(args: readonly string[], options: Options, processes: FormProcesses): Promise<boolean> {
  const [id, one, other, ...more] = args;
  if (id === undefined || one === undefined || other === undefined || more.length > 0) {
    throw new BadCall('forms diff wants a form and two versions of it, each by its number or by its file');
  }
  if (options.responses === undefined)
    throw new BadCall('forms diff wants --responses: a file, or a text to begin from');
  const [from, to] = [await versionOf(id, one, processes), await versionOf(id, other, processes)];
  const nowOf = whenAnswered(options.now);
  const responses = existsSync(options.responses)
    ? responsesIn(options)
    : await walkedFrom(from, options, nowOf(undefined));

  const counts = { responses: responses.length, invalid: 0, outcomes: 0, scores: 0, noLongerValid: 0 };
  for (const [index, answers] of responses.entries()) {
    const response = answers?.id ?? index;
    const difference = await differenceOf(from, to, { answers, now: nowOf(answers) });
    const { notValid, outcome, scores, problems } = difference;
    if (notValid.length > 0) {
      counts.invalid += 1;
      print({ response, notValid });
    }
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

/** A response may name either version, or none: only the answers are compared. */
async function differenceOf(
  from: Version,
  to: Version,
  { answers, now }: { answers: Response | undefined; now: Temporal.Instant },
): Promise<FormDifference> {
  const only = (found: Partial<FormDifference>) => ({ notValid: [], scores: [], problems: [], ...found });
  if (!answers) return only({ notValid: [takesTooLong] });
  const bulk = bulkOfAnswers(answers);
  if (bulk) return only({ notValid: [bulk] });
  const { questionnaire: _named, ...unnamed } = answers;
  const before = await from.judge(unnamed, now);
  if (!before) return only({ notValid: [takesTooLong] });
  const after = await to.judge(unnamed, now);
  if (!after) return only(before.valid ? { problems: [takesTooLong] } : { notValid: before.problems });
  return differenceBetween(before, after);
}

const print = (line: object): void => console.log(JSON.stringify(line));

/** A shipped version, or a file. */
async function versionOf(id: string, version: string, processes: FormProcesses): Promise<Version> {
  const known = shipped().forms.filter((form) => form.id === id);
  const ours = known.find((form) => form.version === version);
  if (ours) return shippedVersion(ours.form);
  if (!existsSync(version)) {
    const there = known.map((form) => form.version).join(', ');
    throw new BadCall(`${id} has no version ${version}${there === '' ? '' : `, but ${there}`}, and it is no file`);
  }
  const read = jsonIn(version);
  if (read instanceof UnreadableFile) throw new BadCall(read.message);
  const [first] = await problemsOf(version, read.json, processes);
  if (first) throw new BadCall(`${version} cannot be used: ${first.path}: ${first.text}`);
  return versionInFile(version, read.json, processes);
}

const shippedVersion = (form: PreparedForm): Version => ({
  judge: async (answers, now) => judge(form, answers, fhirPathAt(now)),
  async *walks(seed, count, now) {
    const walker = walkerOf(form, randomFrom(seed), fhirPathAt(now));
    for (let index = 0; index < count; index += 1) {
      const walked = walker.walk();
      if (walked) yield walked;
    }
  },
});

function versionInFile(file: string, json: unknown, processes: FormProcesses): Version {
  const source = { world: file, key: file, json };
  return {
    async judge(answers, now) {
      const judged = await processes.judge(source, answers, now);
      return judged.ok ? judged.value : undefined;
    },
    // Each by a seed of its own: what takes too long takes none of the others with it.
    async *walks(seed, count, now) {
      for (let index = 0; index < count; index += 1) {
        const walked = await processes.walk(source, `${seed} ${index}`, now);
        if (!walked.ok || walked.value) yield walked.ok ? walked.value : undefined;
      }
    },
  };
}

/** A JSON array, or a response a line. */
function responsesIn({ responses = '', n }: Options): Response[] {
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

/** Undefined: it takes longer than it may. */
async function walkedFrom(
  from: Version,
  { responses = '', n = '200' }: Options,
  now: Temporal.Instant,
): Promise<(Response | undefined)[]> {
  if (/\.(nd)?jsonl?$|[/\\]/.test(responses)) throw new BadCall(`There is no file ${responses}`);
  const count = Number(n);
  if (!Number.isInteger(count) || count < 1 || count > MOST_WALKS) {
    throw new BadCall(`--n is how many responses are made, from 1 to ${MOST_WALKS}`);
  }
  const walked = await Array.fromAsync(from.walks(responses, count, now));
  if (walked.length === 0) throw new BadCall('No valid answers to the form were found: give a file of them');
  return walked;
}
