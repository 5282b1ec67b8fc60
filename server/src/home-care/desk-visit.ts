import type { DeskVisit } from '@helsesim/shared/home-care/desk-home-care-contract';
import { mayUndo, timingOf } from '@helsesim/shared/home-care/home-care-rules';
import { ageOn, osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { PeopleTables } from '../people/index.ts';
import type { StaffRow } from './staff-repository.ts';
import { sharedOf, stateOf, type VisitRow } from './visits.ts';

type PersonRow = PeopleTables['person']['$inferSelect'];
type CareUserRow = Pick<PersonRow, 'id' | 'givenName' | 'familyName' | 'born' | 'address' | 'phone'>;

/** Whoever is visited, as those who come need to know them. */
export const careUserOf = ({ id, born, address, phone, ...name }: CareUserRow, today: Temporal.PlainDate) => ({
  id,
  name: fullNameOf(name),
  age: ageOn(today, born),
  address,
  phone,
});

export const colleagueOf = ({ roleId, ...name }: StaffRow) => ({ roleId, name: fullNameOf(name) });

export function deskVisitOf(row: VisitRow, now: Temporal.Instant, roleId: string): DeskVisit {
  const { plan, change, staff, startsAt, endsAt } = row;
  const state = stateOf(row);
  return {
    ...sharedOf(row),
    number: change?.number ?? 0,
    order: plan.order,
    zone: plan.zone,
    staff: staff ? colleagueOf(staff) : null,
    mine: staff?.roleId === roleId,
    timing: timingOf({ state, startsAt, endsAt }, now),
    mayUndo: mayUndo({ now, visit: { state, doneAt: change?.doneAt ?? null } }).ok,
    citizen: careUserOf(plan.citizen, osloDay(now)),
  };
}
