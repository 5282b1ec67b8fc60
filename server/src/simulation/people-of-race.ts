import type { Hours } from '@helsesim/shared/booking/published-times';
import { nationalIdOf } from '@helsesim/shared/people/national-id';
import { isNotNull } from 'drizzle-orm';
import { type BookingTables, openSchedule } from '../booking/index.ts';
import { type PeopleTables, searchNameOf } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import { insertAll } from '../platform/insert-all.ts';
import { startGrowingUp } from '../privacy/index.ts';
import type { WorldsTables, WorldWriter } from '../worlds/index.ts';

const WEEKDAYS: Hours = { weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '12:00', minutes: 20, form: 'physical' };
const DAYS_AHEAD = 14;
const FIRST_BIRTHDAY = Temporal.PlainDate.from('1980-01-01');
/** Fewer than a day has numbers for. */
const BORN_A_DAY = 100;

type Tx = WorldWriter<PeopleTables & BookingTables & WorldsTables>;

/** One fastlege who publishes times, and so many grown citizens on the list, all equal before the rules. */
export async function peopleOfRace(tx: Tx, citizens: number) {
  const { queries, tables } = tx;
  const municipality = '9999';
  const address = { line: 'Storgata 1', postalCode: '9999', place: 'Kappvik' };
  await queries
    .insert(tables.municipality)
    .values({ id: municipality, name: 'Kappvik', county: 'Oppdiktet', nettlege: false });
  const organizationId = tx.newId();
  await queries.insert(tables.organization).values({
    id: organizationId,
    kind: 'gp-office',
    name: 'Kappvik legekontor',
    municipality,
    address,
    phone: '+4799999999',
    services: { booking: true, prescriptionRenewal: false, eConsultation: false, eContact: false },
    herId: 1,
  });

  const person = (n: number, gpListId: string | null) => {
    const born = FIRST_BIRTHDAY.add({ days: Math.floor(n / BORN_A_DAY) });
    const nationalId = nationalIdOf(born, 'female', n % BORN_A_DAY);
    if (!nationalId) throw new Error('The day has no more identity numbers');
    const name = { givenName: 'Løper', familyName: `Nummer ${n}` };
    return {
      id: tx.newId(),
      nationalId,
      ...name,
      searchName: searchNameOf(name),
      sex: 'female' as const,
      born,
      municipality,
      address,
      protection: 'none' as const,
      consent: 'full' as const,
      eid: 'high' as const,
      inactive: false,
      youthAccessConsent: false,
      language: 'nb' as const,
      gpListId,
    };
  };
  const fastlege = person(0, null);
  await queries.insert(tables.person).values(fastlege);
  const practitionerId = tx.newId();
  const gpListId = tx.newId();
  await queries
    .insert(tables.staffRole)
    .values({ id: practitionerId, personId: fastlege.id, kind: 'gp', organizationId, hprNumber: 1, specialist: false });
  await queries.insert(tables.gpList).values({ id: gpListId, practitionerId, capacity: citizens });
  await openSchedule(tx, { practitionerId, hours: [WEEKDAYS], daysAhead: DAYS_AHEAD });

  const runners = Array.from({ length: citizens }, (_, n) => person(n + 1, gpListId));
  await insertAll(tx, tables.person, runners);
  await startGrowingUp(tx);
}

type Db = Reader<PeopleTables & BookingTables>;

export async function runnersOf({ queries, tables: { person } }: Db): Promise<string[]> {
  const found = await queries.select({ id: person.id }).from(person).where(isNotNull(person.gpListId));
  return found.map(({ id }) => id);
}

/** What the database itself says of a race: every appointment that was made. */
export async function countAppointments({ queries, tables }: Db): Promise<number> {
  return (await queries.select({ id: tables.appointment.id }).from(tables.appointment)).length;
}
