import { parseArgs } from 'node:util';
import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { warningsOf } from '@helsesim/shared/forms/check-form';
import { formProblem } from '@helsesim/shared/forms/form-problems';
import { bulkOf, responseBulk } from '@helsesim/shared/forms/form-shape';
import type { FormProblem } from '@helsesim/shared/forms/questionnaire-model';
import { BadCall } from './bad-call.ts';
import { fhirPathAt } from './forms/fhirpath.ts';
import { type FormWorker, openFormWorker } from './forms/form-worker.ts';
import { diffForms } from './forms-diff-command.ts';
import { jsonIn, UnreadableFile } from './json-file.ts';
import { systemClock } from './platform/clock.ts';

/** `pnpm sim forms`: what there is to say of a form, its answers and its versions, without a world. */
export async function runForms(args: string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { responses: { type: 'string' }, n: { type: 'string' } },
  });
  const [task, ...files] = positionals;
  if (task === 'diff') return diffForms(files, values);
  if (task !== 'check' && task !== 'score') throw new BadCall('What is done with forms is check, score or diff');
  if (Object.keys(values).length > 0) throw new BadCall(`forms ${task} has no --${Object.keys(values).join(', --')}`);
  const worker = openFormWorker();
  try {
    return task === 'check' ? await checkFiles(files, worker) : await score(files, worker);
  } finally {
    await worker.close();
  }
}

/** One line a file, in the order they were named. */
async function checkFiles(files: readonly string[], worker: FormWorker): Promise<boolean> {
  if (files.length === 0) throw new BadCall('forms check wants the files of Questionnaires');
  let good = true;
  let unreadable: string | undefined;
  for (const file of files) {
    const { accepted, problems } = await checkFile(file, worker);
    console.log(JSON.stringify({ file, accepted, problems }));
    good &&= accepted;
    if (problems.some(({ code }) => code === 'unreadable')) unreadable = file;
  }
  if (unreadable !== undefined) throw new BadCall(`${unreadable} cannot be read`);
  return good;
}

async function checkFile(file: string, worker: FormWorker): Promise<{ accepted: boolean; problems: FormProblem[] }> {
  const read = jsonIn(file);
  if (read instanceof UnreadableFile) return { accepted: false, problems: [read.problem] };
  const problems = await problemsOf(read.json, worker);
  if (problems.length > 0) return { accepted: false, problems };
  const { form } = acceptForm(read.json);
  return { accepted: true, problems: form ? warningsOf(form, fhirPathAt(systemClock.now())) : [] };
}

/** As a world refuses it when it is loaded: expressions, if there are any, are parsed in a thread that can be ended. */
async function problemsOf(json: unknown, worker: FormWorker): Promise<FormProblem[]> {
  let hasExpressions = false;
  const { form, problems } = acceptForm(json, () => {
    hasExpressions = true;
    return true;
  });
  if (!form || !hasExpressions) return problems;
  const checked = await worker.check(json);
  return checked.ok ? checked.value : [takesTooLong];
}
const takesTooLong: FormProblem = { path: '', code: 'takes-too-long', text: 'It takes longer than a form may take.' };

async function score(files: readonly string[], worker: FormWorker): Promise<boolean> {
  const [formFile, responseFile, ...more] = files;
  if (formFile === undefined || responseFile === undefined || more.length > 0) {
    throw new BadCall('forms score wants the file of a Questionnaire and the file of a QuestionnaireResponse');
  }
  const [form, response] = [jsonIn(formFile), jsonIn(responseFile)];
  const unreadable = [form, response].filter((read) => read instanceof UnreadableFile);
  const missing = unreadable.find(({ problem }) => problem.code === 'unreadable');
  if (missing) throw new BadCall(missing.message);
  if (form instanceof UnreadableFile || response instanceof UnreadableFile) {
    return scored({ valid: false, problems: unreadable.map(({ problem }) => problem), scores: {} });
  }
  const problems = await problemsOf(form.json, worker);
  if (problems.length > 0) return scored({ valid: false, problems, scores: {} });
  const bulk = bulkOf(response.json, responseBulk);
  if (bulk) return scored({ valid: false, problems: [formProblem('', bulkOfResponse[bulk])], scores: {} });
  const judged = await worker.judge({ key: formFile, json: form.json }, response.json, systemClock.now());
  if (!judged.ok) return scored({ valid: false, problems: [takesTooLong], scores: {} });
  const { valid, problems: wrong, scores, outcome } = judged.value;
  return scored({ valid, problems: wrong, scores, ...(outcome && { outcome }) });
}

const bulkOfResponse = {
  depth: 'response-too-deep',
  nodes: 'response-too-large',
  characters: 'response-too-large',
} as const;

function scored(result: { valid: boolean; problems: FormProblem[] } & Record<string, unknown>): boolean {
  console.log(JSON.stringify(result));
  return result.valid;
}
