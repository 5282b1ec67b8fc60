import { exportActivity, findActivity } from '@helsesim/shared/activity/activity-contract';
import type { ReplyOf, RequestOf } from '@helsesim/shared/contract';
import type { LoaderFunctionArgs } from 'react-router';
import { call } from '../platform/api.ts';
import { guarded } from '../platform/attempt.ts';

export type ActivityFilter = RequestOf<typeof exportActivity>['query'];
export type ActivityPart = ReplyOf<typeof findActivity>;
const AT_A_TIME = 50;

/** The latest part of the log, of what the address asks for. */
export const loadActivity = guarded(async ({ request, params: { citizenId = '' } }: LoaderFunctionArgs) => {
  const filter = filterIn(new URL(request.url).searchParams);
  return { filter, ...(await askForActivity(citizenId, filter)) };
});

/** What comes after an entry in the list: what is older. */
export const askForActivity = (citizenId: string, filter: ActivityFilter, before?: string): Promise<ActivityPart> =>
  call(findActivity, { params: { citizenId }, query: { ...filter, ...(before && { before }), limit: AT_A_TIME } });

/** What is left empty in the form is not asked for; and an address that someone has written wrong asks for all. */
export function filterIn(search: URLSearchParams): ActivityFilter {
  const asked = Object.fromEntries([...search].filter(([, value]) => value !== ''));
  return exportActivity.schema.querystring.safeParse(asked).data ?? {};
}
