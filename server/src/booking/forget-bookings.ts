import { and, eq, notExists } from 'drizzle-orm';
import type { Writer } from '../platform/database.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { BookingTables } from './booking-tables.ts';
import { letGo, type TimeTables } from './take-time.ts';

/**
 * CON-02: what the citizen was about to book goes with the consent: the time that is held, and requests that led to
 * nothing. An appointment, and what was told to get it, is the office's record (docs/decisions/012).
 */
export async function forgetBookings(tx: WorldWriter<TimeTables>, citizenId: string): Promise<void> {
  await letGo(tx, await holdsOf(tx, citizenId));
  await deleteUnusedRequests(tx, citizenId);
}

const holdsOf = ({ queries, tables: { appointment } }: Writer<BookingTables>, citizenId: string) =>
  queries
    .select({ id: appointment.id })
    .from(appointment)
    .where(and(eq(appointment.citizenId, citizenId), eq(appointment.status, 'pending')));

const deleteUnusedRequests = (
  { queries, tables: { bookingRequest, appointment } }: Writer<BookingTables>,
  citizenId: string,
) =>
  queries
    .delete(bookingRequest)
    .where(
      and(
        eq(bookingRequest.citizenId, citizenId),
        notExists(
          queries.select({ id: appointment.id }).from(appointment).where(eq(appointment.requestId, bookingRequest.id)),
        ),
      ),
    );
