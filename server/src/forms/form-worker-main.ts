import { parentPort } from 'node:worker_threads';
import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { warningsOf } from '@helsesim/shared/forms/check-form';
import { judge } from '@helsesim/shared/forms/judge';
import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';
import { whatIf } from '@helsesim/shared/forms/what-if';
import { compiles, fhirPathAt } from './fhirpath.ts';
import type { FormAnswer, FormTask } from './form-task.ts';

/** The thread itself. What takes too long in it is ended by whoever asked (form-worker.ts). */

const forms = new Map<string, PreparedForm>();

function formOf(key: string, json: unknown): PreparedForm {
  const known = forms.get(key);
  if (known) return known;
  const { form } = acceptForm(json);
  if (!form) throw new Error('A form that was not accepted came to be judged');
  forms.set(key, form);
  return form;
}

function answer(task: FormTask): FormAnswer[FormTask['what']] {
  if (task.what === 'check') return acceptForm(task.json, compiles).problems;
  const evaluate = fhirPathAt(Temporal.Instant.fromEpochMilliseconds(task.now));
  if (task.what === 'warn') {
    const { form } = acceptForm(task.json);
    return form ? warningsOf(form, evaluate) : [];
  }
  const form = formOf(task.key, task.json);
  if (task.what === 'judge') return judge(form, task.response, evaluate, task.options);
  return whatIf(form, task.response, evaluate, task.language);
}

parentPort?.on('message', (task: FormTask) => parentPort?.postMessage(answer(task)));
parentPort?.postMessage('ready');
