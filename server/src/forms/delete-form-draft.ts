import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/forms/forms-contract';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { deleteFormDraftRow, formDraftsOf } from './form-draft-repository.ts';
import { formKeyOf } from './form-key.ts';
import type { FormsTables } from './forms-tables.ts';

export async function deleteFormDraft(
  tx: WorldWriter<FormsTables>,
  { acting, viewer: { world }, params: { formKey } }: CitizenRequest<typeof contract.deleteFormDraft>,
) {
  const of = { citizenId: acting.citizenId, authorId: acting.actorId };
  // Among those that were begun, for the form may be there no more.
  const begun = (await formDraftsOf(tx, of)).find(({ formId }) => formKeyOf(world, formId) === formKey);
  if (begun) await deleteFormDraftRow(tx, { ...of, formId: begun.formId });
  return allow(undefined);
}
