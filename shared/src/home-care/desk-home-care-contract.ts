import * as z from 'zod';
import { CareContact } from '../contacts/contacts-model.ts';
import { contract } from '../contract.ts';
import { Day } from '../oslo.ts';
import { Address, NationalNumber } from '../people/people-model.ts';
import { TextLine } from '../text.ts';
import {
  CareDecision,
  CareService,
  MissedReason,
  MOST_WEEKS_BETWEEN,
  Visit,
  VisitId,
  VisitPlan,
  WallTime,
} from './home-care-model.ts';

/**
 * The desk of home care. Every change of a visit names the number it was seen with: when it has changed since, it is
 * refused with `visit-changed` and nothing happens.
 */

const homeCare = { service: 'home-care' } as const;
const reads = { ...homeCare, action: 'read' } as const;
const writes = { ...homeCare, action: 'write' } as const;

const Staff = z.object({ roleId: z.uuid(), name: z.string() });
const CareUser = z.object({
  id: z.uuid(),
  name: z.string(),
  age: z.int(),
  address: Address.nullable(),
  phone: z.string().nullable(),
});

/** A visit as whoever makes it needs it. */
export const DeskVisit = Visit.omit({ staff: true, mayCancel: true, cancelUntil: true, phone: true }).extend({
  number: z.int().meta({ description: 'Of changes there have been. 0: as planned' }),
  order: z.int().meta({ description: 'Its place on the route' }),
  zone: z.string(),
  staff: Staff.nullable().meta({ description: 'Who is to come, or came' }),
  mine: z.boolean(),
  timing: z.enum(['later', 'now', 'late', 'over']).meta({ description: 'Where in its window it is' }),
  mayUndo: z.boolean().meta({ description: 'What was registered can still be taken back' }),
  citizen: CareUser,
});
export type DeskVisit = z.output<typeof DeskVisit>;

export const findRoute = contract({
  name: 'find-route',
  summary:
    'For home care: the visits of a day in the order of the route, of a zone or one’s own. Every look is logged.',
  method: 'GET',
  path: '/api/desk/visits',
  ...reads,
  refusals: ['staff-only'],
  schema: {
    querystring: z.strictObject({
      day: Day,
      zone: TextLine.max(60).optional(),
      mine: z.enum(['true', 'false']).default('false'),
    }),
    response: {
      200: z.object({ visits: z.array(DeskVisit), zones: z.array(z.string()), staff: z.array(Staff) }),
    },
  },
});

const ofVisit = z.object({ visitId: VisitId });
const seen = { seen: z.int().min(0).meta({ description: 'The `number` that was on the screen' }) };
const changes = ['staff-only', 'no-such-visit', 'visit-changed'] as const;
const changed = { response: { 200: DeskVisit } } as const;

export const completeVisit = contract({
  name: 'complete-visit',
  summary:
    'For home care: the visit is done. Whoever wants to know is told a minute later, if it still holds (DIG-05).',
  method: 'POST',
  path: '/api/desk/visits/:visitId/complete',
  ...writes,
  refusals: [...changes, 'visit-over', 'visit-ahead'],
  schema: { params: ofVisit, body: z.strictObject(seen), ...changed },
});

export const missVisit = contract({
  name: 'miss-visit',
  summary: 'For home care: nobody was helped, and why.',
  method: 'POST',
  path: '/api/desk/visits/:visitId/miss',
  ...writes,
  refusals: [...changes, 'visit-over', 'visit-ahead'],
  schema: { params: ofVisit, body: z.strictObject({ ...seen, reason: MissedReason }), ...changed },
});

export const undoVisit = contract({
  name: 'undo-visit',
  summary: 'For home care: takes back that a visit was done or missed, within a minute.',
  method: 'POST',
  path: '/api/desk/visits/:visitId/undo',
  ...writes,
  refusals: [...changes, 'undo-too-late'],
  schema: { params: ofVisit, body: z.strictObject(seen), ...changed },
});

export const moveVisit = contract({
  name: 'move-visit',
  summary: 'For home care: the visit comes in another window, on the same or another day.',
  method: 'POST',
  path: '/api/desk/visits/:visitId/move',
  ...writes,
  refusals: [...changes, 'visit-over', 'invalid-window'],
  schema: {
    params: ofVisit,
    body: z.strictObject({ ...seen, day: Day, windowFrom: WallTime, windowTo: WallTime }),
    ...changed,
  },
});

export const assignVisit = contract({
  name: 'assign-visit',
  summary: 'For home care: someone else makes this one visit. Null: not settled.',
  method: 'POST',
  path: '/api/desk/visits/:visitId/assign',
  ...writes,
  refusals: [...changes, 'visit-over', 'no-such-colleague'],
  schema: { params: ofVisit, body: z.strictObject({ ...seen, roleId: z.uuid().nullable() }), ...changed },
});

export const cancelDeskVisit = contract({
  name: 'cancel-desk-visit',
  summary: 'For home care: the office cancels a visit (7621 AAT). The citizen is told.',
  method: 'POST',
  path: '/api/desk/visits/:visitId/cancel',
  ...writes,
  refusals: [...changes, 'visit-over'],
  schema: { params: ofVisit, body: z.strictObject(seen), ...changed },
});

// Users, decisions and plans

export const findCareUsers = contract({
  name: 'find-care-users',
  summary: 'For home care: those who have a decision today or later, by name. Everyone who is shown is logged.',
  method: 'GET',
  path: '/api/desk/care-users',
  ...reads,
  refusals: ['staff-only'],
  schema: {
    querystring: z.strictObject({
      zone: TextLine.max(60).optional(),
      limit: z.coerce.number().int().min(1).max(500).default(200),
    }),
    response: {
      200: z.object({
        users: z.array(CareUser.extend({ zone: z.string(), services: z.array(CareService) })),
        more: z.boolean(),
        zones: z.array(z.string()),
      }),
    },
  },
});

const DeskPlan = VisitPlan.extend({ order: z.int(), staff: Staff.nullable() });
export const DeskDecision = CareDecision.omit({ office: true, phone: true }).extend({
  contactId: z.uuid().meta({ description: 'The zone, as a helsekontakt' }),
  contactIds: z.array(z.uuid()).meta({ description: 'Other helsekontakter that come with it' }),
  plans: z.array(DeskPlan).meta({ description: 'As they are, or will be; not what has been' }),
});
export type DeskDecision = z.output<typeof DeskDecision>;

export const CarePlan = z.object({
  citizen: CareUser,
  decisions: z.array(DeskDecision),
});
export type CarePlan = z.output<typeof CarePlan>;

export const getCarePlan = contract({
  name: 'get-care-plan',
  summary: 'For home care: the decisions and plans of a user. The look is logged.',
  method: 'GET',
  path: '/api/desk/care-users/:citizenId',
  ...reads,
  refusals: ['staff-only', 'no-such-patient'],
  schema: { params: z.object({ citizenId: z.uuid() }), response: { 200: CarePlan } },
});

export const getCareOffice = contract({
  name: 'get-care-office',
  summary: 'For home care: the zones, contacts and staff of the office one works for.',
  method: 'GET',
  path: '/api/desk/care-office',
  ...reads,
  refusals: ['staff-only'],
  schema: {
    response: {
      200: z.object({
        zones: z.array(z.object({ contactId: z.uuid(), zone: z.string() })),
        contacts: z.array(CareContact.pick({ id: true, category: true, name: true })),
        staff: z.array(Staff),
      }),
    },
  },
});

const terms = {
  contactId: z.uuid().meta({ description: 'The zone, as a helsekontakt' }),
  services: z.array(CareService).min(1).max(10),
  to: Day.nullable(),
  staffHidden: z.boolean(),
  contactIds: z.array(z.uuid()).max(20).meta({ description: 'Other helsekontakter that are given with it (DIG-03)' }),
};
const decides = ['staff-only', 'invalid-care-period', 'no-such-contact'] as const;

export const registerDecision = contract({
  name: 'register-decision',
  summary: 'For home care: registers a decision for someone in the municipality. New users are welcomed (DIG-09).',
  method: 'POST',
  path: '/api/desk/care-decisions',
  ...writes,
  refusals: [...decides, 'no-such-patient'],
  schema: {
    body: z.strictObject({ nationalId: NationalNumber, from: Day, ...terms }),
    response: { 201: CarePlan },
  },
});

export const changeDecision = contract({
  name: 'change-decision',
  summary: 'For home care: changes what a decision gives, or when it ends.',
  method: 'PUT',
  path: '/api/desk/care-decisions/:decisionId',
  ...writes,
  refusals: [...decides, 'no-such-decision'],
  schema: { params: z.object({ decisionId: z.uuid() }), body: z.strictObject(terms), response: { 200: CarePlan } },
});

const planTerms = VisitPlan.omit({ id: true }).extend({
  everyWeeks: z.int().min(1).max(MOST_WEEKS_BETWEEN),
  minutes: z.int().min(5).max(480),
  order: z.int().min(0).max(999),
  roleId: z.uuid().nullable(),
});
const plans = ['staff-only', 'invalid-care-period', 'invalid-window', 'no-such-colleague'] as const;

export const addPlan = contract({
  name: 'add-plan',
  summary: 'For home care: recurring visits within a decision, from today or later.',
  method: 'POST',
  path: '/api/desk/care-decisions/:decisionId/plans',
  ...writes,
  refusals: [...plans, 'no-such-decision'],
  schema: {
    params: z.object({ decisionId: z.uuid() }),
    body: z.strictObject(planTerms.shape),
    response: { 201: CarePlan },
  },
});

export const changePlan = contract({
  name: 'change-plan',
  summary:
    'For home care: the visits are different from a day on, tomorrow at the earliest. What was until then stays.',
  method: 'PUT',
  path: '/api/desk/care-plans/:planId',
  ...writes,
  refusals: [...plans, 'no-such-plan'],
  schema: {
    params: z.object({ planId: z.uuid() }),
    body: z.strictObject(planTerms.shape),
    response: { 200: CarePlan },
  },
});

export const endPlan = contract({
  name: 'end-plan',
  summary: 'For home care: the visits end on a day, today at the earliest.',
  method: 'POST',
  path: '/api/desk/care-plans/:planId/end',
  ...writes,
  refusals: ['staff-only', 'invalid-care-period', 'no-such-plan'],
  schema: { params: z.object({ planId: z.uuid() }), body: z.strictObject({ to: Day }), response: { 200: CarePlan } },
});
