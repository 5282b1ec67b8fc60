import type { RequestOf } from '@helsesim/shared/contract';
import * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import { findMessages } from '@helsesim/shared/inbox/inbox-contract';
import { inOslo } from '@helsesim/shared/oslo';
import { findAccess } from '@helsesim/shared/representation/representation-contract';
import { expect } from 'vitest';
import type { Portal, Visitor, World } from './portal.ts';
import { day } from './registry-desk.ts';

/** What people do with fullmakter, in few words. */

type Body = RequestOf<typeof contract.giveFullmakt>['body'];
export type Terms = { areas?: (1 | 2 | 3)[]; from?: string; to?: string | null };

export const termsOf = ({ areas = [1, 3], from, to = null }: Terms): Pick<Body, 'areas' | 'from' | 'to'> => ({
  areas,
  to: to === null ? null : day(to),
  ...(from && { from: day(from) }),
});

/** By number and family name, as one who is not among those one knows is named. */
export async function named(world: World, name: string): Promise<Body['receiver']> {
  const { nationalId } = await world.person(name);
  return { nationalId, familyName: name.split(' ').at(-1) ?? '' };
}

export async function attemptToGive(
  world: World,
  giver: Visitor,
  receiver: string | Body['receiver'],
  terms: Terms = {},
) {
  const to = typeof receiver === 'string' ? await named(world, receiver) : receiver;
  const params = { citizenId: giver.id };
  return giver.attempt(contract.giveFullmakt, { params, body: { receiver: to, ...termsOf(terms) } });
}

export async function give(world: World, giver: Visitor, receiver: string | Body['receiver'], terms: Terms = {}) {
  const told = await attemptToGive(world, giver, receiver, terms);
  if (!told.ok) throw new Error(`The fullmakt was refused: ${told.code}`);
  return told.value;
}

export const end = (who: Visitor, fullmaktId: string) =>
  who.attempt(contract.endFullmakt, { params: { citizenId: who.id, fullmaktId } });

export const change = (who: Visitor, fullmaktId: string, terms: Terms) =>
  who.attempt(contract.changeFullmakt, { params: { citizenId: who.id, fullmaktId }, body: termsOf(terms) });

export const fullmakterOf = (who: Visitor) => who.call(contract.findFullmakter, { params: { citizenId: who.id } });

/** What lies in someone's own inbox, the latest first. */
export async function messagesTo(who: Visitor) {
  const { messages } = await who.call(findMessages, { params: { citizenId: who.id }, query: { limit: 100 } });
  return messages;
}

/** The same, in a word each, with when it came: what the stories look at. */
export async function toldTo(who: Visitor, about = /./): Promise<string[]> {
  return (await messagesTo(who))
    .filter(({ content }) => about.test(content.about))
    .map(({ at, content }) => {
      const minute = inOslo(at).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
      const more = content.about === 'fullmakt-expires' ? ` ${content.days}` : '';
      return `${minute} ${content.about}${more}`;
    });
}

/** Every service that is open to someone for a citizen; or why none is. */
export async function openTo(who: Visitor, citizenId: string) {
  const told = await who.attempt(findAccess, { params: { citizenId }, query: { trace: 'false' } });
  return told.ok ? told.value.services.filter(({ read }) => read).map(({ service }) => service) : told.code;
}

/** All that is kept of fullmakter, and of what comes of them; not the log, where a refusal is written too. */
export const rowsOf = ({ worlds }: Portal, { id }: World) =>
  worlds.use(id, async ({ reader: { queries, tables } }) => ({
    fullmakter: await queries.select().from(tables.fullmakt).orderBy(tables.fullmakt.id),
    applications: await queries.select().from(tables.fullmaktApplication).orderBy(tables.fullmaktApplication.id),
    messages: await queries.select().from(tables.message).orderBy(tables.message.id),
    records: await queries.select().from(tables.consentRecord).orderBy(tables.consentRecord.id),
    requests: await queries.select().from(tables.bookingRequest).orderBy(tables.bookingRequest.id),
    dueWork: await queries.select().from(tables.dueWork).orderBy(tables.dueWork.id),
    consents: await queries
      .select({ id: tables.person.id, consent: tables.person.consent })
      .from(tables.person)
      .orderBy(tables.person.id),
  }));

/** Asks, and sees that everything is as it was. */
export async function leavingAll<T>(portal: Portal, world: World, ask: () => Promise<T>): Promise<T> {
  const before = JSON.stringify(await rowsOf(portal, world));
  const told = await ask();
  expect(JSON.stringify(await rowsOf(portal, world))).toBe(before);
  return told;
}
