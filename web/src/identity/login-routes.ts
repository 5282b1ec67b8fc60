import { getServer, giveKey, logOut } from '@helsesim/shared/identity/identity-contract';
import { getPerson } from '@helsesim/shared/people/people-contract';
import { EidLevel } from '@helsesim/shared/people/people-model';
import { findWorlds } from '@helsesim/shared/worlds/worlds-contract';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { call } from '../platform/api.ts';
import { attempt, guarded, safePage } from '../platform/attempt.ts';
import { clearDrafts } from '../platform/drafts.ts';
import { loadRoot } from '../platform/root-data.ts';
import { enter, forgetLogin, homeOf, lastLogin } from './last-login.ts';

const searchOf = (request: Request) => new URL(request.url).search;
const fromOf = (request: Request) => safePage(new URL(request.url).searchParams.get('from'));

/** `/`: to where the person who is logged in belongs, or to the door. */
export const goHome = guarded(async () => {
  const { session } = await loadRoot();
  return redirect(session ? homeOf(session) : '/login');
});

export const loadWorlds = guarded(async ({ request }: LoaderFunctionArgs) => {
  const server = await call(getServer, {});
  if (server.keyNeeded && !server.keyGiven) throw redirect('/key');
  const worlds = await call(findWorlds, {});
  const [only, ...others] = worlds;
  if (only && others.length === 0) throw redirect(`/login/${only.id}${searchOf(request)}`);
  return worlds;
});

export const loadLoginWorld = guarded(async ({ params: { worldId = '' } }: LoaderFunctionArgs) => {
  const worlds = await call(findWorlds, {});
  const world = worlds.find(({ id }) => id === worldId);
  if (!world) throw redirect('/login');
  return { world, several: worlds.length > 1 };
});

export const loadLoginPerson = guarded(({ params: { worldId = '', personId = '' } }: LoaderFunctionArgs) =>
  call(getPerson, { params: { worldId, personId } }),
);

export const enterAsPerson = guarded(async ({ request, params }: ActionFunctionArgs) => {
  const { worldId = '', personId = '' } = params;
  const form = await request.formData();
  const roleId = form.get('role');
  const last = lastLogin();
  const entered = await attempt(
    enter({
      worldId,
      personId,
      eid: EidLevel.parse(form.get('eid')),
      ...(typeof roleId === 'string' && roleId !== '' && { roleId }),
    }),
  );
  if (!entered.ok) return entered.failure;
  const samePerson = !last || (last.personId === personId && last.worldId === worldId);
  const from = samePerson && !entered.value.role ? fromOf(request) : undefined;
  return redirect(from ?? homeOf(entered.value));
});

export const leave = guarded(async ({ request }: ActionFunctionArgs) => {
  const worldId = (await request.formData()).get('world');
  await call(logOut, {});
  clearDrafts();
  forgetLogin();
  return redirect(typeof worldId === 'string' ? `/login/${worldId}` : '/login');
});

export async function tryKey({ request }: ActionFunctionArgs) {
  const key = (await request.formData()).get('key');
  const given = await attempt(call(giveKey, { body: { key: typeof key === 'string' ? key : '' } }));
  return given.ok ? redirect('/login') : given.failure;
}
