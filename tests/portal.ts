import { buildApp } from '@helsesim/server/app';
import { startWorlds } from '@helsesim/server/start-worlds';
import type { RequestOf } from '@helsesim/shared/contract';
import { logIn } from '@helsesim/shared/identity/identity-contract';
import { inOslo } from '@helsesim/shared/oslo';
import * as people from '@helsesim/shared/people/people-contract';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import * as worlds from '@helsesim/shared/worlds/worlds-contract';
import { type Client, clientOver, overInject, type Send } from './client.ts';
import { at } from './moment.ts';
import { type MakePlace, placeInFolder, storeIn } from './stores.ts';

type Settings = {
  /** Where e-mail goes. */
  mail?: 'smtp' | 'outbox';
  limits?: { open?: number; kept?: number; snapshots?: number };
  key?: string;
  loopbackOnly?: boolean;
  webFolder?: string;
};

/** A whole portal in this process, over a place of its own, with a real time that the test sets. */
export async function startPortal(makePlace: MakePlace = placeInFolder, settings: Settings = {}) {
  const { limits, mail, ...rest } = settings;
  const place = await makePlace();
  let now = at('2026-11-23 08:00');
  const system = { now: () => now };
  const held = await startWorlds(await storeIn(place), system, { limits, mail });
  const app = await buildApp({ worlds: held, system }, { jwtSecret: 'known to nobody but the tests', ...rest });
  await app.ready();
  const send = overInject(app);
  const tester = clientOver(send, settings.key ? { 'helsesim-key': settings.key } : {});

  return {
    app,
    place,
    send,
    /** Controls worlds; need not log in. Has the key, if there is one. */
    tester,
    worlds: held,
    /** The real time passes: what running clocks and idle sessions go by. */
    letPass: (duration: Temporal.DurationLike) => {
      now = inOslo(now).add(duration).toInstant();
    },
    makeWorld: async ({ startsAt, ...wanted }: Partial<Omit<NewWorld, 'startsAt'>> & { startsAt?: string } = {}) => {
      const body = { population: 'demo' as const, ...wanted, ...(startsAt && { startsAt: at(startsAt) }) };
      return worldOf(tester, send, (await tester.call(worlds.createWorld, { body })).id);
    },
    worldOf: (id: string) => worldOf(tester, send, id),
    close: async () => {
      await app.close();
      await held.close();
      await place.clear();
    },
  };
}
export type Portal = Awaited<ReturnType<typeof startPortal>>;

type NewWorld = RequestOf<typeof worlds.createWorld>['body'];

/** Someone who is logged in. */
export type Visitor = Client & { id: string; token: string; worldId: string };

/** A world as a tester and its people have it, over the API. */
export function worldOf(tester: Client, send: Send, id: string) {
  const params = { worldId: id };
  const change = (body: worlds.ClockChange) => tester.call(worlds.changeClock, { params, body });

  async function person(name: string): Promise<people.PersonSummary> {
    const body = { search: name, limit: 200, offset: 0 };
    const found = await tester.call(people.findPeople, { params, body });
    const [first, ...more] = found.people.filter((one) => one.name === name);
    if (!first || more.length > 0) throw new Error(`${more.length + Number(!!first)} in this world are called ${name}`);
    return first;
  }

  return {
    id,
    person,
    /** Someone who works as that. */
    async staff(kind: StaffRoleKind): Promise<people.PersonSummary> {
      const all = await tester.call(people.listPeople, { params, query: { limit: 200, offset: 0 } });
      const one = all.people.find(({ staffRoles }) => staffRoles.some((role) => role.kind === kind));
      if (!one) throw new Error(`Nobody in this world works as ${kind}`);
      return one;
    },
    details: async (name: string) =>
      tester.call(people.getPerson, { params: { worldId: id, personId: (await person(name)).id } }),
    /** Logs in by name or id, as a citizen or in a role. */
    logIn: async (
      who: string,
      { eid = 'high', role }: { eid?: 'substantial' | 'high'; role?: StaffRoleKind } = {},
    ): Promise<Visitor> => {
      const one = who.includes(' ')
        ? await person(who)
        : await tester.call(people.getPerson, { params: { worldId: id, personId: who } });
      const roleId = role && one.staffRoles.find(({ kind }) => kind === role)?.id;
      const body = { worldId: id, personId: one.id, eid, client: 'program' as const, ...(roleId && { roleId }) };
      const { token = '' } = await tester.call(logIn, { body });
      return { id: one.id, token, worldId: id, ...clientOver(send, { authorization: `Bearer ${token}` }) };
    },
    /** Adds someone; lives where the others in the household live when an address is given. */
    add: ({ born, ...given }: Omit<people.NewPerson, 'born'> & { born: string }) =>
      tester.call(people.addPerson, { params, body: { ...given, born: Temporal.PlainDate.from(born) } }),
    change: (personId: string, body: people.PersonChanges) =>
      tester.call(people.changePerson, { params: { worldId: id, personId }, body }),

    switchTo: (settings: Partial<worlds.WorldSettings>) =>
      tester.call(worlds.changeSettings, { params, body: settings }),
    moveTo: (moment: string) => change({ set: at(moment) }),
    advance: (duration: string) => change({ advance: Temporal.Duration.from(duration) }),
    run: (speed: number) => change({ run: speed }),
    freeze: () => change({ freeze: true }),
    now: async () => (await tester.call(worlds.getWorld, { params })).now,

    setUp: (settings: Partial<worlds.WorldSettings>) => tester.call(worlds.changeSettings, { params, body: settings }),
    describe: () => tester.call(worlds.getWorld, { params }),
    fingerprint: async () => (await tester.call(worlds.getFingerprint, { params })).sha256,
    fork: async (name?: string) =>
      worldOf(tester, send, (await tester.call(worlds.forkWorld, { params, body: name ? { name } : {} })).id),
    save: (name: string) => tester.call(worlds.saveSnapshot, { params: { ...params, name }, body: {} }),
    restore: (name: string) => tester.call(worlds.restoreSnapshot, { params: { ...params, name } }),
    remove: () => tester.call(worlds.deleteWorld, { params }),
  };
}
export type World = ReturnType<typeof worldOf>;
