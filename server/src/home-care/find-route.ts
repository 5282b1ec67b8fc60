import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/home-care/desk-home-care-contract';
import { inRouteOrder } from '@helsesim/shared/home-care/visit-calendar';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { zonesAt } from './care-office.ts';
import { colleagueOf, deskVisitOf } from './desk-visit.ts';
import type { CareTables } from './plan-repository.ts';
import { nursesAmong, staffAt } from './staff-repository.ts';
import { visitsAtOffice } from './visits.ts';

/** The route of one Norwegian day at one’s own office. LOG-04: every citizen who is shown was looked at. */
export async function findRoute(
  tx: WorldWriter<CareTables>,
  { query: { day, zone, mine }, staff: { organizationId, roleId }, look }: StaffRequest<typeof contract.findRoute>,
) {
  const visits = (await visitsAtOffice(tx, { organizationId, from: day, to: day }))
    .map((row) => deskVisitOf(row, tx.now, roleId))
    .filter((visit) => (zone === undefined || visit.zone === zone) && (mine === 'false' || visit.mine));
  for (const { citizen } of visits) look(citizen.id);
  const zones = await zonesAt(tx, organizationId);
  const nurses = nursesAmong(await staffAt(tx, { organizationId }));
  const names = [...new Set(zones.map((one) => one.zone))];
  const ofZone = (name: string) => inRouteOrder(visits.filter((visit) => visit.zone === name));
  return allow({
    // A zone is a route of its own.
    visits: [...new Set([...names, ...visits.map(({ zone }) => zone)])].flatMap(ofZone),
    zones: names,
    staff: nurses.map(colleagueOf),
  });
}
