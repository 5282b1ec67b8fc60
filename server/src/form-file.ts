import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { formProblem } from '@helsesim/shared/forms/form-problems';
import { bulkOf, responseBulk } from '@helsesim/shared/forms/form-shape';
import type { FormProblem } from '@helsesim/shared/forms/questionnaire-model';
import type { FormProcesses } from './forms/form-processes.ts';

/** Forms in files, of which nobody knows what is in them: what they compute is computed in a process that can be ended. */

export const takesTooLong = formProblem('', 'takes-too-long');

/** As a world refuses it when it is loaded: expressions, if there are any, are parsed in a process that can be ended. */
export async function problemsOf(file: string, json: unknown, processes: FormProcesses): Promise<FormProblem[]> {
  let hasExpressions = false;
  const { form, problems } = acceptForm(json, () => {
    hasExpressions = true;
    return true;
  });
  if (!form || !hasExpressions) return problems;
  const checked = await processes.check({ world: file, key: file, json });
  return checked.ok ? checked.value : [takesTooLong];
}

/** Why answers are too much to be given to a process. Undefined: they are not. */
export function bulkOfAnswers(response: unknown): FormProblem | undefined {
  const bulk = bulkOf(response, responseBulk);
  return bulk && formProblem('', bulk === 'depth' ? 'response-too-deep' : 'response-too-large');
}
