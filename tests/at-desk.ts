import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import * as office from '@helsesim/shared/dialogue/office-contract';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { newKey } from './conversation.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { NOBODY } from './registry-desk.ts';
import type { MakePlace } from './stores.ts';

/** Someone at their desk. */
export async function atDesk(world: World, name: string, role: StaffRoleKind) {
  const visitor = await world.logIn(name, { role });
  const params = (threadId: string) => ({ threadId });
  const look = (threadId: string) => visitor.call(desk.getDeskThread, { params: params(threadId), query: {} });
  const seenNow = async (threadId: string) => (await look(threadId)).item.lastId;
  return {
    ...visitor,
    visitor,
    work: (query: Partial<{ show: 'waiting' | 'answered' | 'closed'; mine: 'true' | 'false'; zone: string }> = {}) =>
      visitor.call(desk.findWork, { query: { show: 'waiting', mine: 'false', limit: 200, ...query } }),
    look,
    seenNow,
    /** Having read it. */
    answer: async (threadId: string, text = 'Svar', { close = false } = {}) =>
      visitor.call(desk.answerThread, {
        params: params(threadId),
        body: { key: newKey(), seen: await seenNow(threadId), text, close },
      }),
    close: async (threadId: string) =>
      visitor.call(desk.closeThread, { params: params(threadId), body: { seen: await seenNow(threadId) } }),
    forward: async (threadId: string, roleId: string) =>
      visitor.call(desk.forwardThread, { params: params(threadId), body: { seen: await seenNow(threadId), roleId } }),
    bookInstead: async (threadId: string, text = 'Bestill en time') =>
      visitor.call(desk.bookInstead, {
        params: params(threadId),
        body: { key: newKey(), seen: await seenNow(threadId), text },
      }),
    /** The role of a colleague. */
    colleague: async (name: string) => {
      const found = (await visitor.call(office.findColleagues, {})).find((one) => one.name === name);
      if (!found) throw new Error(`${name} does not work there`);
      return found.roleId;
    },
  };
}
export type AtDesk = Awaited<ReturnType<typeof atDesk>>;

export type AtSolvik = { world: World; ingrid: AtDesk; lars: AtDesk; lise: AtDesk; kari: Visitor };

/** For each test of a block: a demo world of its own, with two doctors and a secretary of Solvik at their desks. */
export function eachAtSolvik(makePlace: MakePlace, begin: (those: AtSolvik) => void): void {
  let portal: Portal;
  let fresh: World;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    fresh = await portal.makeWorld();
  });
  afterAll(() => portal.close());
  beforeEach(async () => {
    const world = await fresh.fork();
    const ingrid = await atDesk(world, 'Ingrid Lie', 'gp');
    const lars = await atDesk(world, 'Lars Holm', 'gp');
    const lise = await atDesk(world, 'Lise Haugen', 'gp-secretary');
    begin({ world, ingrid, lars, lise, kari: await world.logIn('Kari Nordmann') });
    return () => world.remove();
  });
}

/** The conversation with a citizen that waits for someone. */
export async function workOf(one: AtDesk, citizen: string, kind?: string): Promise<string> {
  const { items } = await one.work();
  return items.find((item) => item.citizen.name === citizen && (!kind || item.kind === kind))?.id ?? NOBODY;
}
