import { osloDay } from '@helsesim/shared/oslo';
import { openSchedule } from '../../booking/index.ts';
import { realMunicipalities } from '../../people/index.ts';
import { insertAll } from '../../platform/insert-all.ts';
import { randomFrom } from '../../platform/random.ts';
import { takeTurns } from '../../platform/turns.ts';
import type { InsertMunicipalities, Tx } from '../simulation-tables.ts';
import { registerCitizens } from './citizens.ts';
import { giveFullmakter } from './fullmakter.ts';
import { openHealthStations } from './health-stations.ts';
import { openOffices } from './offices.ts';
import { chooseMunicipalities, settle } from './settle.ts';

const DAYS_AHEAD = 28;
const WORKDAYS = [1, 2, 3, 4, 5];
/** NET-06: up to twenty municipalities. */
const MOST_IN_TRIAL = 20;

/** Exactly so many citizens in families, with parental responsibility, addresses, fastleger and fullmakter. */
export async function fillPopulation(
  tx: Tx,
  { citizens, seed }: { citizens: number; seed: string },
  insertMunicipalities: InsertMunicipalities,
): Promise<void> {
  const random = randomFrom(`population/${seed}`);
  const today = osloDay(tx.now);
  const chosen = chooseMunicipalities(random, realMunicipalities(), citizens);
  const trials = Math.min(MOST_IN_TRIAL, Math.max(1, Math.round(chosen.length / 10)));
  const inTrial = new Set(chosen.slice(0, trials).map(({ number }) => number));

  const settled = await settle(random, chosen, citizens);
  const { homes, responsibilities } = await registerCitizens(tx, random, today, settled);
  const care = await openOffices(tx, random, today, homes, inTrial);
  const { organizations, staffRoles, gpLists } = care;
  // With chance of its own, so that everything else is as it is without.
  const stations = await openHealthStations(tx, randomFrom(`health-stations/${seed}`), today, homes, care);

  const { tables } = tx;
  await insertMunicipalities(tx, inTrial);
  await insertAll(
    tx,
    tables.person,
    homes.flatMap(({ people }) => people),
  );
  await insertAll(tx, tables.parentalResponsibility, responsibilities);
  await insertAll(tx, tables.organization, organizations);
  await insertAll(tx, tables.staffRole, staffRoles);
  await insertAll(tx, tables.gpList, gpLists);
  await insertAll(tx, tables.organization, stations.organizations);
  await insertAll(tx, tables.staffRole, stations.staffRoles);
  await insertAll(tx, tables.careContact, stations.contacts);
  await insertAll(tx, tables.youthStation, stations.stations);

  const turn = takeTurns();
  for (const { id: practitionerId, kind } of staffRoles) {
    await turn();
    const minutes = random.pick([15, 20]);
    const hours = kind === 'nettlege' ? nettlegeHours : fastlegeHours(minutes);
    await openSchedule(tx, { practitionerId, hours, daysAhead: DAYS_AHEAD });
  }
  // As above.
  await giveFullmakter(tx, randomFrom(`fullmakter/${seed}`), homes, responsibilities);
}

const fastlegeHours = (minutes: number) => [
  { weekdays: WORKDAYS, from: '09:00', to: '11:30', minutes, form: 'physical' as const },
  { weekdays: WORKDAYS, from: '12:30', to: '14:00', minutes, form: 'physical' as const },
];
const nettlegeHours = [{ weekdays: WORKDAYS, from: '16:00', to: '20:00', minutes: 15, form: 'video' as const }];
