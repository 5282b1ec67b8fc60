import { getServer, getSession, type Session } from '@helsesim/shared/identity/identity-contract';
import { getWorld } from '@helsesim/shared/worlds/worlds-contract';
import { call, Refused } from './api.ts';
import { languageOfPerson } from './language.ts';
import { type KnownWorld, toldNow } from './world.ts';

/** What every page stands on. `world` is there when someone is logged in and the tester's key is given or not needed. */
export type RootData = {
  server: { keyNeeded: boolean; keyGiven: boolean };
  session: Session | null;
  world: KnownWorld | null;
};

export async function loadRoot(): Promise<RootData> {
  const [server, session] = await Promise.all([call(getServer, {}), sessionOrNull()]);
  await languageOfPerson(session?.person.language);
  const mayAsk = server.keyGiven || !server.keyNeeded;
  return { server, session, world: session && mayAsk ? await worldOrNull(session.world.id) : null };
}

async function sessionOrNull(): Promise<Session | null> {
  try {
    return await call(getSession, {});
  } catch (error) {
    if (error instanceof Refused && error.status === 401) return null;
    throw error;
  }
}

async function worldOrNull(worldId: string): Promise<KnownWorld | null> {
  try {
    return toldNow(await call(getWorld, { params: { worldId } }));
  } catch (error) {
    if (error instanceof Refused && error.status < 500) return null;
    throw error;
  }
}
