import { allow } from '@helsesim/shared/decision';
import { isImpartial, mayAssign } from '@helsesim/shared/fullmakt/assignment-rules';
import type * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import { ageOn, osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { type PeopleTables, personById, personByNumber } from '../people/index.ts';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { isWaiting, lastDecided, waitingApplications } from './application-repository.ts';
import type { FullmaktTables } from './fullmakt-tables.ts';

const MOST_WAITING_SHOWN = 100;
const DECIDED_SHOWN = 25;

/** TD-04: what waits for a decision, and what was decided last. LOG-04: everyone who is shown was looked at. */
export async function findApplications(
  tx: WorldWriter<FullmaktTables & PeopleTables>,
  { staff, look }: StaffRequest<typeof contract.findApplications>,
) {
  const today = osloDay(tx.now);
  const shown = [];
  const rows = [
    ...(await waitingApplications(tx, { limit: MOST_WAITING_SHOWN })),
    ...(await lastDecided(tx, { limit: DECIDED_SHOWN })),
  ];
  for (const row of rows) {
    const applicant = await personById(tx, { id: row.applicantId });
    const subject = await personByNumber(tx, row.nationalId);
    if (!applicant || !isImpartial(staff.personId, [applicant.id, subject?.id])) continue;
    look(applicant.id);
    if (subject) look(subject.id);

    const may = mayAssign({ today, applicant, subject, declaredPermanent: row.declaredPermanent });
    shown.push({
      id: row.id,
      applicant: atDesk(applicant, today),
      writtenName: row.name,
      person: subject ? atDesk(subject, today) : null,
      relation: row.relation,
      identityProof: row.identityProof,
      appliedAt: row.appliedAt,
      state: row.state,
      declaredPermanent: row.declaredPermanent,
      renewal: row.renewsId !== null,
      mayGrant: isWaiting(row) && may.ok,
      obstacle: may.ok || !isWaiting(row) ? null : may.code,
    });
  }
  return allow(shown);
}

type Named = { givenName: string; familyName: string; born: Temporal.PlainDate };
const atDesk = (person: Named, today: Temporal.PlainDate) => ({
  name: fullNameOf(person),
  age: ageOn(today, person.born),
});
