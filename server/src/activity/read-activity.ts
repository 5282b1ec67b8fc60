import type { findActivity } from '@helsesim/shared/activity/activity-contract';
import type { Sight } from '@helsesim/shared/activity/activity-rules';
import type { RequestOf } from '@helsesim/shared/contract';
import { startOfOsloDay } from '@helsesim/shared/oslo';
import { and, desc, eq, gte, like, lt, ne, not, or, type SQL } from 'drizzle-orm';
import type { Reader } from '../platform/database.ts';
import type { ActivityTables } from './activity-tables.ts';

type Wanted = Omit<RequestOf<typeof findActivity>['query'], 'limit' | 'before'>;
type Page = { before?: string | undefined; limit: number };

/**
 * A page of a citizen's log, the latest first: what the reader may see of it, and of that what is asked for. The index
 * `activity_of_citizen` has it in this order.
 */
export const findEntries = (
  { queries, tables: { activity } }: Reader<ActivityTables>,
  of: { citizenId: string; readerId: string; sight: Sight },
  wanted: Wanted,
  { before, limit }: Page,
) =>
  queries
    .select()
    .from(activity)
    .where(
      and(
        eq(activity.citizenId, of.citizenId),
        inSight(activity, of.sight),
        isWanted(activity, of.readerId, wanted),
        before === undefined ? undefined : lt(activity.id, before),
      ),
    )
    .orderBy(desc(activity.id)) // ids sort in the order of making
    .limit(limit);

type Table = ActivityTables['activity'];

const inSight = (activity: Table, { since, onlyBy, looks }: Sight): SQL | undefined =>
  and(
    since === null ? undefined : gte(activity.at, since),
    onlyBy === null ? undefined : eq(activity.actorId, onlyBy),
    looks ? undefined : eq(activity.log, 'use'),
  );

function isWanted(activity: Table, readerId: string, { from, to, service, who, outcome }: Wanted): SQL | undefined {
  const done = or(eq(activity.outcome, 'done'), like(activity.outcome, 'done-as-%'));
  const by = {
    self: and(eq(activity.log, 'use'), eq(activity.actorId, readerId)),
    others: and(eq(activity.log, 'use'), ne(activity.actorId, readerId)),
    staff: eq(activity.log, 'insight'),
  };
  return and(
    from && gte(activity.at, startOfOsloDay(from)),
    to && lt(activity.at, startOfOsloDay(to.add({ days: 1 }))),
    service && eq(activity.service, service),
    who && by[who],
    outcome && done && (outcome === 'done' ? done : not(done)),
  );
}
