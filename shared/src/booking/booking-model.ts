import * as z from 'zod';
import { Instant } from '../oslo.ts';

/** The words of booking: reasons, urgent signs, times, appointments. */

/**
 * What the appointment is about, in the citizen's choice. `digital` says whether the problem can suit a digital
 * consultation (NET-02). No public list exists (NET-08): this one is ours, synthetic, docs/decisions/008.
 */
export const reasons = {
  'sore-throat': { digital: true },
  cough: { digital: true },
  'fever-child': { digital: true },
  skin: { digital: true },
  urinary: { digital: true },
  'back-pain': { digital: true },
  stomach: { digital: false },
  ear: { digital: false },
  injury: { digital: false },
  pregnancy: { digital: false },
  'low-mood': { digital: true },
  'follow-up': { digital: true },
  'test-results': { digital: true },
  certificate: { digital: false },
  vaccination: { digital: false },
  other: { digital: false },
} as const satisfies Record<string, { digital: boolean }>;
export type ReasonCode = keyof typeof reasons;
export const reasonCodes = Object.keys(reasons) as [ReasonCode, ...ReasonCode[]];

/** Urgent signs, synthetic and cautious: red leads to 113, yellow to 116 117 (TIM-07, NET-04). */
export const signs = {
  unresponsive: 'red',
  breathing: 'red',
  'chest-pain': 'red',
  stroke: 'red',
  bleeding: 'red',
  allergy: 'red',
  suicidal: 'red',
  'very-ill': 'yellow',
  'severe-pain': 'yellow',
  'baby-fever': 'yellow',
  'worsening-fast': 'yellow',
} as const satisfies Record<string, 'red' | 'yellow'>;
export type SignCode = keyof typeof signs;
export const signCodes = Object.keys(signs) as [SignCode, ...SignCode[]];

export const MeetingForm = z
  .enum(['physical', 'video', 'phone'])
  .meta({ description: 'How one meets the doctor (TIM-16)' });
export type MeetingForm = z.output<typeof MeetingForm>;

export const Slot = z.object({
  id: z.uuid(),
  startsAt: Instant,
  minutes: z.int(),
  form: MeetingForm,
  practitioner: z.string(),
});
export type Slot = z.output<typeof Slot>;

export const appointmentStatuses = ['pending', 'booked', 'cancelled'] as const;
export const AppointmentStatus = z
  .enum(appointmentStatuses)
  .meta({ description: 'FHIR’s words. `pending` holds the time while one confirms; it is no appointment yet' });

export const Appointment = z.object({
  id: z.uuid(),
  status: AppointmentStatus,
  startsAt: Instant,
  minutes: z.int(),
  form: MeetingForm,
  practitioner: z.string(),
  office: z.string(),
  address: z.string(),
  phone: z.string(),
  reason: z.enum(reasonCodes),
  note: z.string(),
  bookedBy: z.string().meta({ description: 'The name of whoever booked: the citizen, or someone who acted for them' }),
  heldUntil: Instant.nullable().meta({ description: 'While pending: until when the time is held' }),
  moves: z.int().meta({ description: 'How many times it has been moved' }),
  lateFrom: Instant.meta({ description: 'From this moment on cancelling counts as late and may be charged (NOS-01)' }),
});
export type Appointment = z.output<typeof Appointment>;

export const HOLD_MINUTES = 10;
