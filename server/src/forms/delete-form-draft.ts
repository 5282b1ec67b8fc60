import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/forms/forms-contract';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { deleteFormDraftRow } from './form-draft-repository.ts';
import type { FormsTables } from './forms-tables.ts';

export async function deleteFormDraft(
  tx: WorldWriter<FormsTables>,
  { acting: { citizenId, actorId: authorId }, params: { formId } }: CitizenRequest<typeof contract.deleteFormDraft>,
) {
  await deleteFormDraftRow(tx, { citizenId, authorId, formId });
  return allow(undefined);
}
