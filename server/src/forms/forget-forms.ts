import type { Writer } from '../platform/database.ts';
import { deleteFormDraftsAbout } from './form-draft-repository.ts';
import { deleteUnusedResponses } from './form-response-repository.ts';
import type { FormsTables } from './forms-tables.ts';

/**
 * CON-02: what has been begun, and answers that went no further than the portal. Those that followed a message or a booking
 * are part of the office's record (EKO-06): they stay with it.
 */
export async function forgetForms(tx: Writer<FormsTables>, citizenId: string): Promise<void> {
  await deleteFormDraftsAbout(tx, citizenId);
  await deleteUnusedResponses(tx, citizenId);
}
