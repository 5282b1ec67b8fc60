import { getSession } from '@helsesim/shared/identity/identity-contract';
import { findAccess, getAgeTimeline } from '@helsesim/shared/representation/representation-contract';
import type { LoaderFunctionArgs } from 'react-router';
import { addressOf, call } from '../platform/api.ts';
import { guarded } from '../platform/attempt.ts';

export const timelineAddress = (citizenId: string): string => addressOf(getAgeTimeline, { params: { citizenId } });

/**
 * What is open is known to every page of the citizen. Here come the years, and for oneself the rules: to ask of another
 * once more would stand twice in their log.
 */
export const loadAccess = guarded(async ({ params: { citizenId = '' } }: LoaderFunctionArgs) => {
  const [session, timeline] = await Promise.all([
    call(getSession, {}),
    call(getAgeTimeline, { params: { citizenId } }),
  ]);
  if (session.person.id !== citizenId) return { timeline, explained: undefined };
  const { services } = await call(findAccess, { params: { citizenId }, query: { trace: 'true' } });
  return { timeline, explained: services };
});
