import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/home-care/desk-home-care-contract';
import { mayDecide } from '@helsesim/shared/home-care/home-care-rules';
import { isDead } from '@helsesim/shared/identity/identity-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { phoneText } from '@helsesim/shared/phone';
import { type WritingTables, writeToCitizen } from '../dialogue/index.ts';
import { lockPerson, organizationById, personByNumber } from '../people/index.ts';
import type { CitizenTables, Staff, StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { municipalContactsAt, zonesAt } from './care-office.ts';
import { carePlanOf } from './care-plan.ts';
import { findDecision, insertDecision, isUserAt, updateDecision } from './decision-repository.ts';
import { giveContactsByDecisions } from './given-contacts.ts';
import type { CareTables } from './plan-repository.ts';
import { welcomeWords } from './welcome-words.ts';

export type DecidingTables = CareTables & WritingTables & CitizenTables;
type Tx = WorldWriter<DecidingTables>;

/** Registers what the municipality has decided. Whoever is new is welcomed (DIG-09). */
export async function registerDecision(
  tx: Tx,
  { body: { nationalId, ...terms }, staff, look }: StaffRequest<typeof contract.registerDecision>,
) {
  const { organizationId, roleId } = staff;
  const today = osloDay(tx.now);
  const found = await personByNumber(tx, nationalId);
  const office = await organizationById(tx, { id: organizationId });
  if (!found || isDead(found, today) || found.municipality !== office?.municipality) return refuse('no-such-patient');
  // Of two who register at once, one welcomes.
  const citizen = await lockPerson(tx, found.id);
  look(citizen.id);
  const decision = mayDecide({ today, period: terms, fresh: true });
  if (!decision.ok) return decision;
  const contacts = await knownContacts(tx, staff, terms);
  if (!contacts.ok) return contacts;

  const of = { citizenId: citizen.id, organizationId };
  const isNew = !(await isUserAt(tx, of));
  await insertDecision(tx, { id: tx.newId(), ...of, ...terms, decidedOn: today, registeredById: roleId });
  await giveContactsByDecisions(tx, { ...of, today });
  if (isNew) {
    const { welcomeSubject, welcomeText } = welcomeWords[citizen.language];
    const { zone } = contacts.value;
    await writeToCitizen(tx, staff, {
      ...{ key: tx.newId(), citizenId: citizen.id, kind: 'home-care', about: 'welcome' },
      ...{
        subject: welcomeSubject,
        text: welcomeText({ name: office.name, phone: phoneText(office.phone) }),
        contactId: terms.contactId,
        zone,
      },
    });
  }
  return toldOf(tx, of);
}

export async function changeDecision(
  tx: Tx,
  { params: { decisionId }, body: terms, staff, look }: StaffRequest<typeof contract.changeDecision>,
) {
  const { organizationId } = staff;
  const found = await findDecision(tx, { id: decisionId, organizationId });
  if (!found) return refuse('no-such-decision');
  const { citizenId, from } = found;
  await lockPerson(tx, citizenId);
  look(citizenId);
  const today = osloDay(tx.now);
  const decision = mayDecide({ today, period: { from, to: terms.to }, fresh: false });
  if (!decision.ok) return decision;
  const contacts = await knownContacts(tx, staff, terms);
  if (!contacts.ok) return contacts;

  await updateDecision(tx, decisionId, terms);
  await giveContactsByDecisions(tx, { citizenId, organizationId, today });
  return toldOf(tx, { citizenId, organizationId });
}

/** The zone that the contact is of; refused when the office does not have these contacts. */
async function knownContacts(
  tx: Tx,
  { organizationId }: Staff,
  { contactId, contactIds }: { contactId: string; contactIds: string[] },
): Promise<Decision<{ zone: string }, 'no-such-contact'>> {
  const zone = (await zonesAt(tx, organizationId)).find((one) => one.contactId === contactId);
  const others = new Set((await municipalContactsAt(tx, organizationId)).map(({ id }) => id));
  return zone && contactIds.every((id) => others.has(id)) ? allow({ zone: zone.zone }) : refuse('no-such-contact');
}

/** Both sides hear that something is new, and the desk sees what it has come to. */
export async function toldOf(tx: Tx, of: { citizenId: string; organizationId: string }) {
  tx.announce({ to: of.citizenId, about: 'home-care' });
  tx.announce({ to: of.organizationId, about: 'desk' });
  return allow(await carePlanOf(tx, of));
}
