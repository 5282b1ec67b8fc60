import { allow } from '@helsesim/shared/decision';
import type { NoticeChannel, NoticeKind } from '@helsesim/shared/notifications/notifications-model';
import { noticeKinds } from '@helsesim/shared/notifications/notifications-model';
import type { Language } from '@helsesim/shared/people/people-model';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import { and, eq, inArray } from 'drizzle-orm';
import { changeSetting, notify } from '../notifications/index.ts';
import type { Reader } from '../platform/database.ts';
import type { World } from '../worlds/index.ts';
import type { SimulationTables, Tx } from './simulation-tables.ts';

const languages: readonly Language[] = ['nb', 'nn', 'en'];
const channels: readonly NoticeChannel[] = ['sms', 'email', 'push'];

/** In which service each kind of thing happens. */
const serviceFor: Record<NoticeKind, ServiceCode> = {
  'appointment-booked': 'appointments',
  'appointment-moved': 'appointments',
  'appointment-cancelled': 'appointments',
  'appointment-reminder': 'appointments',
  'time-offer': 'gp-dialogue',
  'gp-message': 'gp-dialogue',
  'municipal-message': 'home-care',
  'portal-message': 'inbox',
  'visit-changed': 'home-care',
  'visit-completed': 'home-care',
};

/**
 * Everything that anyone is told of happens to someone in the demo town who has help from another: once in every
 * language and by every way, and then a night passes, in which the portal writes by itself.
 */
export async function liveThroughEveryNotice(world: World<SimulationTables>): Promise<void> {
  const [citizenId, helperId] = [await idOf(world.reader, 'Arne'), await idOf(world.reader, 'Liv')];
  const both = [citizenId, helperId];
  for (const language of languages)
    for (const channel of channels)
      await world.transaction(citizenId, async (tx) => {
        await speak(tx, both, language);
        await changeSetting(tx, { personId: helperId, citizenId: helperId, channel });
        await changeSetting(tx, { personId: helperId, citizenId, level: 'full' });
        await changeSetting(tx, { personId: citizenId, citizenId, level: 'full', channel });
        for (const kind of noticeKinds) {
          const event = `${kind}:${language}:${channel}`;
          await notify(tx, { event, kind, citizenId, service: serviceFor[kind] });
        }
      });
  await world.move((now) => allow(now.add({ hours: 24 })));
}

async function idOf({ queries, tables: { person } }: Reader<SimulationTables>, givenName: string): Promise<string> {
  const [found] = await queries
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.givenName, givenName), eq(person.familyName, 'Johansen')));
  if (!found) throw new Error(`Nobody in the demo town is called ${givenName}`);
  return found.id;
}

const speak = ({ queries, tables: { person } }: Tx, ids: string[], language: Language) =>
  queries.update(person).set({ language }).where(inArray(person.id, ids));
