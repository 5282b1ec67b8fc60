import type { ReplyOf } from '@helsesim/shared/contract';
import { answerOffer, type Draft, findDrafts, getThread } from '@helsesim/shared/dialogue/dialogue-contract';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { call } from '../../platform/api.ts';
import { attempt, type Failure, guarded } from '../../platform/attempt.ts';

type Params = LoaderFunctionArgs['params'];
const ofThread = ({ citizenId = '', threadId = '' }: Params) => ({ citizenId, threadId });
const AT_A_TIME = 30;

export type ThreadPart = ReplyOf<typeof getThread>;
export type LoadedThread = ThreadPart & { drafts: readonly Draft[] };

/**
 * The latest of the conversation; with `part` in the address for a page that is shown already, and with `before` what is
 * older. Drafts are asked for only where one may write: a refusal would stand in the citizen's log.
 */
export const loadThread = guarded(async ({ request, params }: LoaderFunctionArgs): Promise<LoadedThread> => {
  const { searchParams } = new URL(request.url);
  const before = searchParams.get('before') ?? undefined;
  const part = await call(getThread, {
    params: ofThread(params),
    query: { limit: AT_A_TIME, ...(before && { before }) },
  });
  const mayHaveBegun = part.thread.mayReply || searchParams.has('draft');
  if (searchParams.has('part') || !mayHaveBegun) return { ...part, drafts: [] };
  const { citizenId } = ofThread(params);
  return { ...part, drafts: await call(findDrafts, { params: { citizenId } }) };
});

export const answerOfferAction = guarded(async ({ request, params }: ActionFunctionArgs): Promise<Failure | null> => {
  const form = await request.formData();
  const offerId = String(form.get('offer') ?? '');
  const body = { accept: form.get('accept') === 'yes' };
  const answered = await attempt(call(answerOffer, { params: { ...ofThread(params), offerId }, body }));
  return answered.ok ? null : answered.failure;
});
