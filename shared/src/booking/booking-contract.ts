import * as z from 'zod';
import { contract } from '../contract.ts';
import { FormBrief } from '../forms/form-brief.ts';
import { Day, Instant } from '../oslo.ts';
import { CitizenParams } from '../representation/representation-contract.ts';
import { TextBlock } from '../text.ts';
import { Appointment, reasonCodes, Slot, signCodes } from './booking-model.ts';

/**
 * The road to an appointment: tell the reason (`request-booking`), see the fastlege's times (`get-booking-request`),
 * hold one while confirming (`hold-time`), book it (`book-appointment`). When none of them suits, say so
 * (`ask-for-nettlege`). The reason stays in the request and never in an address.
 */

const requestParams = CitizenParams.extend({ requestId: z.uuid() });
const appointmentParams = CitizenParams.extend({ appointmentId: z.uuid() });
const appointments = { service: 'appointments' } as const;

/** One rule of the road to the nettlege: does it hold, and what is it about. */
export const NettlegeStep = z.object({
  rule: z.string(),
  code: z.enum(['fastlege-first', 'problem-suits', 'municipality-takes-part', 'has-times']),
  holds: z.boolean(),
  source: z.string().meta({ description: 'Where the rule stands written' }),
  assumption: z.string().optional().meta({ description: 'Where sources are silent: the decision record that chose' }),
});
export type NettlegeStep = z.output<typeof NettlegeStep>;

export const NettlegeOffer = z.object({
  offered: z.boolean(),
  why: z.array(NettlegeStep).meta({ description: 'Every rule that was asked, those that hold as well' }),
  slots: z.array(Slot).meta({ description: 'Empty unless it is offered' }),
});
export type NettlegeOffer = z.output<typeof NettlegeOffer>;

export const BookingRequest = z.object({
  id: z.uuid(),
  reason: z.enum(reasonCodes),
  note: z.string(),
  outcome: z.enum(['book', 'call-113', 'call-116117']).meta({
    description: '`call-113` and `call-116117`: what was told is urgent, and no times are given (TIM-07, NET-04)',
  }),
  fastlege: z
    .object({
      name: z.string(),
      office: z.string(),
      phone: z.string(),
      offersBooking: z.boolean().meta({ description: 'False when the office has switched booking off (TIM-05)' }),
    })
    .nullable()
    .meta({ description: 'Null when the citizen is on no list (TIM-04)' }),
  slots: z.array(Slot).meta({ description: 'The free times of the fastlege, the nearest first' }),
  more: z.boolean().meta({ description: 'There are later times than these: ask with `after`' }),
  nettlege: NettlegeOffer.nullable().meta({
    description: 'Null until the citizen has said that none of the times suits',
  }),
});
export type BookingRequest = z.output<typeof BookingRequest>;

export const requestBooking = contract({
  name: 'request-booking',
  summary: 'Tells what the appointment is about, and any urgent signs. Answers with the times of the fastlege.',
  method: 'POST',
  path: '/api/citizens/:citizenId/booking-requests',
  ...appointments,
  action: 'write',
  refusals: ['no-such-form-response', 'form-response-used'],
  schema: {
    params: CitizenParams,
    body: z.strictObject({
      reason: z.enum(reasonCodes),
      note: TextBlock.max(500).default(''),
      signs: z.array(z.enum(signCodes)).max(signCodes.length).default([]),
      formResponseId: z.uuid().optional().meta({
        description: 'Answers to a form that go along to the office when a time is booked',
      }),
    }),
    response: { 201: BookingRequest },
  },
});

export const getBookingRequest = contract({
  name: 'get-booking-request',
  summary: 'A booking request with the times that are free now.',
  method: 'GET',
  path: '/api/citizens/:citizenId/booking-requests/:requestId',
  ...appointments,
  action: 'write',
  refusals: ['no-such-booking-request'],
  schema: {
    params: requestParams,
    querystring: z.strictObject({
      after: Instant.optional().meta({ description: 'Only times that start later than this, as the last one shown' }),
    }),
    response: { 200: BookingRequest },
  },
});

export const askForNettlege = contract({
  name: 'ask-for-nettlege',
  summary: "Says that none of the fastlege's times suits. Answers whether the nettlege is offered, and why.",
  method: 'POST',
  path: '/api/citizens/:citizenId/booking-requests/:requestId/nettlege',
  ...appointments,
  action: 'write',
  refusals: ['no-such-booking-request', 'urgent'],
  schema: { params: requestParams, response: { 201: NettlegeOffer } },
});

const takesTime = {
  refusals: [
    'no-such-booking-request',
    'no-such-slot',
    'urgent',
    'request-used',
    'no-fastlege',
    'office-does-not-offer',
    'nettlege-not-offered',
    'slot-not-offered',
    'too-many-appointments',
    'slot-in-the-past',
    'slot-taken',
    'overlaps-another-appointment',
  ],
  refusalDetails: z.object({
    nextFreeTimes: z
      .array(Slot)
      .meta({ description: 'With `slot-taken`: the nearest free times that the request may have instead' }),
  }),
} as const;

const timeOfRequest = z.strictObject({ requestId: z.uuid(), slotId: z.uuid() });

export const holdTime = contract({
  name: 'hold-time',
  summary: 'Holds a time for ten minutes. The citizen holds one at a time: another hold lets go of the first.',
  method: 'POST',
  path: '/api/citizens/:citizenId/holds',
  ...appointments,
  action: 'write',
  ...takesTime,
  schema: { params: CitizenParams, body: timeOfRequest, response: { 201: Appointment } },
});

export const releaseTime = contract({
  name: 'release-time',
  summary: 'Lets go of a held time.',
  method: 'DELETE',
  path: '/api/citizens/:citizenId/holds/:appointmentId',
  ...appointments,
  action: 'write',
  refusals: ['no-such-appointment'],
  schema: { params: appointmentParams, response: { 204: z.undefined() } },
});

export const bookAppointment = contract({
  name: 'book-appointment',
  summary: 'Books a time, held before or not. One time is never booked twice.',
  method: 'POST',
  path: '/api/citizens/:citizenId/appointments',
  ...appointments,
  action: 'write',
  ...takesTime,
  refusals: [...takesTime.refusals, 'no-such-form-response', 'form-response-used'],
  schema: { params: CitizenParams, body: timeOfRequest, response: { 201: Appointment } },
});

export const findAppointments = contract({
  name: 'find-appointments',
  summary: 'Booked and cancelled appointments, from the citizen’s day a year ago; the earliest first.',
  method: 'GET',
  path: '/api/citizens/:citizenId/appointments',
  ...appointments,
  action: 'read',
  schema: { params: CitizenParams, response: { 200: z.array(Appointment) } },
});

export const getAppointment = contract({
  name: 'get-appointment',
  summary: 'One appointment.',
  method: 'GET',
  path: '/api/citizens/:citizenId/appointments/:appointmentId',
  ...appointments,
  action: 'read',
  refusals: ['no-such-appointment'],
  schema: { params: appointmentParams, response: { 200: Appointment } },
});

export const cancelAppointment = contract({
  name: 'cancel-appointment',
  summary: 'Cancels an appointment before it starts. The time becomes free at once. Sent again, it answers the same.',
  method: 'POST',
  path: '/api/citizens/:citizenId/appointments/:appointmentId/cancel',
  ...appointments,
  action: 'write',
  refusals: ['no-such-appointment', 'already-started'],
  schema: { params: appointmentParams, response: { 200: Appointment } },
});

export const findTimesToMoveTo = contract({
  name: 'find-times-to-move-to',
  summary: 'The free times of the practitioner whom an appointment is with, the nearest first.',
  method: 'GET',
  path: '/api/citizens/:citizenId/appointments/:appointmentId/times',
  ...appointments,
  action: 'write',
  refusals: ['no-such-appointment', 'appointment-cancelled', 'already-started', 'no-fastlege', 'office-does-not-offer'],
  schema: {
    params: appointmentParams,
    querystring: z.strictObject({
      after: Instant.optional().meta({ description: 'Only times that start later than this, as the last one shown' }),
    }),
    response: {
      200: z.object({
        slots: z.array(Slot),
        more: z.boolean().meta({ description: 'There are later times than these: ask with `after`' }),
      }),
    },
  },
});

export const moveAppointment = contract({
  name: 'move-appointment',
  summary:
    'Moves an appointment to another free time of the same practitioner, in one step. Sent again, it answers the same.',
  method: 'POST',
  path: '/api/citizens/:citizenId/appointments/:appointmentId/move',
  ...appointments,
  action: 'write',
  refusals: [
    'no-such-appointment',
    'appointment-cancelled',
    'no-such-slot',
    'already-started',
    'slot-not-offered',
    'no-fastlege',
    'office-does-not-offer',
    'slot-in-the-past',
    'slot-taken',
    'overlaps-another-appointment',
  ],
  refusalDetails: takesTime.refusalDetails,
  schema: {
    params: appointmentParams,
    body: z.strictObject({ slotId: z.uuid() }),
    response: { 200: Appointment },
  },
});

export const getCalendarFile = contract({
  name: 'get-calendar-file',
  summary: 'The appointment as an iCalendar file (RFC 5545), without the reason.',
  method: 'GET',
  path: '/api/citizens/:citizenId/appointments/:appointmentId/calendar.ics',
  ...appointments,
  action: 'read',
  refusals: ['no-such-appointment'],
  contentType: 'text/calendar',
  schema: { params: appointmentParams, response: { 200: z.string() } },
});

/** What the desk sees of an appointment. */
export const DeskAppointment = Appointment.pick({
  id: true,
  startsAt: true,
  minutes: true,
  form: true,
  practitioner: true,
  reason: true,
  note: true,
}).extend({
  citizen: z.object({ name: z.string(), age: z.int() }),
  bookedBy: z.string(),
  formAnswers: FormBrief.nullable().meta({ description: 'Answers to a form that came with the booking' }),
});
export type DeskAppointment = z.output<typeof DeskAppointment>;

export const findDeskAppointments = contract({
  name: 'find-desk-appointments',
  summary: 'For staff: the booked appointments of a day at the office one works for. Every look is logged.',
  method: 'GET',
  path: '/api/desk/appointments',
  ...appointments,
  action: 'read',
  refusals: ['staff-only'],
  schema: {
    querystring: z.strictObject({ day: Day }),
    response: { 200: z.array(DeskAppointment) },
  },
});
