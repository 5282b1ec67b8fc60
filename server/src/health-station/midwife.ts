import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/health-station/desk-health-station-contract';
import { mayTakeOn } from '@helsesim/shared/health-station/health-station-rules';
import { isDead } from '@helsesim/shared/identity/identity-rules';
import { ageOn, osloDay } from '@helsesim/shared/oslo';
import { fullNameOf, type Language } from '@helsesim/shared/people/people-model';
import { endContact, giveContact, keepContact } from '../contacts/index.ts';
import { type WritingTables, writeToCitizen } from '../dialogue/index.ts';
import { lockPerson, personByNumber } from '../people/index.ts';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { StationTables } from './agreed-times-repository.ts';
import { midwifeContactAt, midwifePatients } from './midwife-repository.ts';
import { en } from './words.en.ts';
import { nb, type StationWords } from './words.nb.ts';
import { nn } from './words.nn.ts';

/** DHS-05: who is pregnant may write to the midwife once she has made an appointment. */
type Tx = WorldWriter<StationTables & WritingTables>;
const wordsIn: Record<Language, StationWords> = { nb, nn, en };
type Row = Awaited<ReturnType<typeof midwifePatients>>[number];

const shown = ({ id, from, to, citizen }: Row, today: Temporal.PlainDate) => ({
  ...{ id, from, to },
  citizen: { id: citizen.id, name: fullNameOf(citizen), age: ageOn(today, citizen.born) },
});

export async function findMidwifePatients(
  tx: Tx,
  { staff: { organizationId }, look }: StaffRequest<typeof contract.findMidwifePatients>,
) {
  const today = osloDay(tx.now);
  const found = await midwifePatients(tx, { organizationId, today });
  for (const { citizen } of found) look(citizen.id, 'helsestasjon');
  return allow(found.map((row) => shown(row, today)));
}

/** Again it answers the same: the contact is given once, and one welcome is sent. */
export async function registerMidwife(
  tx: Tx,
  { staff, body: { nationalId }, look }: StaffRequest<typeof contract.registerMidwife>,
) {
  const { organizationId } = staff;
  const today = osloDay(tx.now);
  const found = await personByNumber(tx, nationalId);
  if (!found || isDead(found, today)) return refuse('no-such-person');
  look(found.id, 'helsestasjon');
  const contactId = await midwifeContactAt(tx, organizationId);
  if (!contactId) return refuse('no-such-contact');
  const may = mayTakeOn({ today, born: found.born });
  if (!may.ok) return may;

  const citizen = await lockPerson(tx, found.id); // two at the office may register her at once
  const before = (await midwifePatients(tx, { organizationId, today })).find((one) => one.citizen.id === citizen.id);
  const id = before?.id ?? tx.newId();
  if (before) await keepContact(tx, { id });
  else await giveContact(tx, { id, citizenId: citizen.id, contactId, from: today, to: null });
  const { subject, text } = wordsIn[citizen.language].midwife;
  const { channel } = await writeToCitizen(tx, staff, {
    ...{ key: id, citizenId: citizen.id, kind: 'helsestasjon', contactId, about: 'welcome', subject, text },
  });
  tx.announce({ to: citizen.id, about: 'helsestasjon' });
  return allow({ patient: shown({ id, from: before?.from ?? today, to: null, citizen }, today), channel });
}

export async function endMidwife(
  tx: Tx,
  { staff: { organizationId }, params: { givenId }, look }: StaffRequest<typeof contract.endMidwife>,
) {
  const today = osloDay(tx.now);
  const found = (await midwifePatients(tx, { organizationId, today })).find(({ id }) => id === givenId);
  if (!found) return allow(undefined);
  look(found.citizen.id, 'helsestasjon');
  await endContact(tx, { id: givenId, to: today });
  tx.announce({ to: found.citizen.id, about: 'helsestasjon' });
  return allow(undefined);
}
