import type { Opening } from '@helsesim/shared/health-station/opening-hours';
import { ageOn } from '@helsesim/shared/oslo';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import { type Municipality, postalPlacesOf } from '../../people/index.ts';
import type { Random } from '../../platform/random.ts';
import { takeTurns } from '../../platform/turns.ts';
import { phoneOfOffice } from '../contact-data.ts';
import type { SimulationTables, Tx } from '../simulation-tables.ts';
import { aboutYouthStation, stationContacts } from '../station-contacts.ts';
import type { Home, PersonRow } from './citizens.ts';
import { streetBeginnings, streetEndings } from './names.ts';
import type { CareRows } from './offices.ts';

type Row<Table extends keyof SimulationTables> = SimulationTables[Table]['$inferInsert'];
type StationRows = Pick<CareRows, 'organizations' | 'staffRoles'> & {
  contacts: Row<'careContact'>[];
  stations: Row<'youthStation'>[];
};

/** IDN-10, IDN-11: invented. */
const FIRST_HER_ID = 9_300_001;
const FIRST_HPR_NUMBER = 970_000_001;
/** So far from the municipality's point, in degrees, as a youth health station may lie. */
const AROUND = 0.02;

const nothing = { booking: false, prescriptionRenewal: false, eConsultation: false, eContact: false };
const afternoons = (weekdays: readonly number[]): Opening[] =>
  weekdays.map((weekday) => ({ weekday, from: '14:00', to: '18:00' }));

/**
 * A helsestasjon, a school health service and a youth health station in every municipality, with a nurse at each of the
 * first two who is a citizen like others, and the helsekontakter by age (DHS-04).
 */
export async function openHealthStations(
  tx: Pick<Tx, 'newId'>,
  random: Random,
  today: Temporal.PlainDate,
  homes: readonly Home[],
  { organizations: others, staffRoles: employed }: CareRows,
): Promise<StationRows> {
  const turn = takeTurns();
  const rows: StationRows = { organizations: [], staffRoles: [], contacts: [], stations: [] };
  const working = new Set(employed.map(({ personId }) => personId));

  const open = (kind: 'helsestasjon' | 'school-health', name: string, { number }: Municipality): string => {
    const id = tx.newId();
    const street = `${random.pick(streetBeginnings)}${random.pick(streetEndings)}`;
    const address = { line: `${street} ${random.int(1, 60)}`, ...random.pick(postalPlacesOf(number)) };
    const phone = phoneOfOffice(others.length + rows.organizations.length);
    const herId = FIRST_HER_ID + rows.organizations.length;
    rows.organizations.push({ id, kind, name, municipality: number, address, phone, services: nothing, herId });
    return id;
  };
  const employ = (kind: StaffRoleKind, person: PersonRow | undefined, organizationId: string) => {
    if (!person) return;
    person.inactive = false;
    person.eid = 'high';
    working.add(person.id);
    const hprNumber = FIRST_HPR_NUMBER + rows.staffRoles.length;
    rows.staffRoles.push({ id: tx.newId(), personId: person.id, kind, organizationId, hprNumber, specialist: false });
  };

  for (const [municipality, here] of Map.groupBy(homes, (home) => home.municipality)) {
    await turn();
    const { name, middle } = municipality;
    const offices = {
      helsestasjon: open('helsestasjon', `${name} helsestasjon`, municipality),
      school: open('school-health', `Skolehelsetjenesten i ${name}`, municipality),
      youthStation: open('school-health', `Helsestasjon for ungdom i ${name}`, municipality),
    };
    rows.contacts.push(...stationContacts(offices, () => tx.newId()).rows);
    const [east, north] = middle.map((degrees) => degrees + (random.int(-100, 100) / 100) * AROUND);
    const days = random.pick([
      [1, 3],
      [2, 4],
      [2, 3, 4],
    ]);
    rows.stations.push({
      ...{ id: tx.newId(), organizationId: offices.youthStation, about: aboutYouthStation },
      ...{ at: [round(east ?? 0), round(north ?? 0)], opening: afternoons(days) },
    });
    const [nurse, schoolNurse] = nursesAmong(today, here, working);
    employ('health-nurse', nurse, offices.helsestasjon);
    employ('school-nurse', schoolNurse, offices.school);
    if (schoolNurse) employ('school-nurse', schoolNurse, offices.youthStation);
  }
  return rows;
}

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

/** Two who could be nurses and do not work elsewhere, or, where there are few, those there are. */
function nursesAmong(today: Temporal.PlainDate, homes: readonly Home[], working: ReadonlySet<string>): PersonRow[] {
  const found: PersonRow[] = [];
  for (const { people } of homes.toReversed()) {
    const one = people.find(
      ({ id, born, protection }) => !working.has(id) && protection === 'none' && isOfWorkingAge(ageOn(today, born)),
    );
    if (one) found.push(one);
    if (found.length === 2) break;
  }
  return found;
}
const isOfWorkingAge = (age: number) => age >= 24 && age <= 67;
