import * as z from 'zod';
import { Day, Instant } from '../oslo.ts';
import { StaffRoleKind } from '../people/people-model.ts';
import type { ServiceCode } from '../representation/service-catalogue.ts';
import { TextInLanguages } from '../text.ts';

/** The words of a conversation between a citizen and an office. A message in it is FHIR's Communication. */

/** Services that have conversations. What is open to someone of a conversation is what is open of its service. */
export const dialogueServices = [
  'gp-dialogue',
  'prescription-renewal',
  'home-care',
  'helsestasjon',
  'school-nurse',
] as const satisfies readonly ServiceCode[];
export type DialogueService = (typeof dialogueServices)[number];

export const ThreadKind = z.enum([
  'e-consultation',
  'e-contact',
  'prescription-renewal',
  'gp-message',
  'home-care',
  'municipal',
  'helsestasjon',
  'school-nurse',
]);
export type ThreadKind = z.output<typeof ThreadKind>;

export const ThreadState = z.enum(['new', 'awaiting-office', 'awaiting-citizen', 'closed']).meta({
  description: '`new`: nobody at the office has opened it yet',
});
export type ThreadState = z.output<typeof ThreadState>;

export const ConsultationForm = z
  .enum(['text', 'phone', 'video'])
  .meta({ description: 'EKO-01: how an e-consultation is held' });
export type ConsultationForm = z.output<typeof ConsultationForm>;

export const ThreadOutcome = z.enum(['answered', 'book-instead', 'renewed', 'closed']);
export type ThreadOutcome = z.output<typeof ThreadOutcome>;

/** What an e-consultation costs (domain.md § 2.4). Whole kroner. */
export const Fee = z.object({
  amount: z.int().meta({ description: 'Kroner to pay. 0 when exempt' }),
  because: z.enum(['ordinary', 'specialist', 'under-sixteen', 'frikort', 'not-a-consultation']),
  refund: z.int().meta({ description: 'PRI-01: what is above the frikort limit, and is paid back' }),
  assumed: z
    .boolean()
    .meta({ description: 'PRI-07: the amount from 1 July 2026 is not known; the last known is used' }),
});
export type Fee = z.output<typeof Fee>;

export const AttachmentType = z.enum(['image/jpeg', 'image/png', 'application/pdf']);
export type AttachmentType = z.output<typeof AttachmentType>;
export const Attachment = z.object({
  id: z.uuid(),
  name: z.string(),
  size: z.int().meta({ description: 'Bytes: as it is kept, or as it was announced while it is waited for' }),
  type: AttachmentType.nullable().meta({ description: 'By its content. Null while it is waited for' }),
  state: z.enum(['waiting', 'ready']),
});
export type Attachment = z.output<typeof Attachment>;

export const MOST_ATTACHMENT_BYTES = 20 * 1024 * 1024;
export const MOST_MESSAGE_BYTES = 25 * 1024 * 1024;
export const MOST_ATTACHMENTS = 10;
/** Of a picture: it is small as a file, and large when it is shown. */
export const MOST_PIXELS = 25_000_000;
/** EKO-09: not known; chosen (docs/decisions/013). */
export const MOST_TEXT = 4000;

/** YOU-03, DHS-02: a time that the office has found, for the citizen to take or leave. */
export const TimeOffer = z.object({
  id: z.uuid(),
  startsAt: Instant,
  minutes: z.int(),
  form: z.enum(['physical', 'phone', 'video']),
  place: z.string(),
  practitioner: z.string(),
  state: z
    .enum(['offered', 'accepted', 'declined', 'withdrawn', 'lapsed', 'cancelled'])
    .meta({ description: '`cancelled`: by the citizen, after it was taken' }),
});
export type TimeOffer = z.output<typeof TimeOffer>;

/** Who wrote. DIG-04: whoever writes for a citizen does it in the citizen's name, and it is said. */
export const Author = z.object({
  side: z.enum(['citizen', 'office']),
  name: z.string(),
  basis: z.enum(['self', 'FO', 'FU', 'TD']).nullable().meta({ description: 'Of the citizen’s side' }),
  role: StaffRoleKind.nullable().meta({ description: 'Of the office’s side' }),
  self: z.boolean().meta({ description: 'The one who reads wrote it' }),
});
export type Author = z.output<typeof Author>;

export const Communication = z.object({
  id: z.uuid(),
  at: Instant,
  about: z.enum([
    'message',
    'offer',
    'offer-answer',
    'offer-cancelled',
    'renewal',
    'book-instead',
    'welcome',
    'forwarded',
    'closed',
  ]),
  author: Author,
  text: z.string(),
  attachments: z.array(Attachment),
  offer: TimeOffer.nullable().meta({
    description: 'The same offer, with the same id, stands in the message that made it and in each about it after',
  }),
  prescriptions: z.array(z.string()).meta({ description: 'RES-01: the medicines that a renewal is about' }),
  formResponseId: z.uuid().nullable().meta({ description: 'Answers of a form that came with it' }),
  channel: z
    .enum(['digital', 'post'])
    .meta({ description: 'CON-06: by post to whoever has not consented to the service' }),
  readBy: z.array(z.object({ name: z.string(), side: z.enum(['citizen', 'office']), at: Instant })),
});
export type Communication = z.output<typeof Communication>;

export const Thread = z.object({
  id: z.uuid(),
  kind: ThreadKind,
  service: z.enum(dialogueServices),
  subject: z.string(),
  state: ThreadState,
  office: z.string(),
  contact: TextInLanguages.nullable().meta({ description: 'The name of the helsekontakt it is with' }),
  practitioner: z.string().nullable().meta({ description: 'Who at the office has it, where that is told' }),
  form: ConsultationForm.nullable(),
  startedAt: Instant,
  lastAt: Instant,
  lastId: z.uuid().meta({ description: 'The latest message. Lists go on from it' }),
  deadline: Day.nullable().meta({
    description: 'The day by which the office is to have answered. Null: nothing is waited for',
  }),
  late: z.boolean().meta({ description: 'The deadline is past' }),
  outcome: ThreadOutcome.nullable(),
  mayReply: z.boolean(),
  unread: z.boolean().meta({ description: 'The reader has not opened the office’s latest message' }),
  fee: Fee.nullable().meta({ description: 'Of a completed e-consultation' }),
});
export type Thread = z.output<typeof Thread>;
