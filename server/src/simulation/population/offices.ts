import { ageOn } from '@helsesim/shared/oslo';
import { type Municipality, postalPlacesOf } from '../../people/index.ts';
import type { Random } from '../../platform/random.ts';
import { takeTurns } from '../../platform/turns.ts';
import { phoneOfOffice } from '../contact-data.ts';
import type { SimulationTables, Tx } from '../simulation-tables.ts';
import type { Home, PersonRow } from './citizens.ts';
import { streetBeginnings, streetEndings } from './names.ts';

type OrganizationRow = SimulationTables['organization']['$inferInsert'];
type StaffRoleRow = SimulationTables['staffRole']['$inferInsert'];
type GpListRow = SimulationTables['gpList']['$inferInsert'];
export type CareRows = { organizations: OrganizationRow[]; staffRoles: StaffRoleRow[]; gpLists: GpListRow[] };

const CITIZENS_A_FASTLEGE = 900;
const FASTLEGER_AN_OFFICE = 3;
const WITHOUT_FASTLEGE = 0.02;
/** TIM-02: in 2023, 72.6 % of the fastleger had switched the dialogue on. So many citizens at most go to one who has not. */
const WITHOUT_DIALOGUE = 0.27;
/** IDN-10, IDN-11: invented. */
const FIRST_HER_ID = 9_100_001;
const FIRST_HPR_NUMBER = 990_000_001;

const nothing = { booking: false, prescriptionRenewal: false, eConsultation: false, eContact: false };

/**
 * Fastleger for every municipality, in offices of at most three, and a nettlege where the trial goes on. They are
 * citizens like others. Puts everyone on a list, a household on the same, but for the few who are without.
 */
export async function openOffices(
  tx: Pick<Tx, 'newId'>,
  random: Random,
  today: Temporal.PlainDate,
  homes: readonly Home[],
  inTrial: ReadonlySet<string>,
): Promise<CareRows> {
  const turn = takeTurns();
  const rows: CareRows = { organizations: [], staffRoles: [], gpLists: [] };

  const open = (kind: 'gp-office' | 'nettlege', name: string, municipality: Municipality) => {
    const switched = () => random.chance(0.9);
    const row: OrganizationRow = {
      id: tx.newId(),
      kind,
      name,
      municipality: municipality.number,
      address: {
        line: `${streetName(random)} ${random.int(1, 60)}`,
        ...random.pick(postalPlacesOf(municipality.number)),
      },
      phone: phoneOfOffice(rows.organizations.length),
      services:
        kind === 'nettlege'
          ? nothing
          : { booking: true, prescriptionRenewal: switched(), eConsultation: switched(), eContact: switched() },
      herId: FIRST_HER_ID + rows.organizations.length,
    };
    rows.organizations.push(row);
    return row.id;
  };
  const employ = (kind: 'gp' | 'nettlege', { id: personId }: PersonRow, organizationId: string) => {
    const hprNumber = FIRST_HPR_NUMBER + rows.staffRoles.length;
    rows.staffRoles.push({ id: tx.newId(), personId, kind, organizationId, hprNumber, specialist: false });
    return rows.staffRoles.at(-1)?.id ?? '';
  };

  for (const [municipality, here] of Map.groupBy(homes, (home) => home.municipality)) {
    await turn();
    const citizens = here.reduce((sum, { people }) => sum + people.length, 0);
    const count = Math.ceil(citizens / CITIZENS_A_FASTLEGE);
    const doctors = chooseDoctors(today, here, count + 1);
    const fastleger = doctors.slice(0, count);
    const lists = [];
    let office = '';
    for (const [i, doctor] of fastleger.entries()) {
      if (i % FASTLEGER_AN_OFFICE === 0) office = open('gp-office', `${streetName(random)} legekontor`, municipality);
      const list = {
        id: tx.newId(),
        practitionerId: employ('gp', doctor, office),
        capacity: random.int(20, 26) * 50,
        doctorId: doctor.id,
      };
      lists.push(list);
    }
    rows.gpLists.push(...lists.map(({ doctorId: _, ...list }) => list));
    for (const { people } of here) putOnList(random, people, lists);

    const onNet = doctors.at(-1);
    if (inTrial.has(municipality.number) && onNet)
      employ('nettlege', onNet, open('nettlege', `Nettlegen i ${municipality.name}`, municipality));
  }
  switchSomeOff(random, rows, homes);
  return rows;
}

/** Offices by chance, as long as most citizens can still book, whatever the seed. */
function switchSomeOff(random: Random, { organizations, staffRoles, gpLists }: CareRows, homes: readonly Home[]) {
  const officeOfRole = new Map(staffRoles.map(({ id, organizationId }) => [id, organizationId]));
  const officeOfList = new Map(gpLists.map(({ id, practitionerId }) => [id, officeOfRole.get(practitionerId)]));
  const citizens = homes.flatMap(({ people }) => people);
  const atOffice = Map.groupBy(citizens, ({ gpListId }) => gpListId && officeOfList.get(gpListId));
  let left = citizens.length * WITHOUT_DIALOGUE;
  for (const office of organizations.filter(({ kind }) => kind === 'gp-office')) {
    const size = atOffice.get(office.id)?.length ?? 0;
    if (size > left || random.chance(1 - WITHOUT_DIALOGUE)) continue;
    office.services = nothing;
    left -= size;
  }
}

type List = { id: string; doctorId: string };

/** Nobody is their own fastlege. */
function putOnList(random: Random, household: readonly PersonRow[], lists: readonly List[]) {
  if (lists.length === 0 || random.chance(WITHOUT_FASTLEGE)) return;
  const list = random.pick(lists);
  for (const person of household) {
    const other = person.id === list.doctorId ? lists.find(({ id }) => id !== list.id) : list;
    person.gpListId = other?.id ?? null;
  }
}

/** So many who could be doctors, or, where there are few, those there are. */
function chooseDoctors(today: Temporal.PlainDate, homes: readonly Home[], count: number): PersonRow[] {
  const found: PersonRow[] = [];
  for (const { people } of homes) {
    for (const person of people) {
      const age = ageOn(today, person.born);
      if (age < 29 || age > 67 || person.protection !== 'none') continue;
      person.inactive = false;
      person.eid = 'high';
      found.push(person);
      if (found.length === count) return found;
      break; // one of a household is enough
    }
  }
  return found;
}

const streetName = (random: Random) => `${random.pick(streetBeginnings)}${random.pick(streetEndings)}`;
