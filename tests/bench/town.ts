import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@helsesim/server/open-store';
import { systemClock } from '@helsesim/server/platform/clock';
import { startWorlds } from '@helsesim/server/start-worlds';
import { and, eq, isNull, lte } from 'drizzle-orm';

const CITIZENS = 2_000;
const ADULTS = 500;
const APPOINTMENTS_EACH = 10;
const HOURS = 40_000;
const CHUNK = 2_000;

/** One booking that has not been made: who, by which request, which time. */
type Booking = { citizenId: string; requestId: string; slotId: string };

/**
 * A town where five hundred citizens have ten appointments each, an open request, and together more requests and free
 * times than they can book while the benchmark lasts.
 */
export async function buildTown() {
  const folder = mkdtempSync(join(tmpdir(), 'helsesim-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const store = await openStore({ folder });
  const worlds = await startWorlds(store, systemClock);
  const startsAt = Temporal.Instant.from('2026-11-23T07:00:00Z');
  const made = await worlds.create({ name: 'bench', seed: 'bench', startsAt, population: { citizens: CITIZENS } });
  if (!made.ok) throw new Error(made.code);

  const town = await worlds.use(made.value, (world) =>
    world.transaction('town', async (tx) => {
      const { person, gpList, slot, bookingRequest, appointment } = tx.tables;
      const [list] = await tx.queries.select().from(gpList).limit(1);
      if (!list) throw new Error('The town has no fastlege');
      const adult = lte(person.born, Temporal.PlainDate.from('2008-01-01'));
      const citizens = await tx.queries
        .select({ id: person.id })
        .from(person)
        .where(
          and(
            eq(person.eid, 'high'),
            eq(person.consent, 'full'),
            eq(person.inactive, false),
            adult,
            isNull(person.died),
          ),
        )
        .orderBy(person.born)
        .limit(ADULTS);
      const ids = citizens.map(({ id }) => id);
      await tx.queries.update(person).set({ gpListId: list.id });
      await tx.queries.delete(slot);

      const first = Temporal.Instant.from('2026-12-01T00:00:00Z');
      const bookings: Booking[] = Array.from({ length: HOURS }, (_, i) => ({
        citizenId: ids[i % ids.length] as string,
        requestId: tx.newId(),
        slotId: tx.newId(),
      }));
      for (let from = 0; from < HOURS; from += CHUNK) {
        const part = bookings.slice(from, from + CHUNK);
        await tx.queries.insert(slot).values(
          part.map(({ slotId }, i) => ({
            id: slotId,
            practitionerId: list.practitionerId,
            startsAt: first.add({ minutes: 20 * (from + i) }),
            minutes: 20,
            form: 'physical' as const,
          })),
        );
        await tx.queries.insert(bookingRequest).values(
          part.map(({ citizenId, requestId }) => ({
            id: requestId,
            citizenId,
            madeById: citizenId,
            madeAt: tx.now,
            reason: 'follow-up' as const,
            note: 'Kontroll etter halsbetennelse',
            signs: [],
            noneSuits: false,
          })),
        );
      }
      // As in a doctor's calendar: every other of the nearest times is taken.
      const isTaken = (i: number) => i % 2 === 0 && i < 2 * ids.length * APPOINTMENTS_EACH;
      const booked = bookings.filter((_, i) => isTaken(i));
      const left = bookings.filter((_, i) => !isTaken(i));
      for (let from = 0; from < booked.length; from += CHUNK)
        await tx.queries.insert(appointment).values(
          booked.slice(from, from + CHUNK).map(({ citizenId, requestId, slotId }) => ({
            id: tx.newId(),
            slotId,
            requestId,
            citizenId,
            bookedById: citizenId,
            status: 'booked' as const,
          })),
        );
      return { citizens: ids, bookings: left };
    }),
  );
  await worlds.close();
  if (!town) throw new Error('The town is gone');

  let copies = 0;
  return {
    ...town,
    worldId: made.value,
    /** A folder of its own for each run, so that every run starts from the same rows. */
    copy: () => {
      copies += 1;
      const copied = join(folder, `copy-${copies}`);
      cpSync(join(folder, 'worlds'), join(copied, 'worlds'), { recursive: true });
      return copied;
    },
  };
}
export type Town = Awaited<ReturnType<typeof buildTown>>;
