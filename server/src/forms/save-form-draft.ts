import { allow, type Decision, refuseWith } from '@helsesim/shared/decision';
import type { FormProblemCode } from '@helsesim/shared/forms/form-problems';
import type * as contract from '@helsesim/shared/forms/forms-contract';
import type { Judged } from '@helsesim/shared/forms/judge';
import type { FormProblem } from '@helsesim/shared/forms/questionnaire-model';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { formAnswered } from './fillable-form.ts';
import { keepFormDraft } from './form-draft-repository.ts';
import type { FormsOfWorld } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import type { Judging } from './judging.ts';
import type { KnownForm } from './known-form.ts';

type Asked = CitizenRequest<typeof contract.saveFormDraft>;
type Parts = { forms: FormsOfWorld; judging: Judging };
type Found = { form: KnownForm; body: Asked['body']; now: Temporal.Instant };
type Refusal = 'invalid-answers' | 'form-takes-too-long';
type Problems = { problems: FormProblem[] };

/** What is no half-written answer, but no answer to this form at all. */
const isNoDraft = new Set<string>([
  'not-a-response',
  'response-too-large',
  'response-too-deep',
  'wrong-version',
  'unknown-link-id',
  'wrong-type',
  'several-values',
  'not-an-option',
  'answer-not-allowed',
  'items-not-allowed',
] satisfies FormProblemCode[]);

/** What has been answered so far, with what may still be wrong in it. A red sign is told of at once. */
export const saveFormDraft = ({ forms, judging }: Parts) => ({
  async find(
    tx: WorldWriter<FormsTables>,
    { acting, params: { formId }, body }: Asked,
  ): Promise<Decision<Found, 'no-such-form' | 'no-such-form-version'>> {
    const form = await formAnswered(tx, forms, acting, { formId, version: body.version });
    return form.ok ? allow({ form: form.value, body, now: tx.now }) : form;
  },

  async make({ form, body: { response, language }, now }: Found): Promise<Decision<Judged, Refusal, Problems>> {
    const judged = await judging.judge(form, response, now, { partial: true, language });
    if (!judged.ok) return judged;
    const problems = judged.value.problems.filter(({ code }) => isNoDraft.has(code));
    return problems.length > 0 ? refuseWith('invalid-answers', { problems }) : allow(judged.value);
  },

  async keep(
    tx: WorldWriter<FormsTables>,
    { acting, params: { formId }, body: { version } }: Asked,
    { response, stop }: Judged,
  ) {
    const form = await formAnswered(tx, forms, acting, { formId, version });
    if (!form.ok) return form;
    const { citizenId, actorId: authorId } = acting;
    await keepFormDraft(tx, { id: tx.newId(), citizenId, authorId, formId, version, response, savedAt: tx.now });
    return allow({ savedAt: tx.now, stop });
  },
});
