import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/home-care/home-care-contract';
import { isBefore, osloDay } from '@helsesim/shared/oslo';
import { contactsOf } from '../contacts/index.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { decisionsOfCitizen } from './decision-repository.ts';
import { type CareTables, notEndedBefore, type PlanRow, plansOfCitizen } from './plan-repository.ts';
import { stateOf, visitOfCitizen, visitsOfCitizen } from './visits.ts';

const NEXT_WITHIN = { weeks: 4 };
const PLANS_WITHIN = { years: 1 };

/** What the citizen gets, and will get: not what has been. */
export async function getHomeCare(
  tx: WorldWriter<CareTables>,
  { acting: { citizenId } }: CitizenRequest<typeof contract.getHomeCare>,
) {
  const today = osloDay(tx.now);
  const plans = await plansOfCitizen(tx, { citizenId, from: today, to: today.add(PLANS_WITHIN) });
  const visits = await visitsOfCitizen(tx, { citizenId, from: today, to: today.add(NEXT_WITHIN) });
  const next = visits.find((visit) => stateOf(visit) === 'planned' && isBefore(tx.now, visit.endsAt));
  const contacts = await contactsOf(tx, citizenId, tx.now);
  const ofKind = (wanted: 'home-care' | 'municipal') => contacts.filter(({ kind }) => kind === wanted);
  return allow({
    today,
    decisions: await decisionsOfCitizen(tx, { citizenId, day: today }),
    plans: notEndedBefore(plans, today)
      .toSorted(byWindow)
      .map((plan) => ({ ...plan, id: plan.plan })),
    next: next ? visitOfCitizen(next, tx.now) : null,
    // Those who come are asked most.
    contacts: [...ofKind('home-care'), ...ofKind('municipal')],
  });
}

const byWindow = (a: PlanRow, b: PlanRow) =>
  a.windowFrom.localeCompare(b.windowFrom) || Temporal.PlainDate.compare(a.from, b.from) || (a.id < b.id ? -1 : 1);
