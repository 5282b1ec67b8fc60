import { allow } from '@helsesim/shared/decision';
import { sightOf } from '@helsesim/shared/dialogue/desk-rules';
import { offerState } from '@helsesim/shared/dialogue/dialogue-rules';
import type * as contract from '@helsesim/shared/health-station/desk-health-station-contract';
import { ageOn, osloDay, startOfOsloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { type StationTables, timesAtOffice } from './agreed-times-repository.ts';

/** A week's times at the office, of the conversations that the role sees all of. LOG-04: all who are shown were looked at. */
export async function findDeskTimes(
  tx: WorldWriter<StationTables>,
  { query: { day }, staff, look }: StaffRequest<typeof contract.findDeskTimes>,
) {
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  const week = { from: startOfOsloDay(monday), to: startOfOsloDay(monday.add({ days: 7 })) };
  const today = osloDay(tx.now);
  const found = (await timesAtOffice(tx, { organizationId: staff.organizationId, ...week })).filter(
    ({ kind, offer }) => sightOf(staff.kind, kind) === 'all' && offerState(offer, tx.now) !== 'lapsed',
  );
  for (const { citizen, service } of found) look(citizen.id, service);
  return allow(
    found.map(({ offer: { id, threadId, startsAt, minutes, form, place, state, roleId }, citizen, practitioner }) => ({
      ...{ id, threadId, startsAt, minutes, form, place, state },
      practitioner: fullNameOf(practitioner),
      mine: roleId === staff.roleId,
      citizen: { id: citizen.id, name: fullNameOf(citizen), age: ageOn(today, citizen.born) },
    })),
  );
}
