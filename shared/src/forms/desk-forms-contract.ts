import * as z from 'zod';
import { contract } from '../contract.ts';
import { attachmentFile } from '../dialogue/announced-file.ts';
import { dialogueServices } from '../dialogue/dialogue-model.ts';
import { Instant } from '../oslo.ts';
import { Language } from '../people/people-model.ts';
import { WholeResponse } from './forms-contract.ts';
import { FormProblem } from './questionnaire-model.ts';
import { FormFile } from './resource.ts';

/** The doctor's side of a form, which only reads; and the tester's, who brings forms of their own into a world. */

const inLanguage = z.strictObject({ language: Language.default('nb') });

export const getThreadForm = contract({
  name: 'get-thread-form',
  summary: 'For staff: the answers that came with a conversation one sees. The look is logged.',
  method: 'GET',
  path: '/api/desk/threads/:threadId/form-responses/:responseId',
  service: dialogueServices,
  action: 'read',
  refusals: ['staff-only', 'no-such-form-response'],
  schema: {
    params: z.object({ threadId: z.uuid(), responseId: z.uuid() }),
    querystring: inLanguage,
    response: { 200: WholeResponse },
  },
});

export const getAppointmentForm = contract({
  name: 'get-appointment-form',
  summary: 'For staff: the answers that came with a booking at one’s office. The look is logged.',
  method: 'GET',
  path: '/api/desk/appointments/:appointmentId/form-response',
  service: 'appointments',
  action: 'read',
  refusals: ['staff-only', 'no-such-form-response'],
  schema: {
    params: z.object({ appointmentId: z.uuid() }),
    querystring: inLanguage,
    response: { 200: WholeResponse },
  },
});

export const getAppointmentFormFile = contract({
  name: 'get-appointment-form-file',
  summary: 'For staff: a file of the answers that came with a booking at one’s office. The look is logged.',
  method: 'GET',
  path: '/api/desk/appointments/:appointmentId/form-response/attachments/:attachmentId',
  service: 'appointments',
  action: 'read',
  refusals: ['staff-only', 'no-such-attachment'],
  stream: 'download',
  file: attachmentFile,
  schema: { params: z.object({ appointmentId: z.uuid(), attachmentId: z.uuid() }), response: { 200: z.any() } },
});

// Testers

const inWorld = z.object({ worldId: z.string() });
export const LoadedForm = z.object({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  active: z.boolean().meta({ description: 'Whether it is the version that is filled in now' }),
  usable: z.boolean().meta({ description: 'False: it was loaded, but cannot be used in this version of Helsesim' }),
  from: z.enum(['helsesim', 'world']),
  loadedAt: Instant.nullable(),
});
export type LoadedForm = z.output<typeof LoadedForm>;

export const findWorldForms = contract({
  name: 'find-world-forms',
  summary: 'For testers: every version of every form in a world, those it came with and those that were loaded.',
  method: 'GET',
  path: '/api/worlds/:worldId/forms',
  refusals: ['no-such-world'],
  schema: { params: inWorld, response: { 200: z.array(LoadedForm) } },
});

/** Bytes. */
const LONGEST_FORM = 2 * 1024 * 1024;

export const loadForm = contract({
  name: 'load-form',
  summary:
    'For testers: brings a FHIR R4 Questionnaire into a world. From then on it is the active version of its id. What cannot be used is told, with the path of the item.',
  method: 'POST',
  path: '/api/worlds/:worldId/forms',
  longestBody: LONGEST_FORM,
  refusals: ['no-such-world', 'unusable-form', 'form-takes-too-long', 'form-version-taken', 'too-many-forms'],
  refusalDetails: z.object({ problems: z.array(FormProblem) }),
  schema: {
    params: inWorld,
    body: FormFile.meta({ description: 'FHIR R4 Questionnaire with an id and a version, at most 2 MB' }),
    response: {
      201: LoadedForm.extend({
        problems: z
          .array(FormProblem)
          .meta({ description: 'Warnings: what is hardly meant. It can be used all the same' }),
      }),
    },
  },
});

export const retireForm = contract({
  name: 'retire-form',
  summary:
    'For testers: a loaded version is not filled in any more; the one before it is. Answers to it are still read.',
  method: 'DELETE',
  path: '/api/worlds/:worldId/forms/:formId/:version',
  refusals: ['no-such-world', 'no-such-form'],
  schema: {
    params: inWorld.extend({ formId: z.string().max(64), version: z.string().max(32) }),
    response: { 204: z.undefined() },
  },
});
