import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/dialogue/office-contract';
import { ageOn, osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { ContactsAtOffice } from './desk-context.ts';
import { patientsOf, serviceOfRole } from './patients.ts';
import type { ConversationTables } from './thread-repository.ts';

export const findPatients =
  <Tables extends ConversationTables>(appointments: ContactsAtOffice<Tables>) =>
  async (
    tx: WorldWriter<Tables>,
    { staff, look, body: { name: named } }: StaffRequest<typeof contract.findPatients>,
  ) => {
    const found = await patientsOf(tx, staff, { named }, appointments);
    for (const { id } of found) look(id, serviceOfRole(staff.kind));
    const today = osloDay(tx.now);
    return allow(found.map((one) => ({ id: one.id, name: fullNameOf(one), age: ageOn(today, one.born) })));
  };
