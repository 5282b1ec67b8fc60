import { threadKinds } from '@helsesim/shared/dialogue/thread-kinds';
import type { StationPage } from '@helsesim/shared/health-station/health-station-model';
import { isFor } from '@helsesim/shared/health-station/health-station-rules';
import { schoolClassOf } from '@helsesim/shared/health-station/school-class-rules';
import { osloDay, startOfOsloDay } from '@helsesim/shared/oslo';
import type { ActingFor } from '@helsesim/shared/representation/representation-model';
import { contactsOf } from '../contacts/index.ts';
import { personById } from '../people/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { agreedTimeOf, inOrder } from './agreed-time.ts';
import { type StationTables, timesOfCitizen } from './agreed-times-repository.ts';
import { informationIn } from './information-repository.ts';

/** What belongs to one service, as whoever looks may see it: nothing of the other is on the page. */
export async function stationPage(
  tx: WorldWriter<StationTables>,
  { citizenId, basis, ask }: ActingFor,
  service: 'helsestasjon' | 'school-nurse',
): Promise<StationPage> {
  const today = osloDay(tx.now);
  const person = await personById(tx, { id: citizenId });
  if (!person) throw new Error('A door was opened to nobody');
  const { born, municipality } = person;
  const contacts = await contactsOf(tx, citizenId, tx.now);
  const mayWrite = ask({ service, action: 'write' }).allowed;
  const from = startOfOsloDay(today.subtract({ years: 1 }));
  const rows = await timesOfCitizen(tx, { citizenId, service, from });
  const reader = { born, today, self: basis === 'self' };
  const published = (await informationIn(tx, { municipality })).filter((one) => isFor(one, reader));
  return {
    contacts: contacts
      .filter(({ kind }) => threadKinds[kind].service === service)
      .map(({ organizationId: _, zone: __, ...contact }) => ({ ...contact, mayWrite: contact.mayWrite && mayWrite })),
    schoolClass: schoolClassOf(born, today),
    ...inOrder(
      rows.map((row) => agreedTimeOf(row, { now: tx.now, mayWrite })),
      tx.now,
    ),
    information: published.map(({ id, title, text, office, from }) => ({ id, title, text, office, from })),
  };
}
