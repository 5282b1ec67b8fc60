import { allow, refuse } from '@helsesim/shared/decision';
import { carryOver } from '@helsesim/shared/forms/carry-over';
import type * as contract from '@helsesim/shared/forms/forms-contract';
import { inLanguage } from '@helsesim/shared/forms/in-language';
import type { Language } from '@helsesim/shared/people/people-model';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { fillableForm } from './fillable-form.ts';
import { type FormDraftRow, findFormDraft } from './form-draft-repository.ts';
import type { FormsOfWorld } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import { formLineOf, type KnownForm } from './known-form.ts';

export const getForm =
  (forms: FormsOfWorld) =>
  async (
    tx: WorldWriter<FormsTables>,
    { acting, viewer: { world }, params: { formKey }, query: { language } }: CitizenRequest<typeof contract.getForm>,
  ) => {
    const form = await fillableForm(tx, forms, acting, { world, formKey });
    if (!form) return refuse('no-such-form');
    const draft = await findFormDraft(tx, { citizenId: acting.citizenId, authorId: acting.actorId, formId: form.id });
    const begun =
      draft?.version === form.version
        ? form
        : draft && (await forms.version(tx, { id: form.id, version: draft.version }));
    return allow({
      form: formLineOf(form, world, language, draft),
      questionnaire: inLanguage(form.form.questionnaire, language),
      draft: draft ? draftIn(form, begun, draft, language) : null,
    });
  };

/** What was begun in another version is carried over when it is shown; it is kept in this one when it is saved again. */
function draftIn(form: KnownForm, begun: KnownForm | undefined, draft: FormDraftRow, language: Language) {
  const { id: revision, response, savedAt, version } = draft;
  if (begun === form) return { response, savedAt, revision, fromVersion: null, dropped: [] };
  return { ...carryOver(form.form, begun?.form, response, language), savedAt, revision, fromVersion: version };
}
