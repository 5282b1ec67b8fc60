import { deskKinds } from '@helsesim/shared/dialogue/desk-rules';
import * as desk from '@helsesim/shared/forms/desk-forms-contract';
import * as contract from '@helsesim/shared/forms/forms-contract';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import type { FastifyInstance } from 'fastify';
import { addRoute } from '../platform/routes.ts';
import {
  type CitizenTables,
  citizenRoute,
  citizenRouteThen,
  citizenStepsRoute,
  staffDownload,
  staffRoute,
} from '../representation/index.ts';
import { type Worlds, type WorldsTables, worldRoute } from '../worlds/index.ts';
import {
  type AnswersOfAppointment,
  type FormsAndThreads,
  getAppointmentForm,
  getAppointmentFormFile,
  getThreadForm,
} from './answers-at-desk.ts';
import { deleteFormDraft } from './delete-form-draft.ts';
import { findForms } from './find-forms.ts';
import { findWhatIf } from './find-what-if.ts';
import { findFormResponses, getFormResponse } from './form-responses.ts';
import type { FormsRoom } from './forms-room.ts';
import type { FormsTables } from './forms-tables.ts';
import { getForm } from './get-form.ts';
import { saveFormDraft } from './save-form-draft.ts';
import { formsToSearch, searchComplaints } from './search-complaints.ts';
import { findSelfHelp, getSelfHelp } from './self-help.ts';
import { submitForm } from './submit-form.ts';
import { findWorldForms, loadForm, retireForm } from './world-forms.ts';

/** Whose desks show booked times. */
const bookingDesks: readonly StaffRoleKind[] = ['gp', 'gp-secretary', 'nettlege'];

/** For whoever is logged in. */
export function formsRoutes<Tables extends FormsAndThreads & CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  room: FormsRoom,
  { ofAppointment }: { ofAppointment: AnswersOfAppointment<NoInfer<Tables>> },
) {
  const { forms, shipped } = room;
  citizenRoute(app, worlds, contract.findForms, findForms(forms));
  citizenRouteThen(
    app,
    worlds,
    contract.searchComplaints,
    formsToSearch(forms),
    searchComplaints(shipped, (viewer, form) => worlds.use(viewer.world, ({ reader }) => forms.content(reader, form))),
  );
  citizenRoute(app, worlds, contract.getForm, getForm(forms));
  citizenStepsRoute(app, worlds, contract.saveFormDraft, saveFormDraft(room));
  citizenRoute(app, worlds, contract.deleteFormDraft, deleteFormDraft);
  citizenStepsRoute(app, worlds, contract.submitForm, submitForm(room));
  citizenRoute(app, worlds, contract.findFormResponses, findFormResponses(forms));
  citizenRoute(app, worlds, contract.getFormResponse, getFormResponse(forms));
  citizenStepsRoute(app, worlds, contract.findWhatIf, findWhatIf(room));
  addRoute(app, contract.findSelfHelp, findSelfHelp(shipped.selfHelp));
  addRoute(app, contract.getSelfHelp, getSelfHelp(shipped.selfHelp));
  staffRoute(app, worlds, desk.getThreadForm, deskKinds, getThreadForm(forms));
  staffRoute(app, worlds, desk.getAppointmentForm, bookingDesks, getAppointmentForm(forms, ofAppointment));
  staffDownload(app, worlds, desk.getAppointmentFormFile, bookingDesks, getAppointmentFormFile(ofAppointment));
}

/** For testers. */
export function formsTools<Tables extends FormsTables & WorldsTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  room: FormsRoom,
) {
  worldRoute(app, worlds, desk.findWorldForms, findWorldForms(room.forms));
  worldRoute(app, worlds, desk.loadForm, loadForm(room));
  worldRoute(app, worlds, desk.retireForm, retireForm);
}
