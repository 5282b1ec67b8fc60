import type { MeetingForm, ReasonCode, SignCode } from '@helsesim/shared/booking/booking-model';
import type { Hours } from '@helsesim/shared/booking/published-times';
import { sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/people-tables.ts';
import type { Columns } from '../platform/columns.ts';

export function bookingTables(c: Columns, { person, staffRole }: PeopleTables) {
  const ofPractitioner = () =>
    c
      .text()
      .notNull()
      .references(() => staffRole.id);
  const ofPerson = () =>
    c
      .text()
      .notNull()
      .references(() => person.id);

  /** What times a practitioner publishes, and how many days ahead. */
  const schedule = c.table('schedule', {
    id: c.text().primaryKey(),
    practitionerId: ofPractitioner(),
    hours: c.json<Hours[]>().notNull(),
    daysAhead: c.integer().notNull(),
    /** The last day whose times are published. */
    publishedTo: c.day().notNull(),
  });

  const slot = c.table(
    'slot',
    {
      id: c.text().primaryKey(),
      practitionerId: ofPractitioner(),
      startsAt: c.instant().notNull(),
      minutes: c.integer().notNull(),
      form: c.text().$type<MeetingForm>().notNull(),
    },
    (t) => [c.uniqueIndex('slot_of_practitioner').on(t.practitionerId, t.startsAt)],
  );

  const bookingRequest = c.table(
    'booking_request',
    {
      id: c.text().primaryKey(),
      citizenId: ofPerson(),
      madeById: ofPerson(),
      madeAt: c.instant().notNull(),
      reason: c.text().$type<ReasonCode>().notNull(),
      note: c.text().notNull(),
      signs: c.json<SignCode[]>().notNull(),
      /** NET-02: the citizen has said that none of the fastlege's times suits. */
      noneSuits: c.boolean().notNull(),
      /** Answers to a form that go along when a time is booked. */
      formResponseId: c.text(),
    },
    (t) => [c.index('booking_request_of_citizen').on(t.citizenId)],
  );

  const appointment = c.table(
    'appointment',
    {
      id: c.text().primaryKey(),
      slotId: c
        .text()
        .notNull()
        .references(() => slot.id),
      requestId: c
        .text()
        .notNull()
        .references(() => bookingRequest.id),
      citizenId: ofPerson(),
      bookedById: ofPerson(),
      /** A pending one holds its time until `heldUntil`. */
      status: c.text().$type<'pending' | 'booked' | 'cancelled'>().notNull(),
      heldUntil: c.instant(),
      /** NOS-06: the code of the reason, once cancelled. */
      cancelledBy: c.text().$type<'AAI' | 'APVAI'>(),
      /** How many times it has been moved. */
      moves: c.integer().notNull().default(0),
    },
    (t) => [
      // The one thing that makes a double booking impossible, held or booked, on both databases.
      c.uniqueIndex('one_appointment_a_slot').on(t.slotId).where(sql`${t.status} <> 'cancelled'`),
      // All of a slot's, cancelled ones too: removing an old slot asks for them.
      c.index('appointment_of_slot').on(t.slotId),
      c.index('appointment_of_citizen').on(t.citizenId),
      c.index('appointment_of_request').on(t.requestId),
    ],
  );
  return { schedule, slot, bookingRequest, appointment };
}
export type BookingTables = ReturnType<typeof bookingTables>;
