import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import { isDead } from '@helsesim/shared/identity/identity-rules';
import { ageOn, osloDay } from '@helsesim/shared/oslo';
import { fullNameOf, isHidden } from '@helsesim/shared/people/people-model';
import { type PeopleTables, personById } from '../people/index.ts';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { undeclaredOnList } from './application-repository.ts';
import type { FullmaktTables } from './fullmakt-tables.ts';

/**
 * TD-04, HID-02: of those on the fastlege's own list, but not the dead, nor the hidden. LOG-04: everyone who is shown was
 * looked at.
 */
export async function findDeclarations(
  tx: WorldWriter<FullmaktTables & PeopleTables>,
  { staff: { roleId, personId }, look }: StaffRequest<typeof contract.findDeclarations>,
) {
  const today = osloDay(tx.now);
  const asked = await undeclaredOnList(tx, { practitionerId: roleId, personId });
  const possible = asked.filter(({ citizen }) => !isDead(citizen, today) && !isHidden(citizen));
  for (const { citizen } of possible) look(citizen.id);

  const declarations = [];
  for (const { application, citizen } of possible) {
    const applicant = await personById(tx, { id: application.applicantId });
    declarations.push({
      applicationId: application.id,
      citizen: { name: fullNameOf(citizen), age: ageOn(today, citizen.born) },
      applicant: applicant ? fullNameOf(applicant) : '',
      relation: application.relation,
      appliedAt: application.appliedAt,
    });
  }
  return allow(declarations);
}
