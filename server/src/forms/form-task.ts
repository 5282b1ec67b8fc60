import type { Judged, JudgeOptions } from '@helsesim/shared/forms/judge';
import type { FormProblem, QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import type { WhatIf } from '@helsesim/shared/forms/what-if';
import type { Language } from '@helsesim/shared/people/people-model';

/** What is asked of the thread that judges forms someone has loaded, and what it answers. */

/** `json`: the first time the thread hears of the form. `now`: of the world’s clock, in milliseconds since 1970. */
type OfForm = { key: string; json?: unknown; now: number };
export type FormTask =
  | { what: 'check'; json: unknown }
  | { what: 'warn'; json: unknown; now: number }
  | ({ what: 'judge'; response: unknown; options: JudgeOptions } & OfForm)
  | ({ what: 'what-if'; response: QuestionnaireResponse; language: Language } & OfForm);

export type FormAnswer = {
  check: FormProblem[];
  warn: FormProblem[];
  judge: Judged;
  'what-if': WhatIf[];
};
