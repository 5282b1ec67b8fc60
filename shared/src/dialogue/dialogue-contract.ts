import * as z from 'zod';
import { contract } from '../contract.ts';
import { Message } from '../inbox/inbox-contract.ts';
import { Day, Instant } from '../oslo.ts';
import { CitizenParams } from '../representation/representation-contract.ts';
import { accessRefusals } from '../representation/representation-model.ts';
import { TextBlock, TextLine } from '../text.ts';
import { attachmentFile, attachmentRefusals, contentRefusals, NewAttachment } from './announced-file.ts';
import {
  Attachment,
  Communication,
  ConsultationForm,
  dialogueServices,
  Fee,
  MOST_TEXT,
  Thread,
} from './dialogue-model.ts';

/**
 * The citizen's side. A message is first a draft: its key is made by whoever writes, the draft is saved and attachments
 * are put to it under that key, and sending with it twice gives one message.
 */

const ofThread = CitizenParams.extend({ threadId: z.uuid() });
const ofDraft = CitizenParams.extend({ draftId: z.uuid() });
const ofAttachment = CitizenParams.extend({ attachmentId: z.uuid() });
const reading = { service: dialogueServices, action: 'read' } as const;
const writing = { service: dialogueServices, action: 'write' } as const;

/** One line of the inbox: a conversation, or what the portal itself has written. */
export const InboxEntry = z.discriminatedUnion('what', [
  z.object({ what: z.literal('thread'), thread: Thread }),
  z.object({ what: z.literal('message'), message: Message }),
]);
export type InboxEntry = z.output<typeof InboxEntry>;

export const findInbox = contract({
  name: 'find-inbox',
  summary:
    'The inbox: conversations and the portal’s own messages, the latest first, as far as they are open to the reader.',
  method: 'POST',
  path: '/api/citizens/:citizenId/inbox',
  service: ['inbox', ...dialogueServices],
  action: 'read',
  schema: {
    params: CitizenParams,
    // In the body: what one searches for shall not stand in an address.
    body: z.strictObject({
      show: z.enum(['all', 'unread', 'open', 'closed']).default('all'),
      from: z.enum(['all', 'gp', 'home-care', 'health-station', 'portal']).default('all'),
      text: TextLine.max(100).default('').meta({ description: 'Words that stand in the subject or a message' }),
      before: z
        .uuid()
        .nullable()
        .default(null)
        .meta({ description: 'Go on after this entry: `lastId` of a conversation, `id` of a message' }),
      limit: z.int().min(1).max(100).default(50),
    }),
    response: {
      200: z.object({
        entries: z.array(InboxEntry),
        more: z.boolean(),
        unread: z.int().meta({ description: 'What the reader has not opened, among the latest hundred of each kind' }),
      }),
    },
  },
});

export const getThread = contract({
  name: 'get-thread',
  summary: 'A conversation, the latest message last. It counts as read by whoever opens it.',
  method: 'GET',
  path: '/api/citizens/:citizenId/threads/:threadId',
  ...reading,
  refusals: ['no-such-thread'],
  schema: {
    params: ofThread,
    querystring: z.strictObject({
      before: z.uuid().optional().meta({ description: 'Messages older than this one' }),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    response: { 200: z.object({ thread: Thread, communications: z.array(Communication), more: z.boolean() }) },
  },
});

const subject = TextLine.min(1).max(100);
const draftSubject = TextLine.max(100);
const formResponseId = z.uuid().optional().meta({
  description:
    'Answers to a form that go along: of the citizen or of whoever writes, and not used before. Of the helsekontakter only the helsestasjon takes them',
});
/** Where a message goes: into a conversation, or to begin one. */
export const Addressee = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('thread'), threadId: z.uuid() }),
  z.strictObject({ to: z.literal('e-consultation'), subject, form: ConsultationForm, formResponseId }),
  z.strictObject({ to: z.literal('e-contact'), subject }),
  z.strictObject({ to: z.literal('prescription-renewal'), prescriptionIds: z.array(z.uuid()).min(1).max(20) }),
  z.strictObject({ to: z.literal('contact'), contactId: z.uuid(), subject, formResponseId }),
  z.strictObject({ to: z.literal('time-request'), contactId: z.uuid() }).meta({
    description: 'YOU-03: asks for a time; the school nurse finds it',
  }),
]);
export type Addressee = z.output<typeof Addressee>;
/** What is being written need not be whole yet: the subject, or what is to be renewed, may come later. */
export const DraftAddressee = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('thread'), threadId: z.uuid() }),
  z.strictObject({ to: z.literal('e-consultation'), subject: draftSubject, form: ConsultationForm, formResponseId }),
  z.strictObject({ to: z.literal('e-contact'), subject: draftSubject }),
  z.strictObject({ to: z.literal('prescription-renewal'), prescriptionIds: z.array(z.uuid()).max(20) }),
  z.strictObject({ to: z.literal('contact'), contactId: z.uuid(), subject: draftSubject, formResponseId }),
  z.strictObject({ to: z.literal('time-request'), contactId: z.uuid() }),
]);

const text = TextBlock.max(MOST_TEXT);
const writes = { addressee: Addressee, text };

export const sendMessage = contract({
  name: 'send-message',
  summary: 'Sends a message with what is attached to the draft. Sent again under the same key it answers the same.',
  method: 'POST',
  path: '/api/citizens/:citizenId/communications',
  ...writing,
  refusals: [
    ...accessRefusals,
    'no-such-thread',
    'thread-closed',
    'no-reply',
    'no-fastlege',
    'office-does-not-offer',
    'gp-away',
    'no-such-prescription',
    'needs-consultation',
    'already-asked',
    'no-such-contact',
    'attachment-waiting',
    'no-such-form-response',
    'form-response-used',
    'empty-message',
    'too-many-waiting',
    'already-sent',
  ],
  schema: {
    params: CitizenParams,
    body: z.strictObject({ key: z.uuid().meta({ description: 'The draft’s; made by whoever writes' }), ...writes }),
    response: {
      201: z.object({
        threadId: z.uuid(),
        communicationId: z.uuid(),
        thread: Thread,
        text: z.string().meta({ description: 'As it was sent, the first time, under this key' }),
      }),
    },
  },
});

export const Draft = z.object({
  id: z.uuid(),
  addressee: DraftAddressee,
  text: z.string(),
  attachments: z.array(Attachment),
  savedAt: Instant,
});
export type Draft = z.output<typeof Draft>;

export const saveDraft = contract({
  name: 'save-draft',
  summary: 'Saves what one is writing. Only whoever writes sees it.',
  method: 'PUT',
  path: '/api/citizens/:citizenId/drafts/:draftId',
  ...writing,
  refusals: [
    ...accessRefusals,
    'no-such-thread',
    'no-such-contact',
    'no-such-draft',
    'already-sent',
    'too-many-drafts',
  ],
  schema: {
    params: ofDraft,
    body: z.strictObject({ addressee: DraftAddressee, text: text.default('') }),
    response: { 200: Draft },
  },
});

export const findDrafts = contract({
  name: 'find-drafts',
  summary: 'What one has begun to write for this citizen and not sent, the latest first.',
  method: 'GET',
  path: '/api/citizens/:citizenId/drafts',
  ...reading,
  schema: { params: CitizenParams, response: { 200: z.array(Draft) } },
});

export const deleteDraft = contract({
  name: 'delete-draft',
  summary: 'Throws a draft away, with what is attached. Done again it answers the same.',
  method: 'DELETE',
  path: '/api/citizens/:citizenId/drafts/:draftId',
  ...writing,
  schema: { params: ofDraft, response: { 204: z.undefined() } },
});

export const addAttachment = contract({
  name: 'add-attachment',
  summary: 'Announces a file that belongs to a saved draft. Its content follows with `put-attachment`.',
  method: 'POST',
  path: '/api/citizens/:citizenId/drafts/:draftId/attachments',
  ...writing,
  refusals: ['no-such-draft', ...attachmentRefusals],
  schema: { params: ofDraft, body: NewAttachment, response: { 201: Attachment } },
});

export const putAttachment = contract({
  name: 'put-attachment',
  summary:
    'The content of an announced file, as application/octet-stream. It is judged by what it is, not by its name.',
  method: 'PUT',
  path: '/api/citizens/:citizenId/attachments/:attachmentId/content',
  ...writing,
  refusals: contentRefusals,
  stream: 'upload',
  file: attachmentFile,
  schema: { params: ofAttachment, response: { 200: Attachment } },
});

export const removeAttachment = contract({
  name: 'remove-attachment',
  summary: 'Takes a file away from a draft. Done again it answers the same.',
  method: 'DELETE',
  path: '/api/citizens/:citizenId/attachments/:attachmentId',
  ...writing,
  schema: { params: ofAttachment, response: { 204: z.undefined() } },
});

export const getAttachment = contract({
  name: 'get-attachment',
  summary:
    'The file itself: of a conversation that is open to the reader, or of the reader’s own draft. Always as a download.',
  method: 'GET',
  path: '/api/citizens/:citizenId/attachments/:attachmentId/content',
  ...reading,
  refusals: ['no-such-attachment'],
  stream: 'download',
  file: attachmentFile,
  schema: { params: ofAttachment, response: { 200: z.any() } },
});

export const answerOffer = contract({
  name: 'answer-offer',
  summary: 'Takes or leaves a time that the office has offered. The same answer again changes nothing.',
  method: 'POST',
  path: '/api/citizens/:citizenId/threads/:threadId/offers/:offerId',
  ...writing,
  refusals: [...accessRefusals, 'no-such-thread', 'no-such-offer', 'offer-over', 'thread-closed'],
  schema: {
    params: ofThread.extend({ offerId: z.uuid() }),
    body: z.strictObject({ accept: z.boolean() }),
    response: { 200: z.object({ thread: Thread }) },
  },
});

/** What the fastlege's office offers this citizen, today (TIM-01, TIM-02). */
export const GpOffice = z.object({
  practitioner: z.string(),
  office: z.string(),
  phone: z.string(),
  address: z.string(),
  offers: z.object({
    booking: z.boolean(),
    prescriptionRenewal: z.boolean(),
    eConsultation: z.boolean(),
    eContact: z.boolean(),
  }),
  absence: z.object({ to: Day, substitute: z.string().nullable() }).nullable().meta({
    description: 'TIM-18: the fastlege is away today; a substitute (vikar) answers, or e-consultations are shut',
  }),
  answersBy: z
    .object({ 'e-consultation': Day, 'e-contact': Day, 'prescription-renewal': Day })
    .meta({ description: 'The last day for an answer to what is sent now' }),
  fee: Fee.meta({ description: 'Of an e-consultation that is completed today' }),
  frikort: z.object({ year: z.int(), paid: z.int(), limit: z.int() }),
});
export type GpOffice = z.output<typeof GpOffice>;

export const getGpOffice = contract({
  name: 'get-gp-office',
  summary:
    'The fastlege’s office: what it offers online, when it answers, what an e-consultation costs. Null: on no list.',
  method: 'GET',
  path: '/api/citizens/:citizenId/gp-office',
  service: 'gp-info',
  action: 'read',
  schema: { params: CitizenParams, response: { 200: z.object({ gp: GpOffice.nullable() }) } },
});
