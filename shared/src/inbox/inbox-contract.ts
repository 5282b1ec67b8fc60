import * as z from 'zod';
import { contract } from '../contract.ts';
import { Instant } from '../oslo.ts';
import { CitizenParams } from '../representation/representation-contract.ts';
import { MessageContent } from './inbox-model.ts';

export const Message = z.object({
  id: z.uuid(),
  at: Instant,
  readAt: Instant.nullable().meta({ description: 'Null: not yet, or the reader is not the citizen' }),
  content: MessageContent,
});
export type Message = z.output<typeof Message>;

const Unread = z.int().nullable().meta({ description: 'Null when the reader is not the citizen' });

export const findMessages = contract({
  name: 'find-messages',
  summary: 'The citizen’s inbox, the latest first.',
  method: 'GET',
  path: '/api/citizens/:citizenId/messages',
  service: 'inbox',
  action: 'read',
  schema: {
    params: CitizenParams,
    querystring: z.strictObject({
      before: z.uuid().optional().meta({ description: 'Go on after this message' }),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    response: { 200: z.object({ messages: z.array(Message), unread: Unread, more: z.boolean() }) },
  },
});

/** Opening a message marks it as read, when the one who opens it is the citizen. */
export const getMessage = contract({
  name: 'get-message',
  summary: 'One message. It counts as read when the citizen has opened it.',
  method: 'GET',
  path: '/api/citizens/:citizenId/messages/:messageId',
  service: 'inbox',
  action: 'read',
  refusals: ['no-such-message'],
  schema: { params: CitizenParams.extend({ messageId: z.uuid() }), response: { 200: Message } },
});
