import { MAJORITY } from '@helsesim/shared/people/ages';
import { openSchedule } from '../../booking/index.ts';
import { insertAll } from '../../platform/insert-all.ts';
import { phoneOfOffice } from '../contact-data.ts';
import type { Tx } from '../simulation-tables.ts';
import { takeAllTimes } from './demo-bookings.ts';
import { type IdOf, idsFor } from './demo-ids.ts';
import { hours, lists, offices } from './demo-offices.ts';
import { type DemoPerson, places } from './demo-person.ts';

const DAYS_AHEAD = 42;
/** IDN-10, IDN-11: invented. */
const FIRST_HER_ID = 9_000_001;
const FIRST_HPR_NUMBER = 980_000_001;
/** In general medicine: an e-consultation with them costs more (domain.md § 2.4). */
const specialists: ReadonlySet<string> = new Set(['lars', 'harald']);

/**
 * The offices and services, who works there, whose lists there are, and the times that are published. Tells the first
 * role of each who works, by their key.
 */
export async function openCare(
  tx: Tx,
  everyone: readonly DemoPerson[],
  { personId, listId }: { personId: IdOf; listId: IdOf },
): Promise<IdOf> {
  const { tables, newId } = tx;
  const officeId = idsFor(Object.keys(offices), newId);

  const organizations = Object.entries(offices).map(([key, { kind, name, home, services }], i) => {
    const { municipality, ...at } = places[home[1]];
    const address = { line: home[0], ...at };
    const herId = FIRST_HER_ID + i;
    return { id: officeId(key), kind, name, municipality, address, phone: phoneOfOffice(i), services, herId };
  });
  await insertAll(tx, tables.organization, organizations);

  const jobs = everyone.flatMap(({ key, works = [] }) => works.map(([kind, at]) => ({ key, kind, at })));
  const roles = jobs.map(({ key, kind, at }, i) => ({
    id: newId(),
    personId: personId(key),
    kind,
    organizationId: officeId(at),
    hprNumber: kind === 'gp-secretary' || kind === 'case-worker' ? null : FIRST_HPR_NUMBER + i,
    specialist: specialists.has(key),
  }));
  await insertAll(tx, tables.staffRole, roles);

  const roleId = (key: string) => roles.find((role) => role.personId === personId(key))?.id ?? '';
  const onList = (key: string) => everyone.filter(({ list }) => list === key);
  const gpLists = Object.entries(lists).map(([key, { capacity }]) => ({
    id: listId(key),
    practitionerId: roleId(key),
    capacity: capacity === 'full' ? onList(key).length : capacity,
  }));
  await insertAll(tx, tables.gpList, gpLists);

  for (const [key, published] of Object.entries(hours))
    await openSchedule(tx, { practitionerId: roleId(key), hours: published, daysAhead: DAYS_AHEAD });

  const patients = onList('anita').filter(({ age, works }) => Number(age) >= MAJORITY && !works);
  await takeAllTimes(
    tx,
    roleId('anita'),
    patients.map(({ key }) => personId(key)),
  );
  return roleId;
}
