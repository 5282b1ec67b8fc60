import { and, eq, gte, inArray, lt, notExists, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { insertAll } from '../platform/insert-all.ts';
import { type Given, query } from '../platform/query.ts';
import type { BookingTables } from './booking-tables.ts';

/** What practitioners publish. */
type Schedule = BookingTables['schedule']['$inferInsert'];
type NewSlot = BookingTables['slot']['$inferInsert'];

export const insertSchedule = ({ queries, tables }: Writer<BookingTables>, row: Schedule) =>
  queries.insert(tables.schedule).values(row);

export const allSchedules = query(({ queries, tables: { schedule } }: Reader<BookingTables>) =>
  queries.select().from(schedule).orderBy(schedule.id),
);

export const anySchedule = query(({ queries, tables: { schedule } }: Reader<BookingTables>) =>
  queries.select({ id: schedule.id }).from(schedule).limit(1),
);

/** Everyone who publishes that many days ahead has now published to that day. */
export const setPublishedTo = query(
  (
    { queries, tables: { schedule } }: Writer<BookingTables>,
    { daysAhead, day }: Given<{ daysAhead: number; day: Temporal.PlainDate }>,
  ) =>
    queries
      .update(schedule)
      .set({ publishedTo: sql`${sql.param(day, schedule.publishedTo)}` })
      .where(and(eq(schedule.daysAhead, daysAhead), lt(schedule.publishedTo, sql.param(day, schedule.publishedTo)))),
);

export const insertSlots = (tx: Writer<BookingTables>, slots: readonly NewSlot[]) =>
  insertAll(tx, tx.tables.slot, slots);

/** Removes times in a period that nobody ever held, booked or cancelled. */
export const deleteUnusedSlots = query(
  (
    { queries, tables: { slot, appointment, schedule } }: Writer<BookingTables>,
    { from, to }: Given<{ from: Temporal.Instant; to: Temporal.Instant }>,
  ) =>
    queries
      .delete(slot)
      .where(
        and(
          inArray(slot.practitionerId, queries.select({ id: schedule.practitionerId }).from(schedule)),
          gte(slot.startsAt, sql.param(from, slot.startsAt)),
          lt(slot.startsAt, sql.param(to, slot.startsAt)),
          notExists(queries.select({ id: appointment.id }).from(appointment).where(eq(appointment.slotId, slot.id))),
        ),
      ),
);
