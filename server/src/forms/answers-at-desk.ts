import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/forms/desk-forms-contract';
import type { Language } from '@helsesim/shared/people/people-model';
import { answersAtDesk, fileOfAnswers } from '../dialogue/index.ts';
import type { Staff, StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { findResponse } from './form-response-repository.ts';
import type { FormsOfWorld } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import { wholeResponseIn } from './response-view.ts';

export type FormsAndThreads = FormsTables & Parameters<typeof answersAtDesk>[0]['tables'];

/** Whose the answers are that came with an appointment at that desk's office. Known where times are booked. */
export type AnswersOfAppointment<Tables> = (
  tx: WorldWriter<Tables>,
  staff: Staff,
  appointmentId: string,
) => Promise<{ citizenId: string; responseId: string } | undefined>;

/** Looked at in the service of the conversation: where a school nurse writes with a youth, no parent learns of it. */
export const getThreadForm =
  (forms: FormsOfWorld) =>
  async (
    tx: WorldWriter<FormsAndThreads>,
    { staff, look, params, query: { language } }: StaffRequest<typeof contract.getThreadForm>,
  ) => {
    const found = await answersAtDesk(tx, staff, params);
    if (!found) return refuse('no-such-form-response');
    look(found.citizenId, found.service);
    return whole(tx, forms, { citizenId: found.citizenId, id: params.responseId }, language);
  };

export const getAppointmentForm =
  <All extends FormsTables>(forms: FormsOfWorld, ofAppointment: AnswersOfAppointment<All>) =>
  async (
    tx: WorldWriter<All>,
    { staff, look, params, query: { language } }: StaffRequest<typeof contract.getAppointmentForm>,
  ) => {
    const found = await ofAppointment(tx, staff, params.appointmentId);
    if (!found) return refuse('no-such-form-response');
    look(found.citizenId);
    return whole(tx, forms, { citizenId: found.citizenId, id: found.responseId }, language);
  };

export const getAppointmentFormFile =
  <All extends FormsAndThreads>(ofAppointment: AnswersOfAppointment<All>) =>
  async (
    tx: WorldWriter<All>,
    { staff, look, params: { appointmentId, attachmentId: id } }: StaffRequest<typeof contract.getAppointmentFormFile>,
  ) => {
    const found = await ofAppointment(tx, staff, appointmentId);
    if (!found) return refuse('no-such-attachment');
    look(found.citizenId);
    return (await fileOfAnswers(tx, { ...found, id })) ?? refuse('no-such-attachment');
  };

async function whole(
  tx: WorldWriter<FormsTables>,
  forms: FormsOfWorld,
  of: { citizenId: string; id: string },
  language: Language,
) {
  const row = await findResponse(tx, of);
  const form = row && (await forms.version(tx, { id: row.formId, version: row.version }));
  return form ? allow(wholeResponseIn(row, form, language)) : refuse('no-such-form-response');
}
