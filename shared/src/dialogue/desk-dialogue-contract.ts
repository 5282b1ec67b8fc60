import * as z from 'zod';
import { contract } from '../contract.ts';
import { FormBrief } from '../forms/form-brief.ts';
import { Day, Instant } from '../oslo.ts';
import { StaffRoleKind } from '../people/people-model.ts';
import { TextBlock, TextLine } from '../text.ts';
import { attachmentFile, attachmentRefusals, contentRefusals, NewAttachment } from './announced-file.ts';
import { Attachment, Communication, dialogueServices, Fee, MOST_TEXT, Thread, ThreadKind } from './dialogue-model.ts';

/**
 * The office's side. Every change names the latest message that was seen: when another has come since, or a colleague was
 * first, it is refused with `thread-changed` and nothing happens.
 */

const atDesk = { service: dialogueServices } as const;
const reads = { ...atDesk, action: 'read' } as const;
const writes = { ...atDesk, action: 'write' } as const;
const ofThread = z.object({ threadId: z.uuid() });
const seen = { seen: z.uuid().meta({ description: 'The latest message that was on the screen: `lastId`' }) };
const key = {
  key: z.uuid().meta({ description: 'Made by whoever sends; again under the same key gives one message' }),
};
const text = TextBlock.max(MOST_TEXT);
const changes = ['staff-only', 'no-such-thread', 'thread-closed', 'thread-changed'] as const;

export const Colleague = z.object({ roleId: z.uuid(), name: z.string(), kind: StaffRoleKind, away: z.boolean() });
export type Colleague = z.output<typeof Colleague>;

/** A line of the worklist. */
export const WorkItem = Thread.omit({ unread: true, mayReply: true, fee: true }).extend({
  important: z.boolean(),
  citizen: z.object({ id: z.uuid(), name: z.string(), age: z.int() }),
  writtenBy: z
    .object({ name: z.string(), basis: z.enum(['self', 'FO', 'FU', 'TD']) })
    .nullable()
    .meta({ description: 'Who last wrote from the citizen’s side' }),
  handler: Colleague.pick({ roleId: true, name: true }).nullable(),
  zone: z.string().nullable().meta({ description: 'Of home care' }),
});
export type WorkItem = z.output<typeof WorkItem>;

export const findWork = contract({
  name: 'find-work',
  summary: 'For staff: the conversations one may work with, the most pressing first. Every look is logged.',
  method: 'GET',
  path: '/api/desk/threads',
  ...reads,
  refusals: ['staff-only'],
  schema: {
    querystring: z.strictObject({
      show: z.enum(['waiting', 'answered', 'closed']).default('waiting'),
      mine: z.enum(['true', 'false']).default('false').meta({ description: 'Only what one has oneself' }),
      zone: z.string().max(60).optional(),
      since: z.uuid().optional().meta({ description: '`newest` of the list one has: what has come later is counted' }),
      limit: z.coerce
        .number()
        .int()
        .min(0)
        .max(200)
        .default(50)
        .meta({ description: '0: only counts, and nobody is looked at' }),
    }),
    response: {
      200: z.object({
        items: z.array(WorkItem),
        more: z.boolean(),
        counts: z.object({
          waiting: z.int(),
          unopened: z.int(),
          late: z.int(),
          important: z.int(),
          newest: z.uuid().nullable().meta({ description: 'The latest message in what waits' }),
          newer: z.int().meta({ description: 'How much of what waits has had a message after `since`' }),
        }),
        zones: z.array(z.string()),
      }),
    },
  },
});

export const DeskThread = z.object({
  item: WorkItem,
  communications: z.array(Communication),
  more: z.boolean(),
  formAnswers: FormBrief.nullable().meta({ description: 'Answers to a form that came with it' }),
  /** All that is needed of the citizen to answer, on one screen. */
  context: z.object({
    age: z.int(),
    language: z.enum(['nb', 'nn', 'en']),
    phone: z.string().nullable(),
    reachable: z.enum(['digital', 'post']).meta({ description: 'CON-06: how an answer would go' }),
    representatives: z.array(z.object({ name: z.string(), basis: z.enum(['FO', 'FU', 'TD']) })).meta({
      description: 'Who may read this conversation for the citizen today',
    }),
    lastContacts: z.array(
      z.object({ at: Instant, what: z.enum(['thread', 'appointment', 'visit']), kind: z.string() }),
    ),
    prescriptions: z
      .array(
        z.object({ id: z.uuid(), name: z.string(), group: z.enum(['A', 'B', 'C']), validTo: Day, asked: z.boolean() }),
      )
      .meta({ description: 'Of a renewal: the citizen’s prescriptions, and whether each was asked for' }),
    feeOnClose: Fee.nullable().meta({ description: 'Of an e-consultation: what the citizen will pay' }),
  }),
  may: z.object({
    answer: z.boolean(),
    close: z.boolean(),
    forward: z.boolean(),
    bookInstead: z.boolean(),
    renew: z.boolean(),
    offerTime: z.boolean(),
  }),
});
export type DeskThread = z.output<typeof DeskThread>;

export const getDeskThread = contract({
  name: 'get-desk-thread',
  summary: 'For staff: a conversation with the citizen’s context. The look is logged.',
  method: 'GET',
  path: '/api/desk/threads/:threadId',
  ...reads,
  refusals: ['staff-only', 'no-such-thread'],
  schema: {
    params: ofThread,
    querystring: z.strictObject({ before: z.uuid().optional() }),
    response: { 200: DeskThread },
  },
});

const answered = { response: { 200: z.object({ thread: WorkItem }) } };

export const answerThread = contract({
  name: 'answer-thread',
  summary: 'For staff: answers the citizen, and closes too when asked to.',
  method: 'POST',
  path: '/api/desk/threads/:threadId/answers',
  ...writes,
  refusals: [...changes, 'already-sent', 'empty-message', 'attachment-waiting'],
  schema: {
    params: ofThread,
    body: z.strictObject({ ...key, ...seen, text, close: z.boolean().default(false) }),
    ...answered,
  },
});

export const closeThread = contract({
  name: 'close-thread',
  summary: 'For staff: closes without more words. An e-consultation is never closed without an answer (EKO-07).',
  method: 'POST',
  path: '/api/desk/threads/:threadId/close',
  ...writes,
  refusals: [...changes, 'answer-missing'],
  schema: { params: ofThread, body: z.strictObject(seen), ...answered },
});

export const bookInstead = contract({
  name: 'book-instead',
  summary: 'For staff: asks the citizen to book an appointment instead, and closes (EKO-05). Nothing is charged.',
  method: 'POST',
  path: '/api/desk/threads/:threadId/book-instead',
  ...writes,
  refusals: [...changes, 'already-answered', 'already-sent', 'empty-message', 'attachment-waiting'],
  schema: { params: ofThread, body: z.strictObject({ ...key, ...seen, text }), ...answered },
});

export const forwardThread = contract({
  name: 'forward-thread',
  summary: 'For staff: hands it to a colleague at the office. The deadline stands.',
  method: 'POST',
  path: '/api/desk/threads/:threadId/forward',
  ...writes,
  refusals: [...changes, 'no-such-colleague', 'colleague-away'],
  schema: { params: ofThread, body: z.strictObject({ ...seen, roleId: z.uuid() }), ...answered },
});

export const markThread = contract({
  name: 'mark-thread',
  summary: 'For staff: marks it as important, or not.',
  method: 'PUT',
  path: '/api/desk/threads/:threadId/important',
  ...writes,
  refusals: ['staff-only', 'no-such-thread'],
  schema: { params: ofThread, body: z.strictObject({ important: z.boolean() }), ...answered },
});

export const renewPrescriptions = contract({
  name: 'renew-prescriptions',
  summary: 'For doctors: renews all or some of what was asked for, answers, and closes (RES-02).',
  method: 'POST',
  path: '/api/desk/threads/:threadId/renewals',
  ...writes,
  refusals: [...changes, 'already-sent', 'no-such-prescription', 'needs-consultation'],
  schema: {
    params: ofThread,
    body: z.strictObject({ ...key, ...seen, text, prescriptionIds: z.array(z.uuid()).min(1).max(20) }),
    ...answered,
  },
});

export const offerTime = contract({
  name: 'offer-time',
  summary:
    'For staff: offers a time, which the citizen takes or leaves. A new offer withdraws one that is not answered; one that is taken stands.',
  method: 'POST',
  path: '/api/desk/threads/:threadId/offers',
  ...writes,
  refusals: [...changes, 'already-sent', 'slot-in-the-past', 'invalid-time'],
  schema: {
    params: ofThread,
    body: z.strictObject({
      ...key,
      ...seen,
      startsAt: Instant,
      minutes: z.int().min(5).max(240),
      form: z.enum(['physical', 'phone', 'video']),
      place: TextLine.max(120).default(''),
      text: text.default(''),
    }),
    ...answered,
  },
});

export const startThread = contract({
  name: 'start-thread',
  summary: 'For staff: begins a conversation with someone who belongs to the office (TIM-03). By post when it must be.',
  method: 'POST',
  path: '/api/desk/threads',
  ...writes,
  refusals: ['staff-only', 'already-sent', 'no-such-patient', 'empty-message', 'attachment-waiting'],
  schema: {
    body: z.strictObject({
      ...key,
      citizenId: z.uuid(),
      kind: ThreadKind.extract(['gp-message', 'home-care', 'municipal', 'helsestasjon', 'school-nurse']),
      subject: TextLine.min(1).max(100),
      text,
    }),
    response: { 201: z.object({ thread: WorkItem, channel: z.enum(['digital', 'post']) }) },
  },
});

/** Files from the office belong to the answer that is sent under the same key. */
export const addDeskAttachment = contract({
  name: 'add-desk-attachment',
  summary: 'For staff: announces a file that goes with an answer.',
  method: 'POST',
  path: '/api/desk/threads/:threadId/attachments',
  ...writes,
  refusals: ['staff-only', 'no-such-thread', ...attachmentRefusals],
  schema: { params: ofThread, body: NewAttachment.extend(key), response: { 201: Attachment } },
});
export const putDeskAttachment = contract({
  name: 'put-desk-attachment',
  summary: 'For staff: the content of an announced file, as application/octet-stream.',
  method: 'PUT',
  path: '/api/desk/attachments/:attachmentId/content',
  ...writes,
  refusals: ['staff-only', ...contentRefusals],
  stream: 'upload',
  file: attachmentFile,
  schema: { params: z.object({ attachmentId: z.uuid() }), response: { 200: Attachment } },
});
export const removeDeskAttachment = contract({
  name: 'remove-desk-attachment',
  summary: 'For staff: takes away a file that has not been sent with an answer. Done again it answers the same.',
  method: 'DELETE',
  path: '/api/desk/attachments/:attachmentId',
  ...writes,
  refusals: ['staff-only'],
  schema: { params: z.object({ attachmentId: z.uuid() }), response: { 204: z.undefined() } },
});
export const getDeskAttachment = contract({
  name: 'get-desk-attachment',
  summary: 'For staff: a file of a conversation one may read. The look is logged.',
  method: 'GET',
  path: '/api/desk/threads/:threadId/attachments/:attachmentId',
  ...reads,
  refusals: ['staff-only', 'no-such-thread', 'no-such-attachment'],
  stream: 'download',
  file: attachmentFile,
  schema: { params: ofThread.extend({ attachmentId: z.uuid() }), response: { 200: z.any() } },
});
