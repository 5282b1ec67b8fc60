import * as z from 'zod';
import { contract } from '../contract.ts';
import { Instant } from '../oslo.ts';
import { Language } from '../people/people-model.ts';
import { CitizenParams } from '../representation/representation-contract.ts';
import { serviceCodes } from '../representation/service-catalogue.ts';
import { NoticeChannel, NoticeFault, NoticeKind, NoticeLevel, NoticeState } from './notifications-model.ts';

/** VAR-01: what one is told of, about oneself and about each of those one helps; and by what. */
export const NoticeSettings = z.object({
  phone: z.string().nullable().meta({ description: 'As it is known, masked. Null: not known' }),
  email: z.string().nullable().meta({ description: 'As it is known, masked. Null: not known' }),
  channel: NoticeChannel.nullable().meta({ description: 'What one has chosen. Null: phone before e-mail' }),
  reachedBy: NoticeChannel.nullable().meta({ description: 'How one is reached as it is now. Null: not at all' }),
  of: z.array(
    z.object({
      citizenId: z.uuid(),
      name: z.string(),
      basis: z.enum(['self', 'FO', 'FU', 'TD']),
      level: NoticeLevel,
    }),
  ),
});
export type NoticeSettings = z.output<typeof NoticeSettings>;

export const findNoticeSettings = contract({
  name: 'find-notice-settings',
  summary: 'What the citizen is told of by SMS or e-mail, about themselves and those they help. Only for oneself.',
  method: 'GET',
  path: '/api/citizens/:citizenId/notice-settings',
  service: 'privacy-settings',
  action: 'read',
  schema: { params: CitizenParams, response: { 200: NoticeSettings } },
});

export const changeNoticeSettings = contract({
  name: 'change-notice-settings',
  summary: 'Changes the way one is told, or how much about someone. What is left out stays as it is.',
  method: 'PATCH',
  path: '/api/citizens/:citizenId/notice-settings',
  service: 'privacy-settings',
  action: 'write',
  refusals: ['not-helped'],
  schema: {
    params: CitizenParams,
    body: z.strictObject({
      channel: NoticeChannel.nullable().optional(),
      levels: z
        .array(z.strictObject({ citizenId: z.uuid(), level: NoticeLevel }))
        .max(100)
        .default([]),
    }),
    response: { 200: NoticeSettings },
  },
});

/** The latest first; ids sort in the order of writing. */
const page = {
  before: z.uuid().optional().meta({ description: 'Go on after this notice' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};
const more = z.boolean().meta({ description: 'There are earlier ones: ask with `before`' });

export const UndeliveredNotice = z.object({
  id: z.uuid(),
  at: Instant,
  citizen: z.string(),
  toHelper: z.boolean().meta({ description: 'It was for someone who helps the citizen, not for the citizen' }),
  kind: NoticeKind,
  channel: NoticeChannel,
  fault: NoticeFault,
});
export type UndeliveredNotice = z.output<typeof UndeliveredNotice>;

export const findUndelivered = contract({
  name: 'find-undelivered',
  summary: 'For staff: the notices from the office one works for that did not come through. Every look is logged.',
  method: 'GET',
  path: '/api/desk/undelivered',
  service: ['appointments', 'gp-dialogue', 'prescription-renewal', 'home-care', 'helsestasjon', 'school-nurse'],
  action: 'read',
  refusals: ['staff-only'],
  schema: {
    querystring: z.strictObject(page),
    response: { 200: z.object({ notices: z.array(UndeliveredNotice), more }) },
  },
});

const Named = z.object({ id: z.uuid(), name: z.string() });
export const OutboxNotice = z.object({
  id: z.uuid(),
  at: Instant,
  event: z.string().meta({ description: 'What it tells of. One person is told of it once' }),
  kind: NoticeKind,
  service: z.enum(serviceCodes),
  to: Named,
  about: Named.meta({ description: 'The citizen: the same as `to`, or someone whom `to` helps' }),
  channel: NoticeChannel,
  address: z.string(),
  language: Language,
  subject: z.string().meta({ description: 'Empty for an SMS' }),
  text: z.string(),
  state: NoticeState,
  attempts: z.int(),
  nextAt: Instant.nullable().meta({ description: 'When it is tried again' }),
  sentAt: Instant.nullable(),
  fault: NoticeFault.nullable(),
});
export type OutboxNotice = z.output<typeof OutboxNotice>;

export const findOutbox = contract({
  name: 'find-outbox',
  summary: 'Every SMS, e-mail and push message of a world, as it goes out; the latest first.',
  method: 'GET',
  path: '/api/worlds/:worldId/outbox',
  refusals: ['no-such-world'],
  schema: {
    params: z.object({ worldId: z.string() }),
    querystring: z.strictObject({
      ...page,
      channel: NoticeChannel.optional(),
      state: NoticeState.optional(),
      kind: NoticeKind.optional(),
      personId: z.uuid().optional().meta({ description: 'Only to this person' }),
    }),
    response: { 200: z.object({ notices: z.array(OutboxNotice), more }) },
  },
});
