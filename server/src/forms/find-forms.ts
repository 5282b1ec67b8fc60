import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/forms/forms-contract';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { mayFillIn } from './fillable-form.ts';
import { formDraftsOf } from './form-draft-repository.ts';
import type { FormsOfWorld } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import { formLineOf } from './known-form.ts';

export const findForms =
  (forms: FormsOfWorld) =>
  async (
    tx: WorldWriter<FormsTables>,
    { acting, viewer: { world }, query: { language } }: CitizenRequest<typeof contract.findForms>,
  ) => {
    const drafts = await formDraftsOf(tx, { citizenId: acting.citizenId, authorId: acting.actorId });
    const fillable = (await forms.active(tx)).filter((form) => mayFillIn(acting, form));
    return allow(
      fillable.map((form) =>
        formLineOf(
          form,
          world,
          language,
          drafts.find(({ formId }) => formId === form.id),
        ),
      ),
    );
  };
