import { allow, type Decision, refuse, refuseWith } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/forms/forms-contract';
import type { Judged } from '@helsesim/shared/forms/judge';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { DialogueTables } from '../dialogue/index.ts';
import { type PeopleTables, personById } from '../people/index.ts';
import { LostToAnother } from '../platform/database.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { withFiles } from './answered-files.ts';
import { formAnswered, mayRead } from './fillable-form.ts';
import { deleteFormDraftRow } from './form-draft-repository.ts';
import { formKeyOf } from './form-key.ts';
import { type FormResponseRow, findSentForm, insertResponse } from './form-response-repository.ts';
import type { FormsOfWorld } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import type { Judging } from './judging.ts';
import type { KnownForm } from './known-form.ts';
import { responseIn } from './response-view.ts';
import { sameAnswers } from './same-answers.ts';

type Asked = CitizenRequest<typeof contract.submitForm>;
type Tx = WorldWriter<FormsTables & PeopleTables & DialogueTables>;
type Parts = { forms: FormsOfWorld; judging: Judging };
type Refusal = 'invalid-answers' | 'form-takes-too-long';
type WrongAnswers = Pick<Judged, 'problems' | 'stop'>;
type Found = { form: KnownForm; world: string; body: Asked['body']; now: Temporal.Instant };

/**
 * Under one key there is one. Sent again it is answered as it was; other answers are not told what these led to. So what
 * comes is judged in any case.
 */
export const submitForm = ({ forms, judging }: Parts) => {
  const answeredForm = (tx: Tx, { acting, viewer: { world }, params: { formKey }, body: { version } }: Asked) =>
    formAnswered(tx, forms, acting, { world, formKey, version });

  /** The form that was answered under the key before: it must be this one, for this citizen. */
  async function formOfSent(tx: Tx, sent: FormResponseRow, asked: Asked) {
    const { acting, viewer, params, body } = asked;
    const isOfForm = formKeyOf(viewer.world, sent.formId) === params.formKey && sent.version === body.version;
    if (sent.citizenId !== acting.citizenId || !isOfForm) return refuse('other-answers-sent');
    const form = await forms.version(tx, { id: sent.formId, version: sent.version });
    return form && mayRead(acting, form) ? allow(form) : refuse('no-such-form');
  }
  const findSent = (tx: Tx, { acting, body: { key } }: Asked) => findSentForm(tx, { authorId: acting.actorId, key });

  return {
    async find(
      tx: Tx,
      asked: Asked,
    ): Promise<Decision<Found, 'no-such-form' | 'no-such-form-version' | 'other-answers-sent'>> {
      const sent = await findSent(tx, asked);
      const form = sent ? await formOfSent(tx, sent, asked) : await answeredForm(tx, asked);
      // Judged as of then: what was today is the day of the answers.
      if (!form.ok) return form;
      const { viewer, body } = asked;
      return allow({ form: form.value, world: viewer.world, body, now: sent?.at ?? tx.now });
    },

    async make({ body, ...of }: Found): Promise<Decision<Judged, Refusal, WrongAnswers>> {
      const judged = await judging.judge(of, body.response, { language: body.language });
      if (!judged.ok) return judged;
      const { valid, problems, stop } = judged.value;
      return valid ? judged : refuseWith('invalid-answers', { problems, stop });
    },

    async keep(tx: Tx, asked: Asked, judged: Judged) {
      const { acting, body } = asked;
      const sent = await findSent(tx, asked);
      if (sent) {
        const form = await formOfSent(tx, sent, asked);
        if (!form.ok) return form;
        const isSame = sameAnswers(sent.response, judged.response);
        return isSame ? allow(responseIn(sent, form.value, body.language)) : refuse('other-answers-sent');
      }
      const form = await answeredForm(tx, asked);
      if (!form.ok) return form;
      const { response, problems } = await withFiles({ db: tx, acting, form: form.value.form }, judged.response);
      if (problems.length > 0) return refuseWith('invalid-answers', { problems, stop: judged.stop });
      const row = await rowOf(tx, asked, form.value, { ...judged, response });
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
  { acting, body: { version, key } }: Asked,
  { id: formId }: KnownForm,
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
