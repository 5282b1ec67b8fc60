import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/home-care/desk-home-care-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { personById } from '../people/index.ts';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { zonesAt } from './care-office.ts';
import { decisionsOfCitizen, isUserAt, usersAtOffice } from './decision-repository.ts';
import { careUserOf, colleagueOf } from './desk-visit.ts';
import { type CareTables, plansOfUser } from './plan-repository.ts';
import { staffAt } from './staff-repository.ts';

/** What the office knows of its users. LOG-04: everyone who is shown was looked at. */
type Tx = WorldWriter<CareTables>;
type OfUser = { citizenId: string; organizationId: string };

/** A user’s decisions and plans at the office, as they are and will be. */
export async function carePlanOf(tx: Tx, { citizenId, organizationId }: OfUser): Promise<contract.CarePlan> {
  const today = osloDay(tx.now);
  const citizen = await personById(tx, { id: citizenId });
  if (!citizen) throw new Error('A user of home care is not in the world');
  const staff = new Map((await staffAt(tx, { organizationId })).map((one) => [one.roleId, one]));
  const plans = await plansOfUser(tx, { citizenId, organizationId, day: today });
  const decisions = (await decisionsOfCitizen(tx, { citizenId, day: today })).filter(
    (decision) => decision.organizationId === organizationId,
  );
  return {
    citizen: careUserOf(citizen, today),
    decisions: decisions.map((decision) => ({
      ...decision,
      plans: plans
        .filter(({ decisionId }) => decisionId === decision.id)
        .map(({ plan, roleId, ...terms }) => {
          const comes = staff.get(roleId ?? '');
          return { ...terms, id: plan, staff: comes ? colleagueOf(comes) : null };
        }),
    })),
  };
}

export async function getCarePlan(
  tx: Tx,
  { params: { citizenId }, staff: { organizationId }, look }: StaffRequest<typeof contract.getCarePlan>,
) {
  if (!(await isUserAt(tx, { citizenId, organizationId }))) return refuse('no-such-patient');
  look(citizenId);
  return allow(await carePlanOf(tx, { citizenId, organizationId }));
}

export async function findCareUsers(
  tx: Tx,
  { query: { zone, limit }, staff: { organizationId }, look }: StaffRequest<typeof contract.findCareUsers>,
) {
  const today = osloDay(tx.now);
  const { lines, more } = await usersAtOffice(tx, { organizationId, day: today, zone, limit });
  const users = [...Map.groupBy(lines, ({ citizen }) => citizen.id).values()].map((decisions) => {
    const [{ citizen, zone }] = decisions as [(typeof lines)[number]];
    const services = [...new Set(decisions.flatMap((decision) => decision.services))];
    return { ...careUserOf(citizen, today), name: fullNameOf(citizen), zone, services };
  });
  for (const { id } of users) look(id);
  const zones = await zonesAt(tx, organizationId);
  return allow({ users, more, zones: [...new Set(zones.map((one) => one.zone))] });
}
