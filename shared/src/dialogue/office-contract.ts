import * as z from 'zod';
import { contract } from '../contract.ts';
import { Day } from '../oslo.ts';
import { OfficeServices } from '../people/people-model.ts';
import { TextBlock, TextLine } from '../text.ts';
import { Colleague } from './desk-dialogue-contract.ts';
import { dialogueServices, MOST_TEXT } from './dialogue-model.ts';

/** What an office has besides its conversations: patients, colleagues, reply templates, what is switched on, who is away. */

const atDesk = { service: dialogueServices } as const;
const reads = { ...atDesk, action: 'read' } as const;
const writes = { ...atDesk, action: 'write' } as const;
const text = TextBlock.max(MOST_TEXT);

export const findPatients = contract({
  name: 'find-patients',
  summary: 'For staff: those who belong to the office, by name. Everyone who is shown is logged as looked at.',
  method: 'POST',
  path: '/api/desk/patients',
  ...reads,
  refusals: ['staff-only'],
  schema: {
    body: z.strictObject({ name: TextLine.min(2).max(80) }),
    response: { 200: z.array(z.object({ id: z.uuid(), name: z.string(), age: z.int() })) },
  },
});

export const findColleagues = contract({
  name: 'find-colleagues',
  summary: 'For staff: those at the office that a conversation can be handed to.',
  method: 'GET',
  path: '/api/desk/colleagues',
  ...reads,
  refusals: ['staff-only'],
  schema: { response: { 200: z.array(Colleague) } },
});

const Template = z.object({ id: z.uuid(), title: z.string(), text: z.string() });
export const findTemplates = contract({
  name: 'find-templates',
  summary: 'For staff: the office’s own reply templates.',
  method: 'GET',
  path: '/api/desk/templates',
  ...reads,
  refusals: ['staff-only'],
  schema: { response: { 200: z.array(Template) } },
});
export const saveTemplate = contract({
  name: 'save-template',
  summary: 'For staff: saves a reply template of the office.',
  method: 'PUT',
  path: '/api/desk/templates/:templateId',
  ...writes,
  refusals: ['staff-only', 'too-many-templates'],
  schema: {
    params: z.object({ templateId: z.uuid() }),
    body: z.strictObject({ title: TextLine.min(1).max(60), text: text.min(1) }),
    response: { 200: Template },
  },
});
export const deleteTemplate = contract({
  name: 'delete-template',
  summary: 'For staff: deletes a reply template. Done again it answers the same.',
  method: 'DELETE',
  path: '/api/desk/templates/:templateId',
  ...writes,
  refusals: ['staff-only'],
  schema: { params: z.object({ templateId: z.uuid() }), response: { 204: z.undefined() } },
});

const Absence = z.object({
  id: z.uuid(),
  roleId: z.uuid(),
  name: z.string(),
  from: Day,
  to: Day,
  substitute: Colleague.pick({ roleId: true, name: true }).nullable(),
});
export const getOffice = contract({
  name: 'get-office',
  summary: 'For GP offices: what is switched on for citizens (TIM-02), and who is away (TIM-18).',
  method: 'GET',
  path: '/api/desk/office',
  ...reads,
  refusals: ['staff-only'],
  schema: { response: { 200: z.object({ name: z.string(), services: OfficeServices, absences: z.array(Absence) }) } },
});
export const switchServices = contract({
  name: 'switch-services',
  summary: 'For GP offices: switches the services for citizens on or off (TIM-02).',
  method: 'PUT',
  path: '/api/desk/office/services',
  ...writes,
  refusals: ['staff-only'],
  schema: { body: OfficeServices, response: { 200: OfficeServices } },
});
export const registerAbsence = contract({
  name: 'register-absence',
  summary:
    'For GP offices: a doctor is away. With a substitute the doctor’s conversations go there; without, e-consultations are shut.',
  method: 'POST',
  path: '/api/desk/absences',
  ...writes,
  refusals: ['staff-only', 'no-such-colleague', 'invalid-substitute', 'substitute-away', 'invalid-period'],
  schema: {
    body: z.strictObject({ roleId: z.uuid(), from: Day, to: Day, substituteId: z.uuid().nullable() }),
    response: { 201: Absence },
  },
});
export const endAbsence = contract({
  name: 'end-absence',
  summary: 'For GP offices: takes an absence back. Done again it answers the same.',
  method: 'DELETE',
  path: '/api/desk/absences/:absenceId',
  ...writes,
  refusals: ['staff-only'],
  schema: { params: z.object({ absenceId: z.uuid() }), response: { 204: z.undefined() } },
});
