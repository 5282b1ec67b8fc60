import type { Columns } from '../platform/columns.ts';

export const worldsTables = (c: Columns) => ({
  /** One row: what the world is made from, and its clock. */
  world: c.table('world', {
    id: c.text().primaryKey(),
    seed: c.text().notNull(),
    /** The time of the world: now if the clock is frozen, else as it was when the real time was `runningSince`. */
    clockAt: c.instant().notNull(),
    runningSince: c.instant(),
    /** Seconds of the world in a real second. */
    speed: c.integer().notNull(),
    /** FOS-01: what the sources say is under way, switched on. */
    fosterParentAccess: c.boolean().notNull(),
  }),
  /** What shall happen by itself: a kind of work, about what, and when. */
  dueWork: c.table(
    'due_work',
    {
      id: c.text().primaryKey(),
      dueAt: c.instant().notNull(),
      kind: c.text().notNull(),
      about: c.text().notNull(),
    },
    (t) => [c.index('due_work_by_time').on(t.dueAt, t.id), c.index('due_work_by_subject').on(t.about)],
  ),
});
export type WorldsTables = ReturnType<typeof worldsTables>;
