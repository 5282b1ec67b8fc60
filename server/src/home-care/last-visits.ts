import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Reader } from '../platform/database.ts';
import type { HomeCareTables } from './home-care-tables.ts';

type Wanted = { citizenId: string; organizationId: string; limit: number };

/** Visits to a citizen that an office has completed, the latest first. */
export async function lastVisits(
  { queries, tables: { visit, visitPlan } }: Reader<HomeCareTables>,
  { citizenId, organizationId, limit }: Wanted,
): Promise<{ at: Temporal.Instant; kind: string }[]> {
  const done = await queries
    .select({ plan: visit.plan, at: visit.doneAt })
    .from(visit)
    .where(
      and(
        eq(visit.citizenId, citizenId),
        eq(visit.organizationId, organizationId),
        eq(visit.state, 'completed'),
        isNotNull(visit.doneAt),
      ),
    )
    .orderBy(desc(visit.doneAt), desc(visit.id))
    .limit(limit);
  if (done.length === 0) return [];
  const plans = await queries
    .select({ plan: visitPlan.plan, kind: visitPlan.kind })
    .from(visitPlan)
    .where(
      inArray(
        visitPlan.plan,
        done.map(({ plan }) => plan),
      ),
    )
    .orderBy(asc(visitPlan.from));
  const kinds = new Map(plans.map(({ plan, kind }) => [plan, kind]));
  return done.flatMap(({ plan, at }) => (at ? { at, kind: kinds.get(plan) ?? '' } : []));
}
