import type { ReplyOf } from '@helsesim/shared/contract';
import { startThread } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { findPatients } from '@helsesim/shared/dialogue/office-contract';
import type { ActionFunctionArgs } from 'react-router';
import * as z from 'zod';
import { call } from '../platform/api.ts';
import { attempt, type Failure, guarded } from '../platform/attempt.ts';

/** Names are searched for in a body, and never in an address. */
const Writing = z.discriminatedUnion('do', [
  z.object({ do: z.literal('search'), body: findPatients.schema.body }),
  z.object({ do: z.literal('send'), body: startThread.schema.body }),
]);
export type Writing = z.input<typeof Writing>;

export type Patient = ReplyOf<typeof findPatients>[number];
export type WritingAnswer =
  | { found: Patient[]; name: string }
  | { sent: ReplyOf<typeof startThread> }
  | { failure: Failure };

export const writeToCitizen = guarded(async ({ request }: ActionFunctionArgs): Promise<WritingAnswer> => {
  const writing = Writing.parse(await request.json());
  if (writing.do === 'search') {
    const found = await attempt(call(findPatients, { body: writing.body }));
    return found.ok ? { found: found.value, name: writing.body.name } : { failure: found.failure };
  }
  const sent = await attempt(call(startThread, { body: writing.body }));
  return sent.ok ? { sent: sent.value } : { failure: sent.failure };
});
