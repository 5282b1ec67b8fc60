import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/home-care/desk-home-care-contract';
import { contactsAt } from '../contacts/index.ts';
import type { Reader } from '../platform/database.ts';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { colleagueOf } from './desk-visit.ts';
import type { CareTables } from './plan-repository.ts';
import { nursesAmong, staffAt } from './staff-repository.ts';

/** The parts of the municipality that the office goes to, each with whom its users write to. */
export async function zonesAt(db: Reader<CareTables>, organizationId: string) {
  const contacts = await contactsAt(db, { organizationId });
  return contacts.flatMap(({ id, kind, zone }) => (kind === 'home-care' && zone ? [{ contactId: id, zone }] : []));
}

/** DIG-03: the other services one can be given to write to. */
export async function municipalContactsAt(db: Reader<CareTables>, organizationId: string) {
  const contacts = await contactsAt(db, { organizationId });
  return contacts.filter(({ kind, audience }) => kind === 'municipal' && audience === null);
}

export async function getCareOffice(
  tx: WorldWriter<CareTables>,
  { staff: { organizationId } }: StaffRequest<typeof contract.getCareOffice>,
) {
  const contacts = await municipalContactsAt(tx, organizationId);
  return allow({
    zones: await zonesAt(tx, organizationId),
    contacts: contacts.map(({ id, category, name }) => ({ id, category, name })),
    staff: nursesAmong(await staffAt(tx, { organizationId })).map(colleagueOf),
  });
}
