import { allow, type Decision, refuse, refuseWith } from '@helsesim/shared/decision';
import type { FormProblemCode } from '@helsesim/shared/forms/form-problems';
import type * as contract from '@helsesim/shared/forms/forms-contract';
import type { Judged } from '@helsesim/shared/forms/judge';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldsTables, WorldWriter } from '../worlds/index.ts';
import { formAnswered } from './fillable-form.ts';
import { lookAfterDrafts } from './forget-drafts-of-others.ts';
import { type FormDraftRow, findFormDraft, keepFormDraft } from './form-draft-repository.ts';
import { findSentForm } from './form-response-repository.ts';
import type { FormsOfWorld } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import type { Judging } from './judging.ts';
import type { KnownForm } from './known-form.ts';
import { sameAnswers } from './same-answers.ts';

type Asked = CitizenRequest<typeof contract.saveFormDraft>;
type Parts = { forms: FormsOfWorld; judging: Judging };
type Found = { form: KnownForm; world: string; body: Asked['body']; now: Temporal.Instant };
type Refusal = 'invalid-answers' | 'form-takes-too-long';
type WrongAnswers = Pick<Judged, 'problems' | 'stop'>;

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
    { acting, viewer: { world }, params: { formKey }, body }: Asked,
  ): Promise<Decision<Found, 'no-such-form' | 'no-such-form-version'>> {
    const form = await formAnswered(tx, forms, acting, { world, formKey, version: body.version });
    return form.ok ? allow({ form: form.value, world, body, now: tx.now }) : form;
  },

  async make({ body: { response, language }, ...of }: Found): Promise<Decision<Judged, Refusal, WrongAnswers>> {
    const judged = await judging.judge(of, response, { partial: true, language });
    if (!judged.ok) return judged;
    const problems = judged.value.problems.filter(({ code }) => isNoDraft.has(code));
    if (problems.length === 0) return judged;
    return refuseWith('invalid-answers', { problems, stop: judged.value.stop });
  },

  async keep(
    tx: WorldWriter<FormsTables & WorldsTables>,
    { acting, viewer: { world }, params: { formKey }, body: { version, seen, key } }: Asked,
    { response, stop }: Judged,
  ) {
    const form = await formAnswered(tx, forms, acting, { world, formKey, version });
    if (!form.ok) return form;
    const { citizenId, actorId: authorId } = acting;
    const { id: formId } = form.value;
    // On its way while the answers were sent: they are not begun on again.
    if (key !== undefined && (await findSentForm(tx, { authorId, key }))) return refuse('already-sent');
    const there = await findFormDraft(tx, { citizenId, authorId, formId });
    if (seen !== undefined && seen !== (there?.id ?? null)) {
      const draft = there ? storedOf(there) : null;
      const isSaved = draft?.version === version && sameAnswers(draft.response, response);
      if (!isSaved) return refuseWith('draft-changed', { draft });
      return allow({ savedAt: draft.savedAt, revision: draft.revision, stop });
    }
    await lookAfterDrafts(tx, { citizenId, authorId });
    const row = { id: tx.newId(), citizenId, authorId, formId, version, response, savedAt: tx.now };
    await keepFormDraft(tx, row);
    return allow({ savedAt: row.savedAt, revision: row.id, stop });
  },
});

const storedOf = ({ id: revision, version, response, savedAt }: FormDraftRow) => ({
  ...{ revision, version, response, savedAt },
});
