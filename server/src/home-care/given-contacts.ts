import { isDayBefore } from '@helsesim/shared/oslo';
import { and, eq } from 'drizzle-orm';
import { giveContact } from '../contacts/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { decisionsOfCitizen } from './decision-repository.ts';
import type { CareTables } from './plan-repository.ts';

type Tx = WorldWriter<CareTables>;
type OfUser = { citizenId: string; organizationId: string; today: Temporal.PlainDate };
type Period = { from: Temporal.PlainDate; to: Temporal.PlainDate | null };

/** DIG-03: whom a user can write to follows from the decisions: the zone, and what else each names. */
export async function giveContactsByDecisions(tx: Tx, { citizenId, organizationId, today }: OfUser): Promise<void> {
  const wanted = new Map<string, Period>();
  for (const decision of await decisionsOfCitizen(tx, { citizenId, day: today })) {
    if (decision.organizationId !== organizationId) continue;
    const from = isDayBefore(decision.from, today) ? today : decision.from;
    for (const contactId of [decision.contactId, ...decision.contactIds])
      wanted.set(contactId, both(wanted.get(contactId), { from, to: decision.to }));
  }
  const { queries, tables } = tx;
  const { careContact, careContactOf } = tables;
  const given = await queries
    .select({
      id: careContactOf.id,
      contactId: careContactOf.contactId,
      from: careContactOf.from,
      to: careContactOf.to,
    })
    .from(careContactOf)
    .innerJoin(careContact, eq(careContact.id, careContactOf.contactId))
    .where(and(eq(careContactOf.citizenId, citizenId), eq(careContact.organizationId, organizationId)));

  const yesterday = today.subtract({ days: 1 });
  for (const { id, contactId, from, to } of given) {
    const period = wanted.get(contactId);
    const stands = to === null || !isDayBefore(to, today) || (period && from.equals(period.from));
    if (!stands) continue;
    wanted.delete(contactId);
    await queries
      .update(careContactOf)
      .set({ to: period ? period.to : yesterday })
      .where(eq(careContactOf.id, id));
  }
  for (const [contactId, period] of wanted) await giveContact(tx, { id: tx.newId(), citizenId, contactId, ...period });
}

function both(one: Period | undefined, other: Period): Period {
  if (!one) return other;
  const from = isDayBefore(other.from, one.from) ? other.from : one.from;
  if (one.to === null || other.to === null) return { from, to: null };
  return { from, to: isDayBefore(one.to, other.to) ? other.to : one.to };
}
