import { allow, type Decision } from '@helsesim/shared/decision';
import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { bulkOf, formBulk, responseBulk } from '@helsesim/shared/forms/form-shape';
import { type Judged, type JudgeOptions, judge } from '@helsesim/shared/forms/judge';
import type { FormProblem, QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import { type WhatIf, whatIf } from '@helsesim/shared/forms/what-if';
import type { Language } from '@helsesim/shared/people/people-model';
import { fhirPathAt } from './fhirpath.ts';
import { type LoadedSource, openFormProcesses } from './form-processes.ts';
import { digestOf, type KnownForm } from './known-form.ts';

type Refusal = 'form-takes-too-long';
/** What is judged by, where and when. */
type Asked = { form: KnownForm; world: string; now: Temporal.Instant };

/** Where forms are judged: ours here, and what someone has loaded in a process that can be ended (docs/decisions/018). */
export function openJudging(lost: (how: string) => void) {
  const processes = openFormProcesses({ lost });
  const sourceOf = ({ form: { digest, form }, world }: Asked): LoadedSource => ({
    ...{ world, key: digest, json: form.questionnaire },
  });
  return {
    /** Everything that is wrong with a form that someone brings into a world. */
    async check(world: string, json: unknown): Promise<Decision<FormProblem[], Refusal>> {
      // What is too deep is refused before anything walks it, and so could not be given to a process either.
      if (bulkOf(json, formBulk)) return allow(acceptForm(json).problems);
      return processes.check({ world, key: digestOf(json), json });
    },
    warn: (world: string, json: unknown, now: Temporal.Instant): Promise<Decision<FormProblem[], Refusal>> =>
      processes.warn({ world, key: digestOf(json), json }, now),
    async judge(asked: Asked, response: unknown, options: JudgeOptions): Promise<Decision<Judged, Refusal>> {
      const { form, now } = asked;
      if (form.from === 'world' && !bulkOf(response, responseBulk))
        return processes.judge(sourceOf(asked), response, now, options);
      return allow(judge(form.form, response, fhirPathAt(now), options));
    },
    async whatIf(
      asked: Asked,
      response: QuestionnaireResponse,
      language: Language,
    ): Promise<Decision<WhatIf[], Refusal>> {
      const { form, now } = asked;
      if (form.from === 'world') return processes.whatIf(sourceOf(asked), response, now, language);
      return allow(whatIf(form.form, response, fhirPathAt(now), language));
    },
    close: processes.close,
  };
}
export type Judging = ReturnType<typeof openJudging>;
