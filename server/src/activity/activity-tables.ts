import type { ActivityBasis, LoggedService } from '@helsesim/shared/activity/activity-contract';
import type { Columns } from '../platform/columns.ts';

/** A citizen has two logs: of use (logg over bruk, LOG-02), and of looks by personnel (innsynslogg, LOG-04). */
export type ActivityLog = 'use' | 'insight';

export const activityTables = (c: Columns) => ({
  /** Who used which service for whom, and when. Only ever added to: each row is chained to the one before it. */
  activity: c.table(
    'activity',
    {
      id: c.text().primaryKey(),
      at: c.instant().notNull(),
      actorId: c.text().notNull(),
      /** Whom it was about. Not a reference: a refused look at nobody is logged too. */
      citizenId: c.text().notNull(),
      log: c.text().$type<ActivityLog>().notNull(),
      /** Its place in the chain of the citizen's log, from 1. */
      number: c.integer().notNull(),
      basis: c.text().$type<ActivityBasis>(),
      service: c.text().$type<LoggedService>().notNull(),
      operation: c.text().notNull(),
      outcome: c.text().notNull(),
      /** SHA-256 of the hash before it and of what this row says. */
      hash: c.text().notNull(),
    },
    (t) => [
      c.uniqueIndex('activity_in_chain').on(t.citizenId, t.log, t.number),
      c.index('activity_of_citizen').on(t.citizenId, t.id), // a page is read in its order
    ],
  ),
  /** The end of each chain, so that a row that is missing at the end is found too. */
  activityChain: c.table(
    'activity_chain',
    {
      id: c.text().primaryKey(),
      citizenId: c.text().notNull(),
      log: c.text().$type<ActivityLog>().notNull(),
      length: c.integer().notNull(),
      hash: c.text().notNull(),
      /** CON-02: everything up to here was deleted when the consent was withdrawn. */
      deletedTo: c.integer().notNull(),
      deletedHash: c.text().notNull(),
    },
    (t) => [c.uniqueIndex('activity_chain_of_citizen').on(t.citizenId, t.log)],
  ),
});
export type ActivityTables = ReturnType<typeof activityTables>;
