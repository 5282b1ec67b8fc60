import { type Decision, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/home-care/desk-home-care-contract';
import { mayPlan } from '@helsesim/shared/home-care/home-care-rules';
import { isDayBefore, osloDay } from '@helsesim/shared/oslo';
import { lockPerson } from '../people/index.ts';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { type DecidingTables, toldOf } from './decide-care.ts';
import { findDecision } from './decision-repository.ts';
import { endVersions, insertPlan, versionsOf } from './plan-repository.ts';
import { nursesAmong, staffAt } from './staff-repository.ts';

type Tx = WorldWriter<DecidingTables>;
type Terms = StaffRequest<typeof contract.addPlan>['body'];
type Of = { organizationId: string };

export async function addPlan(
  tx: Tx,
  { params: { decisionId }, body: terms, staff, look }: StaffRequest<typeof contract.addPlan>,
) {
  const { organizationId } = staff;
  const decision = await findDecision(tx, { id: decisionId, organizationId });
  if (!decision) return refuse('no-such-decision');
  const { citizenId } = decision;
  look(citizenId);
  const allowed = await judge(tx, staff, { terms, decision, changes: undefined });
  if (!allowed.ok) return allowed;

  const of = { decisionId, citizenId, organizationId };
  await insertPlan(tx, { id: tx.newId(), plan: tx.newId(), ...of, ...kept(terms), countedFrom: terms.from });
  return toldOf(tx, of);
}

/** From a day on the visits are different. What was until then stays, with its ids and whatever differed. */
export async function changePlan(
  tx: Tx,
  { params: { planId: plan }, body: terms, staff, look }: StaffRequest<typeof contract.changePlan>,
) {
  const found = await findPlan(tx, staff, plan);
  if (!found) return refuse('no-such-plan');
  const { citizenId, organizationId, decisionId, versions } = found;
  look(citizenId);
  const [first, last] = [versions[0], versions.at(-1)];
  const decision = await findDecision(tx, { id: decisionId, organizationId });
  if (!first || !last || !decision) return refuse('no-such-plan');
  const allowed = await judge(tx, staff, { terms, decision, changes: first.from });
  if (!allowed.ok) return allowed;

  const before = versions.findLast(({ from }) => isDayBefore(from, terms.from)) ?? last;
  // Every other week stays the same weeks.
  const countedFrom = before.everyWeeks === terms.everyWeeks ? before.countedFrom : terms.from;
  await endVersions(tx, { plan, last: terms.from.subtract({ days: 1 }) });
  await insertPlan(tx, {
    ...{ id: tx.newId(), plan, decisionId, citizenId, organizationId },
    ...{ ...kept(terms), countedFrom },
  });
  return toldOf(tx, { citizenId, organizationId });
}

export async function endPlan(
  tx: Tx,
  { params: { planId: plan }, body: { to }, staff, look }: StaffRequest<typeof contract.endPlan>,
) {
  const found = await findPlan(tx, staff, plan);
  if (!found) return refuse('no-such-plan');
  const { citizenId, organizationId } = found;
  look(citizenId);
  if (isDayBefore(to, osloDay(tx.now))) return refuse('invalid-care-period', 'HJE-06');
  await endVersions(tx, { plan, last: to });
  return toldOf(tx, { citizenId, organizationId });
}

/** All versions of a plan of the office’s, with its user held: of two who change it at once, the second sees the first’s. */
async function findPlan(tx: Tx, { organizationId }: Of, plan: string) {
  const [first] = await versionsOf(tx, plan);
  if (first?.organizationId !== organizationId) return undefined;
  await lockPerson(tx, first.citizenId);
  return { ...first, versions: await versionsOf(tx, plan) };
}

type Period = { from: Temporal.PlainDate; to: Temporal.PlainDate | null };
type Judged = { terms: Terms; decision: Period; changes: Temporal.PlainDate | undefined };
async function judge(
  tx: Tx,
  { organizationId }: Of,
  { terms, decision, changes }: Judged,
): Promise<Decision<undefined, 'invalid-window' | 'invalid-care-period' | 'no-such-colleague'>> {
  const allowed = mayPlan({ today: osloDay(tx.now), plan: terms, decision, changes });
  if (!allowed.ok || terms.roleId === null) return allowed;
  const nurses = nursesAmong(await staffAt(tx, { organizationId }));
  return nurses.some(({ roleId }) => roleId === terms.roleId) ? allowed : refuse('no-such-colleague');
}

const kept = (terms: Terms) => ({ ...terms, weekdays: [...new Set(terms.weekdays)].sort((a, b) => a - b) });
