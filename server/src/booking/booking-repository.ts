import type { SignCode } from '@helsesim/shared/booking/booking-model';
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { BookingTables } from './booking-tables.ts';

/** Requests, and the times that they may have. */
export type BookingAndPeople = BookingTables & PeopleTables;

type Tables = BookingAndPeople;
type OfCitizen = { citizenId: string; id: string };
type NewRequest = BookingTables['bookingRequest']['$inferSelect'];

export const insertRequest = query(
  (
    { queries, tables }: Writer<BookingTables>,
    { id, citizenId, madeById, madeAt, reason, note, signs, noneSuits, formResponseId }: Given<NewRequest>,
  ) =>
    queries
      .insert(tables.bookingRequest)
      .values({ id, citizenId, madeById, madeAt, reason, note, signs, noneSuits, formResponseId }),
);

/** What is known of a need: enough to say which times it may have. */
export type BookingNeed = Pick<NewRequest, 'id' | 'reason' | 'note' | 'noneSuits' | 'formResponseId'> & {
  signs: readonly SignCode[];
};

const requestOfCitizen = query(
  ({ queries, tables: { bookingRequest } }: Reader<BookingTables>, { citizenId, id }: Given<OfCitizen>) =>
    queries
      .select({
        id: bookingRequest.id,
        reason: bookingRequest.reason,
        note: bookingRequest.note,
        signs: bookingRequest.signs,
        noneSuits: bookingRequest.noneSuits,
        formResponseId: bookingRequest.formResponseId,
      })
      .from(bookingRequest)
      .where(and(eq(bookingRequest.id, id), eq(bookingRequest.citizenId, citizenId))),
);
export async function findRequest(db: Reader<BookingTables>, of: OfCitizen): Promise<BookingNeed | undefined> {
  const [found] = await requestOfCitizen(db, of);
  return found;
}

export const sayNoneSuits = query(
  ({ queries, tables: { bookingRequest } }: Writer<BookingTables>, { citizenId, id }: Given<OfCitizen>) =>
    queries
      .update(bookingRequest)
      .set({ noneSuits: true })
      .where(and(eq(bookingRequest.id, id), eq(bookingRequest.citizenId, citizenId))),
);

/** An appointment that is held or booked. Said as the unique index says it, so that the index is used. */
export const stands = ({ appointment }: BookingTables) => sql`${appointment.status} <> 'cancelled'`;
const standsOnSlot = (tables: BookingTables) => and(eq(tables.appointment.slotId, tables.slot.id), stands(tables));
const isFreeAfter = ({ slot, appointment }: BookingTables, now: Given<{ now: Temporal.Instant }>['now']) =>
  and(gt(slot.startsAt, sql.param(now, slot.startsAt)), isNull(appointment.id));

type Ask = { now: Temporal.Instant; limit: number };

/** The free times of one practitioner, the nearest first. */
export const freeTimesOf = query(
  (
    { queries, tables }: Reader<BookingTables>,
    { practitionerId, now, limit }: Given<Ask & { practitionerId: string }>,
  ) => {
    const { slot, appointment } = tables;
    return queries
      .select({ id: slot.id, startsAt: slot.startsAt, minutes: slot.minutes, form: slot.form })
      .from(slot)
      .leftJoin(appointment, standsOnSlot(tables))
      .where(and(eq(slot.practitionerId, practitionerId), isFreeAfter(tables, now)))
      .orderBy(asc(slot.startsAt))
      .limit(limit);
  },
);

/** The free times of every nettlege of a municipality, the nearest first. */
export const freeNettlegeTimes = query(
  ({ queries, tables }: Reader<Tables>, { municipality, now, limit }: Given<Ask & { municipality: string }>) => {
    const { slot, appointment, staffRole, organization, person } = tables;
    return queries
      .select({
        id: slot.id,
        startsAt: slot.startsAt,
        minutes: slot.minutes,
        form: slot.form,
        givenName: person.givenName,
        familyName: person.familyName,
      })
      .from(organization)
      .innerJoin(staffRole, eq(staffRole.organizationId, organization.id))
      .innerJoin(person, eq(person.id, staffRole.personId))
      .innerJoin(slot, eq(slot.practitionerId, staffRole.id))
      .leftJoin(appointment, standsOnSlot(tables))
      .where(
        and(
          eq(organization.municipality, municipality),
          eq(organization.kind, 'nettlege'),
          eq(staffRole.kind, 'nettlege'),
          isFreeAfter(tables, now),
        ),
      )
      .orderBy(asc(slot.startsAt), asc(slot.id))
      .limit(limit);
  },
);

/** The municipality that the citizen lives in, and whether it takes part in the trial (NET-03). */
const municipalityOfCitizen = query(
  ({ queries, tables: { person, municipality } }: Reader<PeopleTables>, { citizenId }: Given<{ citizenId: string }>) =>
    queries
      .select({ id: municipality.id, takesPart: municipality.nettlege })
      .from(person)
      .innerJoin(municipality, eq(municipality.id, person.municipality))
      .where(eq(person.id, citizenId)),
);
export async function findMunicipality(db: Reader<PeopleTables>, citizenId: string) {
  const [found] = await municipalityOfCitizen(db, { citizenId });
  return found;
}

/** A time, whose it is, and who has it now. */
const slotById = query(({ queries, tables }: Reader<Tables>, { id }: Given<{ id: string }>) => {
  const { slot, appointment, staffRole, organization } = tables;
  return queries
    .select({
      practitionerId: slot.practitionerId,
      startsAt: slot.startsAt,
      minutes: slot.minutes,
      role: staffRole.kind,
      municipality: organization.municipality,
      organizationId: organization.id,
      takenBy: appointment.citizenId,
    })
    .from(slot)
    .innerJoin(staffRole, eq(staffRole.id, slot.practitionerId))
    .innerJoin(organization, eq(organization.id, staffRole.organizationId))
    .leftJoin(appointment, standsOnSlot(tables))
    .where(eq(slot.id, id));
});
export async function findSlot(db: Reader<Tables>, id: string) {
  const [found] = await slotById(db, { id });
  return found;
}
