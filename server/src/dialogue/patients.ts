import { isInAudience } from '@helsesim/shared/contacts/contacts-rules';
import type { DialogueService } from '@helsesim/shared/dialogue/dialogue-model';
import { osloDay } from '@helsesim/shared/oslo';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import { and, asc, eq, gte, inArray, isNotNull, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { ContactsTables } from '../contacts/index.ts';
import { folded, hasAll, type PeopleTables } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import type { Staff } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { ContactsAtOffice } from './desk-context.ts';

/** Who belongs to which office: those that staff can find and write to (TIM-03). */

type Tables = PeopleTables & ContactsTables;
type Db = Reader<Tables>;

const MOST_FOUND = 20;
/** A name has hardly more, and every word is looked for in everyone. */
const MOST_WORDS = 5;
/** Of those with an age that fits, so many are asked whether they do: a name that is longer finds the rest. */
const MOST_ASKED = 100;

/** What of it a look at a patient is about, in the citizen's log. */
export const serviceOfRole = (kind: StaffRoleKind): DialogueService =>
  kind === 'home-care-nurse'
    ? 'home-care'
    : kind === 'health-nurse'
      ? 'helsestasjon'
      : kind === 'school-nurse'
        ? 'school-nurse'
        : 'gp-dialogue';

type Patient = { id: string; givenName: string; familyName: string; born: Temporal.PlainDate };
/** Whom to look among: everyone of a name, or the one of an id. */
type Among = { named: string } | { id: string };

/** Those among them who belong to the office, by name. */
export async function patientsOf<T extends Tables>(
  tx: WorldWriter<T>,
  staff: Staff,
  among: Among,
  appointments: ContactsAtOffice<T>,
): Promise<Patient[]> {
  const { kind, organizationId } = staff;
  if (kind === 'gp' || kind === 'gp-secretary') return onListsOf(tx, organizationId, among);
  if (kind === 'home-care-nurse') return (await givenContactAt(tx, organizationId, among)).slice(0, MOST_FOUND);
  if (kind !== 'nettlege') return withContactAt(tx, organizationId, among);
  // A nettlege has no list: those who have, or have had, an appointment there.
  const met: Patient[] = [];
  for (const one of await livingPeople(tx, among, undefined, MOST_ASKED)) {
    const [appointment] = await appointments(tx, { citizenId: one.id, organizationId, limit: 1 });
    if (appointment) met.push(one);
  }
  return met.slice(0, MOST_FOUND);
}

const isAmong = ({ person }: PeopleTables, among: Among): SQL | undefined =>
  'id' in among
    ? eq(person.id, among.id)
    : hasAll(person, among.named.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS).map(folded));

const livingPeople = ({ queries, tables }: Db, among: Among, also: SQL | undefined, limit: number) => {
  const { person } = tables;
  return queries
    .select({ id: person.id, givenName: person.givenName, familyName: person.familyName, born: person.born })
    .from(person)
    .where(and(isNull(person.died), isAmong(tables, among), also))
    .orderBy(asc(person.searchName), asc(person.id))
    .limit(limit);
};

async function onListsOf(db: Db, organizationId: string, among: Among): Promise<Patient[]> {
  const { person, gpList, staffRole } = db.tables;
  const lists = db.queries
    .select({ id: gpList.id })
    .from(gpList)
    .innerJoin(staffRole, eq(staffRole.id, gpList.practitionerId))
    .where(eq(staffRole.organizationId, organizationId));
  return livingPeople(db, among, inArray(person.gpListId, lists), MOST_FOUND);
}

/**
 * Those who have been given a contact there. Home care finds no others: that a service is open to everyone of an age makes
 * nobody its patient.
 */
async function givenContactAt(tx: WorldWriter<Tables>, organizationId: string, among: Among): Promise<Patient[]> {
  const { person, careContact, careContactOf } = tx.tables;
  const today = osloDay(tx.now);
  const given = tx.queries
    .select({ id: careContactOf.citizenId })
    .from(careContactOf)
    .innerJoin(careContact, eq(careContact.id, careContactOf.contactId))
    .where(
      and(
        eq(careContact.organizationId, organizationId),
        lte(careContactOf.from, today),
        or(isNull(careContactOf.to), gte(careContactOf.to, today)),
      ),
    );
  return livingPeople(tx, among, inArray(person.id, given), MOST_FOUND);
}

/** Those, and those who have a contact there by their age, where they live. */
async function withContactAt(tx: WorldWriter<Tables>, organizationId: string, among: Among): Promise<Patient[]> {
  const { queries, tables } = tx;
  const { person, careContact, organization } = tables;
  const today = osloDay(tx.now);
  const found = new Map<string, Patient>();
  const take = (one: Patient) => found.set(one.id, one);
  for (const one of await givenContactAt(tx, organizationId, among)) take(one);

  const byAge = await queries
    .select({ audience: careContact.audience, municipality: organization.municipality })
    .from(careContact)
    .innerJoin(organization, eq(organization.id, careContact.organizationId))
    .where(and(eq(careContact.organizationId, organizationId), isNotNull(careContact.audience)));
  for (const { audience, municipality } of byAge) {
    if (!audience) continue;
    // A year to each side of what the audience says, which is asked exactly below.
    const bornFrom =
      audience.toAge === null ? undefined : gte(person.born, today.subtract({ years: audience.toAge + 1 }));
    const bornTo = lte(person.born, today.subtract({ years: Math.max(0, audience.fromAge - 1) }));
    const around = and(eq(person.municipality, municipality), bornFrom, bornTo);
    const asked = await livingPeople(tx, among, around, MOST_ASKED);
    for (const one of asked) if (isInAudience(audience, one.born, today)) take(one);
  }
  return [...found.values()].slice(0, MOST_FOUND);
}
