import type { Columns } from '../platform/columns.ts';

export const activityTables = (c: Columns) => ({
  /** LOG-02: who used which service for whom, and when. Only ever added to. */
  activity: c.table(
    'activity',
    {
      id: c.text().primaryKey(),
      at: c.instant().notNull(),
      actorId: c.text().notNull(),
      /** Whom it was about. Not a reference: a refused look at nobody is logged too. */
      citizenId: c.text().notNull(),
      basis: c.text().$type<'self' | 'FO' | 'FU' | 'TD' | 'staff'>(),
      service: c.text().notNull(),
      operation: c.text().notNull(),
      outcome: c.text().notNull(),
    },
    (t) => [c.index('activity_of_citizen').on(t.citizenId, t.id)],
  ),
});
export type ActivityTables = ReturnType<typeof activityTables>;
