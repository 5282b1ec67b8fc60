import type { Addressee } from '@helsesim/shared/dialogue/dialogue-contract';
import type {
  AttachmentType,
  Communication,
  ConsultationForm,
  DialogueService,
  Fee,
  ThreadKind,
  ThreadOutcome,
  ThreadState,
  TimeOffer,
} from '@helsesim/shared/dialogue/dialogue-model';
import type { Basis } from '@helsesim/shared/representation/representation-model';
import type { ContactsTables } from '../contacts/contacts-tables.ts';
import type { PeopleTables } from '../people/people-tables.ts';
import type { Columns } from '../platform/columns.ts';

export function dialogueTables(
  c: Columns,
  { person, organization, staffRole }: PeopleTables,
  { careContact }: ContactsTables,
) {
  const ofPerson = () =>
    c
      .text()
      .notNull()
      .references(() => person.id);

  /** A conversation between a citizen and an office. */
  const thread = c.table(
    'thread',
    {
      id: c.text().primaryKey(),
      citizenId: ofPerson(),
      kind: c.text().$type<ThreadKind>().notNull(),
      service: c.text().$type<DialogueService>().notNull(),
      organizationId: c
        .text()
        .notNull()
        .references(() => organization.id),
      contactId: c.text().references(() => careContact.id),
      /** Who at the office has it: the fastlege of the list, or whom it was handed to. Null: the office. */
      handlerId: c.text().references(() => staffRole.id),
      zone: c.text(),
      subject: c.text().notNull(),
      form: c.text().$type<ConsultationForm>(),
      state: c.text().$type<ThreadState>().notNull(),
      important: c.boolean().notNull(),
      startedAt: c.instant().notNull(),
      startedBy: c.text().$type<'citizen' | 'office'>().notNull(),
      /** The latest message. Ids sort in the order of writing, so lists are in order of it. */
      lastId: c.text().notNull(),
      lastAt: c.instant().notNull(),
      /** The office's latest that the citizen can read here. */
      lastFromOfficeId: c.text(),
      /** A word or more of care has been answered by the office. */
      answered: c.boolean().notNull(),
      /** The office is to have answered on this day at the latest. */
      deadline: c.day(),
      /** Since when the office is waited for. */
      waitingSince: c.instant(),
      closedAt: c.instant(),
      outcome: c.text().$type<ThreadOutcome>(),
      /** Of an e-consultation: what the citizen was told it would cost when it was sent. */
      feeTold: c.json<Fee | null>(),
      fee: c.json<Fee | null>(),
    },
    (t) => [
      c.index('thread_of_citizen').on(t.citizenId, t.lastId),
      c.index('thread_at_office').on(t.organizationId, t.state, t.deadline, t.id),
      c.index('thread_latest_at_office').on(t.organizationId, t.state, t.lastId),
    ],
  );
  const ofThread = () =>
    c
      .text()
      .notNull()
      .references(() => thread.id);

  /** A message in a conversation (FHIR: Communication). */
  const communication = c.table(
    'communication',
    {
      id: c.text().primaryKey(),
      threadId: ofThread(),
      citizenId: ofPerson(),
      at: c.instant().notNull(),
      about: c.text().$type<Communication['about']>().notNull(),
      side: c.text().$type<'citizen' | 'office'>().notNull(),
      authorId: ofPerson(),
      /** As it was when it was written. */
      authorName: c.text().notNull(),
      basis: c.text().$type<Basis>(),
      roleId: c.text().references(() => staffRole.id),
      text: c.text().notNull(),
      prescriptionIds: c.json<string[]>().notNull(),
      formResponseId: c.text(),
      channel: c.text().$type<'digital' | 'post'>().notNull(),
      /** What whoever wrote sent it under: twice gives one. */
      key: c.text().notNull(),
    },
    (t) => [
      c.index('communication_of_thread').on(t.threadId, t.id),
      c.index('communication_from').on(t.threadId, t.side, t.id),
      c.index('communication_by_role').on(t.threadId, t.roleId),
      c.uniqueIndex('communication_once').on(t.authorId, t.key),
    ],
  );

  /** Who has opened which message, and when. */
  const reading = c.table(
    'reading',
    {
      id: c.text().primaryKey(),
      threadId: ofThread(),
      communicationId: c
        .text()
        .notNull()
        .references(() => communication.id),
      personId: ofPerson(),
      name: c.text().notNull(),
      side: c.text().$type<'citizen' | 'office'>().notNull(),
      at: c.instant().notNull(),
    },
    (t) => [c.uniqueIndex('reading_once').on(t.communicationId, t.personId), c.index('reading_in').on(t.threadId)],
  );

  /** What someone is writing for a citizen. Its id is made by whoever writes. */
  const draft = c.table(
    'draft',
    {
      id: c.text().primaryKey(),
      citizenId: ofPerson(),
      authorId: ofPerson(),
      addressee: c.json<Addressee>().notNull(),
      /** Of which service it is: shown as long as that is open. */
      service: c.text().$type<DialogueService>().notNull(),
      text: c.text().notNull(),
      savedAt: c.instant().notNull(),
    },
    (t) => [c.index('draft_of_author').on(t.citizenId, t.authorId)],
  );

  /**
   * A file. It belongs to a key that is being written under, and from when that is sent to the message; or to answers to a
   * form that went with an appointment.
   */
  const attachment = c.table(
    'attachment',
    {
      id: c.text().primaryKey(),
      citizenId: ofPerson(),
      authorId: ofPerson(),
      /** The conversation it was announced in, at a desk. Null: from the citizen's side. */
      threadId: c.text().references(() => thread.id),
      key: c.text().notNull(),
      communicationId: c.text().references(() => communication.id),
      name: c.text().notNull(),
      size: c.integer().notNull(),
      type: c.text().$type<AttachmentType>(),
      state: c.text().$type<'waiting' | 'ready'>().notNull(),
      addedAt: c.instant().notNull(),
    },
    (t) => [
      c.index('attachment_of_key').on(t.authorId, t.key),
      c.index('attachment_of_communication').on(t.communicationId),
      c.index('attachment_of_citizen').on(t.citizenId),
    ],
  );
  /** The content, in pieces, away from everything that is read with the message. */
  const attachmentPart = c.table(
    'attachment_part',
    {
      id: c.text().primaryKey(),
      attachmentId: c
        .text()
        .notNull()
        .references(() => attachment.id),
      number: c.integer().notNull(),
      /** What a world's fingerprint goes by, so that it needs not read the bytes. */
      sha256: c.text().notNull(),
      bytes: c.bytes().notNull(),
    },
    (t) => [c.uniqueIndex('attachment_part_of').on(t.attachmentId, t.number)],
  );

  /** A time that the office offers in a conversation. */
  const timeOffer = c.table(
    'time_offer',
    {
      id: c.text().primaryKey(),
      threadId: ofThread(),
      communicationId: c
        .text()
        .notNull()
        .references(() => communication.id),
      citizenId: ofPerson(),
      roleId: c
        .text()
        .notNull()
        .references(() => staffRole.id),
      startsAt: c.instant().notNull(),
      minutes: c.integer().notNull(),
      form: c.text().$type<TimeOffer['form']>().notNull(),
      place: c.text().notNull(),
      state: c.text().$type<TimeOffer['state']>().notNull(),
    },
    (t) => [
      c.index('time_offer_in').on(t.threadId),
      c.index('time_offer_of_citizen').on(t.citizenId, t.startsAt),
      c.index('time_offer_by_day').on(t.startsAt),
    ],
  );

  /** TIM-18: a doctor is away, and who answers meanwhile. */
  const absence = c.table(
    'absence',
    {
      id: c.text().primaryKey(),
      roleId: c
        .text()
        .notNull()
        .references(() => staffRole.id),
      from: c.day().notNull(),
      to: c.day().notNull(),
      substituteId: c.text().references(() => staffRole.id),
    },
    (t) => [c.index('absence_of').on(t.roleId, t.to)],
  );

  const replyTemplate = c.table(
    'reply_template',
    {
      id: c.text().primaryKey(),
      organizationId: c
        .text()
        .notNull()
        .references(() => organization.id),
      title: c.text().notNull(),
      text: c.text().notNull(),
    },
    (t) => [c.index('reply_template_at').on(t.organizationId)],
  );

  /** PRI-01: an approved user fee. It counts towards the frikort of its calendar year. */
  const userFee = c.table(
    'user_fee',
    {
      id: c.text().primaryKey(),
      citizenId: ofPerson(),
      threadId: c.text().references(() => thread.id),
      day: c.day().notNull(),
      amount: c.integer().notNull(),
      refund: c.integer().notNull(),
    },
    (t) => [c.index('user_fee_of_citizen').on(t.citizenId, t.day)],
  );

  return {
    thread,
    communication,
    reading,
    draft,
    attachment,
    attachmentPart,
    timeOffer,
    absence,
    replyTemplate,
    userFee,
  };
}
export type DialogueTables = ReturnType<typeof dialogueTables>;
