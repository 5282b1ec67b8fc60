import { visitsBetween } from '@helsesim/shared/home-care/visit-calendar';
import { osloDay } from '@helsesim/shared/oslo';
import { insertAll } from '../../platform/insert-all.ts';
import type { SimulationTables, Tx } from '../simulation-tables.ts';
import { careContacts } from './demo-care-contacts.ts';
import { careUsers, type DemoCareUser } from './demo-care-users.ts';
import { type IdOf, idsFor } from './demo-ids.ts';

type Row<Table extends keyof SimulationTables> = SimulationTables[Table]['$inferInsert'];
type PlanRow = Omit<Row<'visitPlan'>, 'to'> & { to: Temporal.PlainDate | null };

const WEEK = 7;
/** Plans are not older than that, and what became of their visits is known. */
const PLANNED_DAYS_AGO = 42;
const MINUTES_AFTER_START = 25;

/** Decisions, plans and contacts of home care, and what became of the visits that have been. */
export async function fillHomeCare(tx: Tx, { personId, roleId }: { personId: IdOf; roleId: IdOf }): Promise<void> {
  const { tables, newId } = tx;
  const today = osloDay(tx.now);
  const nurse = roleId('astrid');
  const [office] = (await tx.queries.select().from(tables.organization)).filter(({ kind }) => kind === 'home-care');
  if (!office) throw new Error('The demo world has no home care');
  const organizationId = office.id;
  const contactId = idsFor(
    careContacts.map(({ key }) => key),
    newId,
  );
  await insertAll(tx, tables.careContact, careContacts.map(contactRow));

  const decisions: Row<'careDecision'>[] = [];
  const given: Row<'careContactOf'>[] = [];
  const plans: PlanRow[] = [];
  const visits: Row<'visit'>[] = [];
  for (const user of careUsers) {
    const { key, zone, services, contacts = [], fromDay, toDay, staffHidden = false } = user;
    const citizenId = personId(key);
    const decisionId = newId();
    const from = today.add({ days: fromDay });
    const to = toDay === undefined ? null : today.add({ days: toDay });
    const of = { citizenId, organizationId };
    const contactIds = contacts.map(contactId);
    decisions.push({
      ...{ id: decisionId, ...of, contactId: contactId(zone), contactIds, services, from, to, staffHidden },
      ...{ decidedOn: from.subtract({ days: WEEK }), registeredById: nurse },
    });
    for (const one of [contactId(zone), ...contactIds])
      given.push({ id: newId(), citizenId, contactId: one, from, to });
    const plannedFrom = today.add({ days: Math.max(fromDay, -PLANNED_DAYS_AGO) });
    const ofUser = user.plans.map(({ window, by, everyWeeks = 1, toDay: last, ...terms }) => ({
      ...{
        id: newId(),
        plan: newId(),
        decisionId,
        ...of,
        ...terms,
        everyWeeks,
        countedFrom: plannedFrom,
        from: plannedFrom,
      },
      ...{ to: last === undefined ? to : today.add({ days: last }), windowFrom: window[0], windowTo: window[1] },
      roleId: by ? roleId(by) : null,
    }));
    plans.push(...ofUser);
    visits.push(...lately(user, ofUser));
  }
  await insertAll(tx, tables.careDecision, decisions);
  await insertAll(tx, tables.careContactOf, given);
  await insertAll(tx, tables.visitPlan, plans);
  await insertAll(tx, tables.visit, visits);

  function contactRow({ key, audience, zone, ...contact }: (typeof careContacts)[number]): Row<'careContact'> {
    const forWhom = { audience: audience ?? null, zone: zone ?? null };
    return { id: contactId(key), organizationId, mayWrite: true, ...forWhom, ...contact };
  }

  /** Everything was done, but for the first visits of the days that the user tells of. */
  function lately({ lately: other = {} }: DemoCareUser, ofUser: readonly PlanRow[]): Row<'visit'>[] {
    const told = new Set<string>();
    const days = { from: today.subtract({ days: PLANNED_DAYS_AGO }), to: today.subtract({ days: 1 }) };
    return visitsBetween(ofUser, [], days).map(({ plan, plannedFor: day, startsAt }) => {
      const what = told.has(day.toString()) ? undefined : other[day.until(today, { largestUnit: 'days' }).days];
      told.add(day.toString());
      const { citizenId } = plan;
      const row = {
        ...{ id: newId(), plan: plan.plan, day, onDay: day, citizenId, organizationId, reassigned: false, number: 1 },
        ...{ state: 'completed' as const, doneById: plan.roleId ?? nurse },
        doneAt: startsAt.add({ minutes: MINUTES_AFTER_START }),
      };
      if (what === undefined) return row;
      if (what === 'AAI' || what === 'APVAI')
        return { ...row, state: 'cancelled', cancelCode: what, doneById: null, doneAt: null };
      return { ...row, state: 'missed', missedReason: what };
    });
  }
}
