import type { PeopleTables } from '../people/people-tables.ts';
import type { Columns } from '../platform/columns.ts';

export function representationTables(c: Columns, { person }: PeopleTables) {
  const ofPerson = () =>
    c
      .text()
      .notNull()
      .references(() => person.id);
  return {
    /** FUL-01 to FUL-08, TD-01 to TD-07: who has given whom fullmakt, or had one assigned. */
    fullmakt: c.table(
      'fullmakt',
      {
        id: c.text().primaryKey(),
        giverId: ofPerson(),
        receiverId: ofPerson(),
        kind: c.text().$type<'ordinary' | 'assigned'>().notNull(),
        areas: c.json<(1 | 2 | 3)[]>().notNull(),
        from: c.day().notNull(),
        to: c.day(),
        endedAt: c.instant(),
      },
      (t) => [
        c.index('fullmakt_of_giver').on(t.giverId, t.receiverId),
        c.index('fullmakt_of_receiver').on(t.receiverId),
      ],
    ),
  };
}
export type RepresentationTables = ReturnType<typeof representationTables>;
