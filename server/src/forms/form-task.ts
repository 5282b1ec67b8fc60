import type { Judged, JudgeOptions } from '@helsesim/shared/forms/judge';
import type { FormProblem, QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import type { WhatIf } from '@helsesim/shared/forms/what-if';
import type { Language } from '@helsesim/shared/people/people-model';

/** What is asked of a process that judges forms someone has loaded, and what it tells. */

/** `now`: of the world’s clock, in milliseconds since 1970. */
export type FormWork =
  | { what: 'check' }
  | { what: 'warn'; now: number }
  | { what: 'judge'; now: number; response: unknown; options: JudgeOptions }
  | { what: 'walk'; now: number; seed: string }
  | { what: 'what-if'; now: number; response: QuestionnaireResponse; language: Language };

/**
 * `key` is of the content: the same key is always the same form. `json`: unless the process knows the form. `most`:
 * milliseconds of a processor.
 */
export type FormTask = FormWork & { key: string; json?: unknown; most: number };

export type FormAnswers = {
  check: FormProblem[];
  warn: FormProblem[];
  judge: Judged;
  walk: QuestionnaireResponse | undefined;
  'what-if': WhatIf[];
};

/** Of what went wrong only the kind and the place: what an error says may quote answers. */
export type Fault = { error: string; at: readonly string[] };
export type Told<T> = { answer: T } | Fault;
