import * as z from 'zod';
import { contract } from '../contract.ts';
import { Day, Instant } from '../oslo.ts';
import { StaffRoleKind } from '../people/people-model.ts';
import { Author, Communication, dialogueServices, ThreadKind, ThreadOutcome, ThreadState } from './dialogue-model.ts';

/** For testers: conversations as they are, without logging in. To look so marks nothing as read, and is not logged. */

const Named = z.object({ id: z.uuid(), name: z.string() });
const Side = z.object({
  messages: z.int(),
  unread: z.int().meta({ description: 'Of these, those that nobody on the other side has opened' }),
});

const TesterThread = z.object({
  id: z.uuid(),
  citizen: Named,
  kind: ThreadKind,
  service: z.enum(dialogueServices),
  office: Named,
  handler: Named.nullable().meta({ description: 'The staff role at the office that has it. Null: the whole office' }),
  state: ThreadState,
  outcome: ThreadOutcome.nullable(),
  important: z.boolean(),
  deadline: Day.nullable(),
  startedAt: Instant,
  startedBy: z.enum(['citizen', 'office']),
  lastAt: Instant,
  lastId: z.uuid().meta({ description: 'The latest message. Lists go on from it' }),
  byCitizen: Side,
  byOffice: Side.meta({ description: 'What went by post is counted, and is never unread' }),
});

const TesterMessage = Communication.pick({
  id: true,
  at: true,
  about: true,
  text: true,
  attachments: true,
  channel: true,
}).extend({
  author: z.object({
    ...{ id: z.uuid(), name: z.string(), role: StaffRoleKind.nullable() },
    ...Author.pick({ side: true, basis: true }).shape,
  }),
  readBy: z.array(z.object({ id: z.uuid(), name: z.string(), side: z.enum(['citizen', 'office']), at: Instant })),
});

const page = (after: string) => ({
  before: z.uuid().optional().meta({ description: after }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const more = z.boolean().meta({ description: 'There are earlier ones: ask with `before`' });

export const findTesterThreads = contract({
  name: 'find-threads-of-world',
  summary: 'The conversations of a world without what they say, the latest first. Nothing is marked as read or logged.',
  method: 'GET',
  path: '/api/worlds/:worldId/threads',
  refusals: ['no-such-world'],
  schema: {
    params: z.object({ worldId: z.string() }),
    querystring: z.strictObject({
      ...page('Go on after the conversation of which this is `lastId`'),
      citizenId: z.uuid().optional(),
      state: ThreadState.optional(),
    }),
    response: { 200: z.object({ threads: z.array(TesterThread), more }) },
  },
});

export const getTesterThread = contract({
  name: 'get-thread-of-world',
  summary: 'One conversation of a world and what it says, the latest last. Nothing is marked as read or logged.',
  method: 'GET',
  path: '/api/worlds/:worldId/threads/:threadId',
  refusals: ['no-such-world', 'no-such-thread'],
  schema: {
    params: z.object({ worldId: z.string(), threadId: z.uuid() }),
    querystring: z.strictObject(page('The messages before this one')),
    response: {
      200: z.object({ thread: TesterThread.extend({ subject: z.string() }), messages: z.array(TesterMessage), more }),
    },
  },
});

export const setPaidFees = contract({
  name: 'set-paid-fees',
  summary: 'Sets what a person has paid in user fees this calendar year outside the conversations. Answers the whole.',
  method: 'PUT',
  path: '/api/worlds/:worldId/people/:personId/paid-fees',
  refusals: ['no-such-world', 'no-such-person'],
  schema: {
    params: z.object({ worldId: z.string(), personId: z.uuid() }),
    body: z.strictObject({
      paid: z.int().min(0).max(100_000).meta({ description: 'Kroner. What there was of the year is replaced' }),
    }),
    response: {
      200: z.object({
        year: z.int(),
        paid: z.int().meta({ description: 'Kroner that count towards the frikort, those of conversations included' }),
        limit: z.int(),
      }),
    },
  },
});
