import { getMeeting } from '@helsesim/shared/video/video-contract';
import type { LoaderFunctionArgs } from 'react-router';
import { call } from '../platform/api.ts';
import { guarded } from '../platform/attempt.ts';

export const loadMeeting = guarded(({ params: { citizenId = '', meetingId = '' } }: LoaderFunctionArgs) =>
  call(getMeeting, { params: { citizenId, meetingId } }),
);
