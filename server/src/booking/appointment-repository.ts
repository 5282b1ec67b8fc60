import type { Appointment } from '@helsesim/shared/booking/booking-model';
import { lateFrom } from '@helsesim/shared/booking/booking-rules';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { aliasedTable, and, asc, eq, gte, lt, ne, or, sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { BookingTables } from './booking-tables.ts';

/** Appointments: held, booked and cancelled. */
type Tables = BookingTables & PeopleTables;
type OfCitizen = { citizenId: string; id: string };
type NewBooking = { id: string; slotId: string; requestId: string; citizenId: string; bookedById: string };
type NewHold = NewBooking & { heldUntil: Temporal.Instant };

const columnsOf = ({ id, slotId, requestId, citizenId, bookedById }: Given<NewBooking>) => ({
  id,
  slotId,
  requestId,
  citizenId,
  bookedById,
});
const bookUnlessTaken = query(({ queries, tables: { appointment } }: Writer<BookingTables>, row: Given<NewBooking>) =>
  queries
    .insert(appointment)
    .values({ ...columnsOf(row), status: 'booked' })
    .onConflictDoNothing()
    .returning({ id: appointment.id }),
);
const holdUnlessTaken = query(({ queries, tables: { appointment } }: Writer<BookingTables>, row: Given<NewHold>) =>
  queries
    .insert(appointment)
    .values({ ...columnsOf(row), status: 'pending', heldUntil: row.heldUntil })
    .onConflictDoNothing()
    .returning({ id: appointment.id }),
);

/** False when someone else got the time first. */
export async function insertBooked(tx: Writer<BookingTables>, row: NewBooking): Promise<boolean> {
  return (await bookUnlessTaken(tx, row)).length === 1;
}
/** False when someone else got the time first. */
export async function insertHeld(tx: Writer<BookingTables>, row: NewHold): Promise<boolean> {
  return (await holdUnlessTaken(tx, row)).length === 1;
}

type Booking = { id: string; requestId: string; bookedById: string };
const bookPending = query(
  ({ queries, tables: { appointment } }: Writer<BookingTables>, { id, requestId, bookedById }: Given<Booking>) =>
    queries
      .update(appointment)
      .set({ status: 'booked', heldUntil: null, requestId: sql`${requestId}`, bookedById: sql`${bookedById}` })
      .where(and(eq(appointment.id, id), eq(appointment.status, 'pending')))
      .returning({ id: appointment.id }),
);

/** False when the hold ran out just now. */
export async function bookHeld(tx: Writer<BookingTables>, booking: Booking): Promise<boolean> {
  return (await bookPending(tx, booking)).length === 1;
}

const deleteIfPending = query(
  ({ queries, tables: { appointment } }: Writer<BookingTables>, { id }: Given<{ id: string }>) =>
    queries
      .delete(appointment)
      .where(and(eq(appointment.id, id), eq(appointment.status, 'pending')))
      .returning({ id: appointment.id }),
);
export async function deletePending(tx: Writer<BookingTables>, id: string): Promise<boolean> {
  return (await deleteIfPending(tx, { id })).length === 1;
}

type Cancelling = { id: string; cancelledBy: 'AAI' | 'APVAI' };
export const setCancelled = query(
  ({ queries, tables: { appointment } }: Writer<BookingTables>, { id, cancelledBy }: Given<Cancelling>) =>
    queries
      .update(appointment)
      .set({ status: 'cancelled', cancelledBy: sql`${cancelledBy}` })
      .where(and(eq(appointment.id, id), eq(appointment.status, 'booked'))),
);

/** What the citizen holds and has booked, and whatever this request has led to. */
export const appointmentsThatCount = query(
  (
    { queries, tables: { appointment, slot } }: Reader<BookingTables>,
    { citizenId, requestId }: Given<{ citizenId: string; requestId: string }>,
  ) =>
    queries
      .select({
        id: appointment.id,
        slotId: appointment.slotId,
        requestId: appointment.requestId,
        status: appointment.status,
        startsAt: slot.startsAt,
        minutes: slot.minutes,
      })
      .from(appointment)
      .innerJoin(slot, eq(slot.id, appointment.slotId))
      .where(
        and(
          eq(appointment.citizenId, citizenId),
          or(ne(appointment.status, 'cancelled'), eq(appointment.requestId, requestId)),
        ),
      ),
);

// An appointment as the citizen is shown it.

const shown = ({ queries, tables }: Reader<Tables>) => {
  const { appointment, slot, bookingRequest, staffRole, organization, person } = tables;
  const practitioner = aliasedTable(person, 'practitioner');
  const booker = aliasedTable(person, 'booker');
  return queries
    .select({
      id: appointment.id,
      status: appointment.status,
      heldUntil: appointment.heldUntil,
      startsAt: slot.startsAt,
      minutes: slot.minutes,
      form: slot.form,
      reason: bookingRequest.reason,
      note: bookingRequest.note,
      office: organization.name,
      officeAddress: organization.address,
      phone: organization.phone,
      practitioner: { givenName: practitioner.givenName, familyName: practitioner.familyName },
      booker: { givenName: booker.givenName, familyName: booker.familyName },
    })
    .from(appointment)
    .innerJoin(slot, eq(slot.id, appointment.slotId))
    .innerJoin(bookingRequest, eq(bookingRequest.id, appointment.requestId))
    .innerJoin(staffRole, eq(staffRole.id, slot.practitionerId))
    .innerJoin(organization, eq(organization.id, staffRole.organizationId))
    .innerJoin(practitioner, eq(practitioner.id, staffRole.personId))
    .innerJoin(booker, eq(booker.id, appointment.bookedById));
};
type Shown = Awaited<ReturnType<typeof shown>>[number];

const appointmentOf = ({ practitioner, booker, officeAddress, ...row }: Shown): Appointment => ({
  ...row,
  practitioner: fullNameOf(practitioner),
  address: `${officeAddress.line}, ${officeAddress.postalCode} ${officeAddress.place}`,
  bookedBy: fullNameOf(booker),
  lateFrom: lateFrom(row.startsAt),
});

const shownById = query((db: Reader<Tables>, { citizenId, id }: Given<OfCitizen>) =>
  shown(db).where(and(eq(db.tables.appointment.id, id), eq(db.tables.appointment.citizenId, citizenId))),
);
export async function findAppointment(db: Reader<Tables>, of: OfCitizen): Promise<Appointment | undefined> {
  const [row] = await shownById(db, of);
  return row && appointmentOf(row);
}

const shownOfCitizen = query(
  (db: Reader<Tables>, { citizenId, from }: Given<{ citizenId: string; from: Temporal.Instant }>) => {
    const { appointment, slot } = db.tables;
    return shown(db)
      .where(
        and(
          eq(appointment.citizenId, citizenId),
          ne(appointment.status, 'pending'),
          gte(slot.startsAt, sql.param(from, slot.startsAt)),
        ),
      )
      .orderBy(asc(slot.startsAt), asc(appointment.id));
  },
);
export async function appointmentsSince(db: Reader<Tables>, ask: { citizenId: string; from: Temporal.Instant }) {
  return (await shownOfCitizen(db, ask)).map(appointmentOf);
}

type AtOffice = { organizationId: string; from: Temporal.Instant; to: Temporal.Instant };
/** The booked appointments at an office that start in a period. */
export const bookedAtOffice = query(
  ({ queries, tables }: Reader<Tables>, { organizationId, from, to }: Given<AtOffice>) => {
    const { appointment, slot, bookingRequest, staffRole, person } = tables;
    const practitioner = aliasedTable(person, 'practitioner');
    const booker = aliasedTable(person, 'booker');
    return (
      queries
        .select({
          id: appointment.id,
          startsAt: slot.startsAt,
          minutes: slot.minutes,
          form: slot.form,
          reason: bookingRequest.reason,
          note: bookingRequest.note,
          practitioner: { givenName: practitioner.givenName, familyName: practitioner.familyName },
          citizen: { id: person.id, givenName: person.givenName, familyName: person.familyName, born: person.born },
          booker: { givenName: booker.givenName, familyName: booker.familyName },
        })
        .from(staffRole)
        .innerJoin(slot, eq(slot.practitionerId, staffRole.id))
        // The second condition lets the unique index be used.
        .innerJoin(appointment, and(eq(appointment.slotId, slot.id), sql`${appointment.status} <> 'cancelled'`))
        .innerJoin(bookingRequest, eq(bookingRequest.id, appointment.requestId))
        .innerJoin(practitioner, eq(practitioner.id, staffRole.personId))
        .innerJoin(person, eq(person.id, appointment.citizenId))
        .innerJoin(booker, eq(booker.id, appointment.bookedById))
        .where(
          and(
            eq(staffRole.organizationId, organizationId),
            eq(appointment.status, 'booked'),
            gte(slot.startsAt, sql.param(from, slot.startsAt)),
            lt(slot.startsAt, sql.param(to, slot.startsAt)),
          ),
        )
        .orderBy(asc(slot.startsAt), asc(slot.id))
    );
  },
);
