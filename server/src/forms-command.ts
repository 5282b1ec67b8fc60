import { parseArgs } from 'node:util';
import type { FormProblem } from '@helsesim/shared/forms/questionnaire-model';
import { BadCall } from './bad-call.ts';
import { bulkOfAnswers, problemsOf, takesTooLong } from './form-file.ts';
import { type FormProcesses, openFormProcesses } from './forms/form-processes.ts';
import { diffForms } from './forms-diff-command.ts';
import { jsonIn, UnreadableFile } from './json-file.ts';
import { systemClock } from './platform/clock.ts';
import { whenAnswered } from './when-answered.ts';

/** `pnpm sim forms`: what there is to say of a form, its answers and its versions, without a world. */
export async function runForms(args: string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { responses: { type: 'string' }, n: { type: 'string' }, now: { type: 'string' } },
  });
  const [task, ...files] = positionals;
  if (task !== 'check' && task !== 'score' && task !== 'diff')
    throw new BadCall('What is done with forms is check, score or diff');
  const { now, ...others } = values;
  const unknown = task === 'diff' ? [] : Object.keys(task === 'score' ? others : values);
  if (unknown.length > 0) throw new BadCall(`forms ${task} has no --${unknown.join(', --')}`);
  const processes = openFormProcesses({ atOnce: 1, turn: 5000, pauses: { form: 0, world: 0 } });
  try {
    if (task === 'diff') return await diffForms(files, values, processes);
    return task === 'check' ? await checkFiles(files, processes) : await score(files, processes, whenAnswered(now));
  } finally {
    processes.close();
  }
}

/** One line a file, in the order they were named. */
async function checkFiles(files: readonly string[], processes: FormProcesses): Promise<boolean> {
  if (files.length === 0) throw new BadCall('forms check wants the files of Questionnaires');
  let good = true;
  let unreadable: string | undefined;
  for (const file of files) {
    const { accepted, problems } = await checkFile(file, processes);
    console.log(JSON.stringify({ file, accepted, problems }));
    good &&= accepted;
    if (problems.some(({ code }) => code === 'unreadable')) unreadable = file;
  }
  if (unreadable !== undefined) throw new BadCall(`${unreadable} cannot be read`);
  return good;
}

async function checkFile(
  file: string,
  processes: FormProcesses,
): Promise<{ accepted: boolean; problems: FormProblem[] }> {
  const read = jsonIn(file);
  if (read instanceof UnreadableFile) return { accepted: false, problems: [read.problem] };
  const problems = await problemsOf(file, read.json, processes);
  if (problems.length > 0) return { accepted: false, problems };
  // As in a world, a form that is not looked through in time can be used all the same.
  const warned = await processes.warn({ world: file, key: file, json: read.json }, systemClock.now());
  return { accepted: true, problems: warned.ok ? warned.value : [takesTooLong] };
}

async function score(
  files: readonly string[],
  processes: FormProcesses,
  nowOf: ReturnType<typeof whenAnswered>,
): Promise<boolean> {
  const [formFile, responseFile, ...more] = files;
  if (formFile === undefined || responseFile === undefined || more.length > 0) {
    throw new BadCall('forms score wants the file of a Questionnaire and the file of a QuestionnaireResponse');
  }
  const [form, response] = [jsonIn(formFile), jsonIn(responseFile)];
  const unreadable = [form, response].filter((read) => read instanceof UnreadableFile);
  const missing = unreadable.find(({ problem }) => problem.code === 'unreadable');
  if (missing) throw new BadCall(missing.message);
  if (form instanceof UnreadableFile || response instanceof UnreadableFile) {
    return scored({ valid: false, problems: unreadable.map(inFile), scores: {} });
  }
  const problems = await problemsOf(formFile, form.json, processes);
  if (problems.length > 0) return scored({ valid: false, problems, scores: {} });
  const bulk = bulkOfAnswers(response.json);
  if (bulk) return scored({ valid: false, problems: [bulk], scores: {} });
  const judged = await processes.judge(
    { world: formFile, key: formFile, json: form.json },
    response.json,
    nowOf(response.json),
  );
  if (!judged.ok) return scored({ valid: false, problems: [takesTooLong], scores: {} });
  const { valid, problems: wrong, scores, outcome } = judged.value;
  return scored({ valid, problems: wrong, scores, ...(outcome && { outcome }) });
}

/** There are two files, so the sentence says which. */
const inFile = ({ problem, message }: UnreadableFile): FormProblem => ({ ...problem, text: message });

function scored(result: { valid: boolean; problems: FormProblem[] } & Record<string, unknown>): boolean {
  console.log(JSON.stringify(result));
  return result.valid;
}
