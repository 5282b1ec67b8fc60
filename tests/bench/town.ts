import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@helsesim/server/open-store';
import { systemClock } from '@helsesim/server/platform/clock';
import { startWorlds } from '@helsesim/server/start-worlds';
import { MOST_AHEAD } from '@helsesim/shared/booking/booking-rules';
import { and, eq, isNull, lte } from 'drizzle-orm';
import { fillInbox } from './letters.ts';

const CITIZENS = 12_000;
const REGULARS = 500;
const APPOINTMENTS_EACH = 10;
const BOOKERS = 7_000;
const APPOINTMENTS_BEFORE = 5;
const CHUNK = 2_000;
/** Messages in an inbox, and how many have one of that size. */
const FEW = { messages: 100, citizens: 50 };
const MANY = { messages: 10_000, citizens: 10 };
const everything = { booking: true, prescriptionRenewal: true, eConsultation: true, eContact: true };

/** Who, by which request, which time. */
type Booking = { citizenId: string; requestId: string; slotId: string };

/**
 * A town where five hundred citizens have ten appointments each, and thousands more have had five, and have as many
 * requests as one may have appointments (BOK-06): together more than can be booked while the benchmark lasts. Some of
 * the bookers have an inbox, too.
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
      const { person, gpList, organization, staffRole, slot, bookingRequest, appointment } = tx.tables;
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
        .limit(REGULARS + BOOKERS);
      const ids = citizens.map(({ id }) => id);
      const [regulars, bookers] = [ids.slice(0, REGULARS), ids.slice(REGULARS)];
      if (bookers.length < BOOKERS) throw new Error('The town has too few adults');
      await tx.queries.update(person).set({ gpListId: list.id });
      await tx.queries.update(organization).set({ services: { ...everything } });
      await tx.queries.delete(slot);

      const bookingsOf = (some: readonly string[], each: number): Booking[] =>
        Array.from({ length: some.length * each }, (_, i) => ({
          citizenId: some[i % some.length] as string,
          requestId: tx.newId(),
          slotId: tx.newId(),
        }));
      /** One time after another, each with its request. */
      const publish = async (bookings: readonly Booking[], first: Temporal.Instant) => {
        await inChunks(bookings, (part, from) =>
          tx.queries.insert(slot).values(
            part.map(({ slotId }, i) => ({
              id: slotId,
              practitionerId: list.practitionerId,
              startsAt: first.add({ minutes: 20 * (from + i) }),
              minutes: 20,
              form: 'physical' as const,
            })),
          ),
        );
        await inChunks(bookings, (part) =>
          tx.queries.insert(bookingRequest).values(
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
          ),
        );
      };
      const book = (bookings: readonly Booking[]) =>
        inChunks(bookings, (part) =>
          tx.queries.insert(appointment).values(
            part.map(({ citizenId, requestId, slotId }) => ({
              id: tx.newId(),
              slotId,
              requestId,
              citizenId,
              bookedById: citizenId,
              status: 'booked' as const,
            })),
          ),
        );

      const before = bookingsOf(bookers, APPOINTMENTS_BEFORE);
      await publish(before, Temporal.Instant.from('2025-01-01T00:00:00Z'));
      await book(before);

      // As in a doctor's calendar: every other of the nearest times is taken.
      const taken = bookingsOf(regulars, APPOINTMENTS_EACH);
      const left = bookingsOf(bookers, MOST_AHEAD);
      const ahead = left.flatMap((free, i) => [...taken.slice(i, i + 1), free]);
      await publish(ahead, Temporal.Instant.from('2026-12-01T00:00:00Z'));
      await book(taken);

      const office = await tx.queries
        .select({ roleId: staffRole.id, organizationId: staffRole.organizationId, staffId: staffRole.personId })
        .from(staffRole)
        .where(eq(staffRole.id, list.practitionerId));
      const [at] = office;
      if (!at) throw new Error('The fastlege works nowhere');
      const inboxes = async (some: readonly string[], messages: number) => {
        const threads: { citizenId: string; threadId: string }[] = [];
        for (const citizenId of some) {
          const [threadId = ''] = await fillInbox(tx, citizenId, messages, at);
          threads.push({ citizenId, threadId });
        }
        return threads;
      };
      const few = await inboxes(bookers.slice(0, FEW.citizens), FEW.messages);
      const many = await inboxes(bookers.slice(FEW.citizens, FEW.citizens + MANY.citizens), MANY.messages);
      return { regulars, bookings: left, few, many };
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

async function inChunks(all: readonly Booking[], insert: (part: readonly Booking[], from: number) => Promise<unknown>) {
  for (let from = 0; from < all.length; from += CHUNK) await insert(all.slice(from, from + CHUNK), from);
}
export type Town = Awaited<ReturnType<typeof buildTown>>;
