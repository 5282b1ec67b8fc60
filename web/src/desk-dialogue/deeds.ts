import type { ReplyOf } from '@helsesim/shared/contract';
import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import type { ActionFunctionArgs } from 'react-router';
import * as z from 'zod';
import { call } from '../platform/api.ts';
import { attempt, type Failure, guarded } from '../platform/attempt.ts';

/** What can be done to a conversation, each as the contract has it. */
const Deed = z.discriminatedUnion('do', [
  z.object({ do: z.literal('answer'), body: desk.answerThread.schema.body }),
  z.object({ do: z.literal('close'), body: desk.closeThread.schema.body }),
  z.object({ do: z.literal('book-instead'), body: desk.bookInstead.schema.body }),
  z.object({ do: z.literal('forward'), body: desk.forwardThread.schema.body }),
  z.object({ do: z.literal('mark'), body: desk.markThread.schema.body }),
  z.object({ do: z.literal('renew'), body: desk.renewPrescriptions.schema.body }),
  z.object({ do: z.literal('offer'), body: desk.offerTime.schema.body }),
]);
/** As it is sent: text, numbers and truth values only. */
export type Deed = z.input<typeof Deed>;

type Item = ReplyOf<typeof desk.answerThread>['thread'];
/** `seen`: the latest message that was on the screen when it was tried. */
export type DeedAnswer =
  | { did: Deed['do']; thread: Item }
  | { failure: Failure; tried: Deed['do']; seen: string | undefined };

export const doToThread = guarded(async ({ request, params }: ActionFunctionArgs): Promise<DeedAnswer> => {
  const deed = Deed.parse(await request.json());
  const done = await attempt(carryOut({ threadId: params['threadId'] ?? '' }, deed));
  if (done.ok) return { did: deed.do, thread: done.value.thread };
  return { failure: done.failure, tried: deed.do, seen: 'seen' in deed.body ? deed.body.seen : undefined };
});

function carryOut(params: { threadId: string }, deed: z.output<typeof Deed>): Promise<{ thread: Item }> {
  switch (deed.do) {
    case 'answer':
      return call(desk.answerThread, { params, body: deed.body });
    case 'close':
      return call(desk.closeThread, { params, body: deed.body });
    case 'book-instead':
      return call(desk.bookInstead, { params, body: deed.body });
    case 'forward':
      return call(desk.forwardThread, { params, body: deed.body });
    case 'mark':
      return call(desk.markThread, { params, body: deed.body });
    case 'renew':
      return call(desk.renewPrescriptions, { params, body: deed.body });
    case 'offer':
      return call(desk.offerTime, { params, body: deed.body });
  }
}
