import type { ReplyOf } from '@helsesim/shared/contract';
import { findUndelivered } from '@helsesim/shared/notifications/notifications-contract';
import type { LoaderFunctionArgs } from 'react-router';
import { call, Refused } from '../platform/api.ts';
import { guarded } from '../platform/attempt.ts';

/** With `before` in the address: those that came before what is shown. Null when one is not at work. */
export const loadUndelivered = guarded(
  async ({ request }: LoaderFunctionArgs): Promise<ReplyOf<typeof findUndelivered> | null> => {
    const before = new URL(request.url).searchParams.get('before');
    try {
      return await call(findUndelivered, { query: { limit: 50, ...(before && { before }) } });
    } catch (error) {
      if (error instanceof Refused && error.code === 'staff-only') return null;
      throw error;
    }
  },
);
