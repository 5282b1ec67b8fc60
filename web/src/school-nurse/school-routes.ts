import { findDrafts } from '@helsesim/shared/dialogue/dialogue-contract';
import { getSchoolPage, getSchoolPlaces } from '@helsesim/shared/health-station/health-station-contract';
import type { LoaderFunctionArgs } from 'react-router';
import { call } from '../platform/api.ts';
import { guarded } from '../platform/attempt.ts';
import { asksForTimes } from './asks-for-times.ts';

/** Whom a time can be asked of, and what one has begun to write. */
export const loadAsk = guarded(async ({ params: { citizenId = '' } }: LoaderFunctionArgs) => {
  const { contacts } = await call(getSchoolPage, { params: { citizenId } });
  return { nurses: contacts.filter(asksForTimes), drafts: await call(findDrafts, { params: { citizenId } }) };
});

export const loadPlaces = guarded(({ params: { citizenId = '' } }: LoaderFunctionArgs) =>
  call(getSchoolPlaces, { params: { citizenId } }),
);
