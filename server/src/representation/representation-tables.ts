import type { Ending, FullmaktChannel } from '@helsesim/shared/fullmakt/fullmakt-model';
import type { FullmaktArea } from '@helsesim/shared/representation/representation-model';
import { sql } from 'drizzle-orm';
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
        /** HID-02: their names when it was given, which is all that the other party knows of a later one. */
        giverName: c.text().notNull(),
        receiverName: c.text().notNull(),
        kind: c.text().$type<'ordinary' | 'assigned'>().notNull(),
        areas: c.json<FullmaktArea[]>().notNull(),
        from: c.day().notNull(),
        to: c.day(),
        channel: c.text().$type<FullmaktChannel>().notNull(),
        givenAt: c.instant().notNull(),
        /** FUL-09: the day on the paper form. */
        signedOn: c.day(),
        endedAt: c.instant(),
        ending: c.text().$type<Ending>(),
        /** When it was over: `endedAt`, or the midnight after its last day. Null as long as it stands in the way of another. */
        overAt: c.instant(),
      },
      (t) => [
        // Also when the giver and a case worker register one at the same moment.
        c.uniqueIndex('one_fullmakt_between').on(t.giverId, t.receiverId, t.kind).where(sql`${t.overAt} is null`),
        c.index('fullmakt_of_giver').on(t.giverId, t.receiverId),
        c.index('fullmakt_of_receiver').on(t.receiverId),
      ],
    ),
  };
}
export type RepresentationTables = ReturnType<typeof representationTables>;
