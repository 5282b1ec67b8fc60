import { allow, type Decision, refuse, refuseWith } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/forms/forms-contract';
import type { Judged } from '@helsesim/shared/forms/judge';
import type { FormProblem } from '@helsesim/shared/forms/questionnaire-model';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { type PeopleTables, personById } from '../people/index.ts';
import { LostToAnother } from '../platform/database.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { formAnswered, mayRead } from './fillable-form.ts';
import { deleteFormDraftRow } from './form-draft-repository.ts';
import { type FormResponseRow, findSentForm, insertResponse } from './form-response-repository.ts';
import type { FormsOfWorld } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import type { Judging } from './judging.ts';
import type { KnownForm } from './known-form.ts';
import { responseIn } from './response-view.ts';

type Asked = CitizenRequest<typeof contract.submitForm>;
type Tx = WorldWriter<FormsTables & PeopleTables>;
type Parts = { forms: FormsOfWorld; judging: Judging };
type Refusal = 'invalid-answers' | 'form-takes-too-long';
type Found = { form: KnownForm; body: Asked['body']; now: Temporal.Instant } | 'sent';

/** Under one key there is one, however often it is sent: what was sent first stands. */
export const submitForm = ({ forms, judging }: Parts) => {
  /** Undefined: nothing has been sent under that key. */
  async function answerSent(tx: Tx, { acting, body: { key, language } }: Asked) {
    const sent = await findSentForm(tx, { authorId: acting.actorId, key });
    if (!sent) return undefined;
    if (sent.citizenId !== acting.citizenId) return refuse('already-sent');
    const form = await forms.version(tx, { id: sent.formId, version: sent.version });
    return form && mayRead(acting, form) ? allow(responseIn(sent, form, language)) : refuse('no-such-form');
  }

  return {
    async find(tx: Tx, asked: Asked): Promise<Decision<Found, 'no-such-form' | 'no-such-form-version'>> {
      const { acting, params, body } = asked;
      if (await findSentForm(tx, { authorId: acting.actorId, key: body.key })) return allow('sent');
      const form = await formAnswered(tx, forms, acting, { ...params, version: body.version });
      return form.ok ? allow({ form: form.value, body, now: tx.now }) : form;
    },

    async make(found: Found): Promise<Decision<Judged | undefined, Refusal, { problems: FormProblem[] }>> {
      if (found === 'sent') return allow(undefined);
      const { form, body, now } = found;
      const judged = await judging.judge(form, body.response, now, { language: body.language });
      if (!judged.ok) return judged;
      const { valid, problems } = judged.value;
      return valid ? judged : refuseWith('invalid-answers', { problems });
    },

    async keep(tx: Tx, asked: Asked, judged: Judged | undefined) {
      const sent = await answerSent(tx, asked);
      if (sent) return sent;
      // What was there a moment ago is gone: the world has been restored.
      if (!judged) return refuse('no-such-form');
      const { acting, params, body } = asked;
      const form = await formAnswered(tx, forms, acting, { ...params, version: body.version });
      if (!form.ok) return form;
      const row = await rowOf(tx, asked, judged);
      // Sent for another citizen at the same moment: done again, it is found there.
      if (!(await insertResponse(tx, row))) throw new LostToAnother('A key was used for two citizens at once');
      const { citizenId, authorId, formId } = row;
      await deleteFormDraftRow(tx, { citizenId, authorId, formId });
      tx.announce({ to: citizenId, about: 'forms' });
      return allow(responseIn(row, form.value, body.language));
    },
  };
};

async function rowOf(
  tx: Tx,
  { acting, params: { formId }, body: { version, key } }: Asked,
  { response, outcome }: Judged,
): Promise<FormResponseRow> {
  const { citizenId, actorId: authorId, basis } = acting;
  const author = await personById(tx, { id: authorId });
  if (!author) throw new Error('Whoever acts is not in the world');
  return {
    ...{ id: tx.newId(), citizenId, authorId, authorName: fullNameOf(author), basis, formId, version, at: tx.now },
    ...{ response, level: outcome?.level ?? null, key, usedIn: null },
  };
}
