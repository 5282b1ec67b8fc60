import type { Appointment } from '@helsesim/shared/booking/booking-model';
import { lateFrom } from '@helsesim/shared/booking/booking-rules';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { aliasedTable, and, asc, eq, gte, lt, ne, not, or, sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import { stands } from './booking-repository.ts';
import type { BookingTables } from './booking-tables.ts';

/** Appointments: held, booked and cancelled. */
type Tables = BookingTables & PeopleTables;
type OfCitizen = { citizenId: string; id: string };
type NewAppointment = Omit<BookingTables['appointment']['$inferSelect'], 'cancelledBy' | 'moves'>;

const insertIfFree = query(
  (
    { queries, tables: { appointment } }: Writer<BookingTables>,
    { id, slotId, requestId, citizenId, bookedById, status, heldUntil }: Given<NewAppointment>,
  ) =>
    queries
      .insert(appointment)
      .values({ id, slotId, requestId, citizenId, bookedById, status, heldUntil })
      .onConflictDoNothing()
      .returning({ id: appointment.id }),
);

/** False when someone else got the time first. */
export async function insertUnlessTaken(tx: Writer<BookingTables>, row: NewAppointment) {
  return (await insertIfFree(tx, row)).length === 1;
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

type Moving = { id: string; from: string; to: string };
const setSlot = query(({ queries, tables: { appointment } }: Writer<BookingTables>, { id, from, to }: Given<Moving>) =>
  queries
    .update(appointment)
    .set({ slotId: sql`${to}`, moves: sql`${appointment.moves} + 1` })
    .where(and(eq(appointment.id, id), eq(appointment.slotId, from), eq(appointment.status, 'booked')))
    .returning({ moves: appointment.moves }),
);
/** How many times it has been moved then. Undefined: it is not there any more. */
export async function moveTo(tx: Writer<BookingTables>, moving: Moving): Promise<number | undefined> {
  const [moved] = await setSlot(tx, moving);
  return moved?.moves;
}

/** Where and when a booked appointment is, and whose office it is at. */
const placeById = query(({ queries, tables }: Reader<Tables>, { id }: Given<{ id: string }>) => {
  const { appointment, slot, staffRole } = tables;
  return queries
    .select({
      id: appointment.id,
      citizenId: appointment.citizenId,
      requestId: appointment.requestId,
      slotId: appointment.slotId,
      moves: appointment.moves,
      practitionerId: slot.practitionerId,
      startsAt: slot.startsAt,
      minutes: slot.minutes,
      role: staffRole.kind,
      organizationId: staffRole.organizationId,
    })
    .from(appointment)
    .innerJoin(slot, eq(slot.id, appointment.slotId))
    .innerJoin(staffRole, eq(staffRole.id, slot.practitionerId))
    .where(and(eq(appointment.id, id), eq(appointment.status, 'booked')));
});
export async function findPlace(db: Reader<Tables>, id: string) {
  const [found] = await placeById(db, { id });
  return found;
}

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
        practitionerId: slot.practitionerId,
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

// An appointment as it is shown: to the citizen, and with more columns, at a desk.

type Db = Reader<Tables>;
type Fields = NonNullable<Parameters<Db['queries']['select']>[0]>;

const shown = <More extends Fields>({ queries, tables }: Db, more: More) => {
  const { appointment, slot, bookingRequest, staffRole, organization, person } = tables;
  const practitioner = aliasedTable(person, 'practitioner');
  const booker = aliasedTable(person, 'booker');
  return queries
    .select({
      id: appointment.id,
      startsAt: slot.startsAt,
      minutes: slot.minutes,
      form: slot.form,
      reason: bookingRequest.reason,
      note: bookingRequest.note,
      practitioner: { givenName: practitioner.givenName, familyName: practitioner.familyName },
      booker: { givenName: booker.givenName, familyName: booker.familyName },
      ...more,
    })
    .from(appointment)
    .innerJoin(slot, eq(slot.id, appointment.slotId))
    .innerJoin(bookingRequest, eq(bookingRequest.id, appointment.requestId))
    .innerJoin(staffRole, eq(staffRole.id, slot.practitionerId))
    .innerJoin(organization, eq(organization.id, staffRole.organizationId))
    .innerJoin(practitioner, eq(practitioner.id, staffRole.personId))
    .innerJoin(booker, eq(booker.id, appointment.bookedById));
};

const shownToCitizen = (db: Db) => {
  const { appointment, organization } = db.tables;
  return shown(db, {
    status: appointment.status,
    heldUntil: appointment.heldUntil,
    moves: appointment.moves,
    office: organization.name,
    officeAddress: organization.address,
    phone: organization.phone,
  });
};
type Shown = Awaited<ReturnType<typeof shownToCitizen>>[number];

const appointmentOf = ({ practitioner, booker, officeAddress, ...row }: Shown): Appointment => ({
  ...row,
  practitioner: fullNameOf(practitioner),
  address: `${officeAddress.line}, ${officeAddress.postalCode} ${officeAddress.place}`,
  bookedBy: fullNameOf(booker),
  lateFrom: lateFrom(row.startsAt),
});

const isOf = ({ appointment }: BookingTables, { citizenId, id }: Given<OfCitizen>) =>
  and(eq(appointment.id, id), eq(appointment.citizenId, citizenId));
/** A time that is only held is no appointment yet, and one that is cancelled still is one. */
const isMade = ({ appointment }: BookingTables) => ne(appointment.status, 'pending');

const heldOrMadeById = query((db: Db, of: Given<OfCitizen>) => shownToCitizen(db).where(isOf(db.tables, of)));
export async function findHeldOrMade(db: Db, of: OfCitizen): Promise<Appointment | undefined> {
  const [row] = await heldOrMadeById(db, of);
  return row && appointmentOf(row);
}

const madeById = query((db: Db, of: Given<OfCitizen>) =>
  shownToCitizen(db).where(and(isOf(db.tables, of), isMade(db.tables))),
);
export async function findAppointment(db: Db, of: OfCitizen): Promise<Appointment | undefined> {
  const [row] = await madeById(db, of);
  return row && appointmentOf(row);
}

const holdById = query(({ queries, tables }: Reader<BookingTables>, of: Given<OfCitizen>) =>
  queries
    .select({ id: tables.appointment.id })
    .from(tables.appointment)
    .where(and(isOf(tables, of), not(isMade(tables)))),
);
export async function findHold(db: Reader<BookingTables>, of: OfCitizen): Promise<{ id: string } | undefined> {
  const [row] = await holdById(db, of);
  return row;
}

const madeSince = query((db: Db, { citizenId, from }: Given<{ citizenId: string; from: Temporal.Instant }>) => {
  const { appointment, slot } = db.tables;
  return shownToCitizen(db)
    .where(
      and(eq(appointment.citizenId, citizenId), isMade(db.tables), gte(slot.startsAt, sql.param(from, slot.startsAt))),
    )
    .orderBy(asc(slot.startsAt), asc(appointment.id));
});
export async function appointmentsSince(db: Db, ask: { citizenId: string; from: Temporal.Instant }) {
  return (await madeSince(db, ask)).map(appointmentOf);
}

type AtOffice = { organizationId: string; from: Temporal.Instant; to: Temporal.Instant };
/** The booked appointments at an office that start in a period. */
export const bookedAtOffice = query((db: Db, { organizationId, from, to }: Given<AtOffice>) => {
  const { appointment, slot, staffRole, person, bookingRequest } = db.tables;
  const { id, givenName, familyName, born } = person;
  return shown(db, { citizen: { id, givenName, familyName, born }, formResponseId: bookingRequest.formResponseId })
    .innerJoin(person, eq(person.id, appointment.citizenId))
    .where(
      and(
        eq(staffRole.organizationId, organizationId),
        eq(appointment.status, 'booked'),
        // Follows from the line above, and lets the unique index be used.
        stands(db.tables),
        gte(slot.startsAt, sql.param(from, slot.startsAt)),
        lt(slot.startsAt, sql.param(to, slot.startsAt)),
      ),
    )
    .orderBy(asc(slot.startsAt), asc(slot.id));
});
