import { Worker } from 'node:worker_threads';
import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { warningsOf } from '@helsesim/shared/forms/check-form';
import { judge } from '@helsesim/shared/forms/judge';
import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';
import { walkerOf } from '@helsesim/shared/forms/walk-form';
import { whatIf } from '@helsesim/shared/forms/what-if';
import { randomFrom } from '../platform/random.ts';
import { compiles, fhirPathAt } from './fhirpath.ts';
import type { FormAnswers, FormTask, Told } from './form-task.ts';

/** The process itself. Whoever asked ends it when it takes too long (form-process.ts). */

const forms = new Map<string, PreparedForm>();

function formOf({ key, json }: FormTask): PreparedForm {
  const known = forms.get(key);
  if (known) return known;
  const { form } = acceptForm(json);
  if (!form) throw new Error('A form that was not accepted came to be judged');
  forms.set(key, form);
  return form;
}

function answer(task: FormTask): FormAnswers[FormTask['what']] {
  if (task.what === 'check') return acceptForm(task.json, compiles).problems;
  const form = formOf(task);
  const evaluate = fhirPathAt(Temporal.Instant.fromEpochMilliseconds(task.now));
  if (task.what === 'warn') return warningsOf(form, evaluate);
  if (task.what === 'judge') return judge(form, task.response, evaluate, task.options);
  if (task.what === 'walk') return walkerOf(form, randomFrom(task.seed), evaluate).walk();
  return whatIf(form, task.response, evaluate, task.language);
}

function told(task: FormTask): Told<FormAnswers[FormTask['what']]> {
  try {
    return { answer: answer(task) };
  } catch (error) {
    if (!(error instanceof Error)) return { error: 'unknown', at: [] };
    return { error: error.name, at: (error.stack ?? '').split('\n    at ').slice(1) };
  }
}

/** The number of the task that is worked on, 0 for none, and how many milliseconds of a processor it may use. */
const watched = new Int32Array(new SharedArrayBuffer(8));
new Worker(new URL('form-watch.ts', import.meta.url), { workerData: watched.buffer }).unref();
let tasks = 0;

function watch(task: number, most = 0) {
  Atomics.store(watched, 1, most);
  Atomics.store(watched, 0, task);
  Atomics.notify(watched, 0);
}

process.on('message', (task: FormTask) => {
  tasks += 1;
  watch(tasks, task.most);
  const answer = told(task);
  watch(0);
  process.send?.(answer);
});
process.on('disconnect', () => process.exit());
// What is sent to the whole group is for the server to act on.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
compiles('1'); // the first expression loads the engine: nobody's time
process.send?.('ready');
