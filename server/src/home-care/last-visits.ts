import { and, desc, eq, gte, isNotNull, isNull, lte, or } from 'drizzle-orm';
import type { Reader } from '../platform/database.ts';
import type { HomeCareTables } from './home-care-tables.ts';

type Wanted = { citizenId: string; organizationId: string; limit: number };

/** Visits to a citizen that an office has completed, the latest first. */
export async function lastVisits(
  { queries, tables: { visit, visitPlan } }: Reader<HomeCareTables>,
  { citizenId, organizationId, limit }: Wanted,
): Promise<{ at: Temporal.Instant; kind: string }[]> {
  const done = await queries
    .select({ at: visit.doneAt, kind: visitPlan.kind })
    .from(visit)
    // A visit is of the version of its plan that has the day.
    .innerJoin(
      visitPlan,
      and(
        eq(visitPlan.plan, visit.plan),
        eq(visitPlan.citizenId, visit.citizenId),
        lte(visitPlan.from, visit.day),
        or(isNull(visitPlan.to), gte(visitPlan.to, visit.day)),
      ),
    )
    .where(
      and(
        eq(visit.citizenId, citizenId),
        eq(visit.organizationId, organizationId),
        eq(visit.state, 'completed'),
        isNotNull(visit.doneAt),
      ),
    )
    .orderBy(desc(visit.day), desc(visit.doneAt), desc(visit.id))
    .limit(limit);
  return done.flatMap(({ at, kind }) => (at ? { at, kind } : []));
}
