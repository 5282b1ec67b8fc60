import { findMessages, getMessage } from '@helsesim/shared/inbox/inbox-contract';
import type { LoaderFunctionArgs } from 'react-router';
import { call } from '../platform/api.ts';
import { guarded } from '../platform/attempt.ts';

const AT_A_TIME = 30;

/** With `before` in the address: the messages that are older than those that are shown. */
export const loadInbox = guarded(({ request, params: { citizenId = '' } }: LoaderFunctionArgs) => {
  const before = new URL(request.url).searchParams.get('before') ?? undefined;
  return call(findMessages, { params: { citizenId }, query: { before, limit: AT_A_TIME } });
});

/** Opening it marks it as read. */
export const loadMessage = guarded(({ params: { citizenId = '', messageId = '' } }: LoaderFunctionArgs) =>
  call(getMessage, { params: { citizenId, messageId } }),
);
