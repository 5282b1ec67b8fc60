import { allow, refuse } from '@helsesim/shared/decision';
import { isImpartial } from '@helsesim/shared/fullmakt/assignment-rules';
import type * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import { isDead } from '@helsesim/shared/identity/identity-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { isHidden } from '@helsesim/shared/people/people-model';
import { gpListOf, type PeopleTables, personByNumber } from '../people/index.ts';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { applicationById, setDeclared } from './application-repository.ts';
import type { FullmaktTables } from './fullmakt-tables.ts';

/** TD-01, TD-04. May be put right until the application is decided; sent twice it is the same declaration. */
export async function declare(
  tx: WorldWriter<FullmaktTables & PeopleTables>,
  { params, body: { permanent }, staff, look }: StaffRequest<typeof contract.declare>,
) {
  const today = osloDay(tx.now);
  const application = await applicationById(tx, params.applicationId);
  const citizen = application && (await personByNumber(tx, application.nationalId));
  const list = citizen && (await gpListOf(tx, citizen.id, today));
  if (!list || list.practitionerId !== staff.roleId) return refuse('no-such-application');
  if (isDead(citizen, today) || isHidden(citizen)) return refuse('no-such-application');
  if (!isImpartial(staff.personId, [application.applicantId, citizen.id])) return refuse('no-such-application');

  look(citizen.id);
  const declared = await setDeclared(tx, { id: application.id, permanent, at: tx.now, byId: staff.roleId });
  return declared ? allow(undefined) : refuse('application-decided');
}
