import { allow, type Decision } from '@helsesim/shared/decision';
import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { bulkOf, formBulk, responseBulk } from '@helsesim/shared/forms/form-shape';
import { type Judged, type JudgeOptions, judge } from '@helsesim/shared/forms/judge';
import type { FormProblem, QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import { type WhatIf, whatIf } from '@helsesim/shared/forms/what-if';
import type { Language } from '@helsesim/shared/people/people-model';
import { fhirPathAt } from './fhirpath.ts';
import { openFormWorker } from './form-worker.ts';
import type { KnownForm } from './known-form.ts';

type Refusal = 'form-takes-too-long';

/** Where forms are judged: ours here, and what someone has loaded in a thread that can be ended (docs/decisions/018). */
export function openJudging() {
  const worker = openFormWorker();
  const sourceOf = ({ digest, form }: KnownForm) => ({ key: digest, json: form.questionnaire });
  return {
    /** Everything that is wrong with a form that someone brings. */
    async check(json: unknown): Promise<Decision<FormProblem[], Refusal>> {
      // What is too deep is refused before anything walks it, and so could not be given to a thread either.
      return bulkOf(json, formBulk) ? allow(acceptForm(json).problems) : worker.check(json);
    },
    warn: worker.warn,
    async judge(
      known: KnownForm,
      response: unknown,
      now: Temporal.Instant,
      options: JudgeOptions,
    ): Promise<Decision<Judged, Refusal>> {
      if (known.from === 'world' && !bulkOf(response, responseBulk))
        return worker.judge(sourceOf(known), response, now, options);
      return allow(judge(known.form, response, fhirPathAt(now), options));
    },
    async whatIf(
      known: KnownForm,
      response: QuestionnaireResponse,
      now: Temporal.Instant,
      language: Language,
    ): Promise<Decision<WhatIf[], Refusal>> {
      if (known.from === 'world') return worker.whatIf(sourceOf(known), response, now, language);
      return allow(whatIf(known.form, response, fhirPathAt(now), language));
    },
    close: worker.close,
  };
}
export type Judging = ReturnType<typeof openJudging>;
