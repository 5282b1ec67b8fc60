import { getGpOffice } from '@helsesim/shared/dialogue/dialogue-contract';
import type { LoaderFunctionArgs } from 'react-router';
import { call } from '../../platform/api.ts';
import { guarded } from '../../platform/attempt.ts';

/** Null: on no list. */
export const loadGp = guarded(
  async ({ params: { citizenId = '' } }: LoaderFunctionArgs) => (await call(getGpOffice, { params: { citizenId } })).gp,
);
