import { osloDay, startOfOsloDay } from '@helsesim/shared/oslo';
import { and, eq, lt } from 'drizzle-orm';
import { insertAll } from '../../platform/insert-all.ts';
import type { SimulationTables, Tx } from '../simulation-tables.ts';

type RequestRow = SimulationTables['bookingRequest']['$inferInsert'];
type AppointmentRow = SimulationTables['appointment']['$inferInsert'];

/** A month and a little: «ingen ledige timer den neste måneden». */
const DAYS_TAKEN = 32;
const HOURS_BEFORE = 72;

/** Takes every time of a practitioner for a month, for these people in turn. */
export async function takeAllTimes(tx: Tx, practitionerId: string, citizenIds: readonly string[]): Promise<void> {
  const { queries, tables } = tx;
  const until = startOfOsloDay(osloDay(tx.now).add({ days: DAYS_TAKEN }));
  const slots = await queries
    .select({ id: tables.slot.id })
    .from(tables.slot)
    .where(and(eq(tables.slot.practitionerId, practitionerId), lt(tables.slot.startsAt, until)))
    .orderBy(tables.slot.startsAt);

  const requests: RequestRow[] = [];
  const appointments: AppointmentRow[] = [];
  for (const [i, slot] of slots.entries()) {
    const citizenId = citizenIds[i % citizenIds.length] ?? '';
    const requestId = tx.newId();
    requests.push({
      id: requestId,
      citizenId,
      madeById: citizenId,
      madeAt: tx.now.subtract({ hours: HOURS_BEFORE }),
      reason: 'follow-up',
      note: '',
      signs: [],
      noneSuits: false,
    });
    const booking = { requestId, citizenId, bookedById: citizenId, status: 'booked' as const };
    appointments.push({ id: tx.newId(), slotId: slot.id, ...booking });
  }
  await insertAll(tx, tables.bookingRequest, requests);
  await insertAll(tx, tables.appointment, appointments);
}
