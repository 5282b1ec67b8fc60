import type { Session } from '@helsesim/shared/identity/identity-contract';
import { osloInstant } from '@helsesim/shared/oslo';
import {
  changeClock,
  forkWorld,
  getFingerprint,
  restoreSnapshot,
  SnapshotName,
  saveSnapshot,
  type World,
} from '@helsesim/shared/worlds/worlds-contract';
import { type ActionFunctionArgs, redirect } from 'react-router';
import { enter } from '../identity/last-login.ts';
import { call } from '../platform/api.ts';
import { attempt, type Failure, guarded, safePage } from '../platform/attempt.ts';
import { loadRoot } from '../platform/root-data.ts';

/** What became of a deed of the tester. `wrong` is a form that was filled in in a way no server need be asked about. */
export type DeedOutcome =
  | { deed: 'advance' | 'set' | 'run' | 'freeze'; world: World }
  | { deed: 'save' | 'restore'; name: string }
  | { deed: 'fork'; world: World }
  | { deed: 'fingerprint'; sha256: string; rows: number }
  | { deed: 'wrong'; field: 'advance' | 'set' | 'snapshot' }
  | { deed: 'failed'; failure: Failure };

/** Every tool of the simulator bar posts here. The router then asks anew for all that the page shows. */
export const doDeed = guarded(async ({ request }: ActionFunctionArgs): Promise<DeedOutcome | Response> => {
  const form = await request.formData();
  const { session } = await loadRoot();
  if (!session) return redirect('/login');
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const deed = deedOf(text, session);
  if ('field' in deed) return deed;
  const outcome = await attempt(deed.work());
  return outcome.ok ? outcome.value : { deed: 'failed', failure: outcome.failure };
});

type Deed = { work: () => Promise<DeedOutcome | Response> } | { deed: 'wrong'; field: 'advance' | 'set' | 'snapshot' };

function deedOf(text: (name: string) => string, session: Session): Deed {
  const worldId = session.world.id;
  const clock = (deed: 'advance' | 'set' | 'run' | 'freeze', body: Parameters<typeof bodyOf>[0]): Deed => ({
    work: async () => ({ deed, world: await call(changeClock, { params: { worldId }, body: bodyOf(body) }) }),
  });
  const ofSnapshot = (work: (params: { worldId: string; name: string }) => Promise<DeedOutcome>): Deed => {
    const name = SnapshotName.safeParse(text('name'));
    return name.success ? { work: () => work({ worldId, name: name.data }) } : { deed: 'wrong', field: 'snapshot' };
  };

  switch (text('deed')) {
    case 'set': {
      const set = understood(() => osloInstant(Temporal.PlainDate.from(text('day')), text('time')));
      return set ? clock('set', { set }) : { deed: 'wrong', field: 'set' };
    }
    case 'run':
      return clock('run', { run: Number(text('speed')) });
    case 'freeze':
      return clock('freeze', { freeze: true });
    case 'save':
      return ofSnapshot(async (params) => {
        await call(saveSnapshot, { params, body: {} });
        return { deed: 'save', name: params.name };
      });
    case 'restore':
      return ofSnapshot(async (params) => {
        await call(restoreSnapshot, { params });
        return { deed: 'restore', name: params.name };
      });
    case 'fork':
      return {
        work: async () => ({
          deed: 'fork',
          world: await call(forkWorld, { params: { worldId }, body: text('name') ? { name: text('name') } : {} }),
        }),
      };
    case 'enter':
      return { work: () => enterWorld(text('world'), session, text('page')) };
    case 'fingerprint':
      return {
        work: async () => ({ deed: 'fingerprint', ...(await call(getFingerprint, { params: { worldId } })) }),
      };
    default: {
      const advance = understood(() => Temporal.Duration.from(text('advance').toUpperCase()));
      return advance ? clock('advance', { advance }) : { deed: 'wrong', field: 'advance' };
    }
  }
}

const bodyOf = (
  body: { advance: Temporal.Duration } | { set: Temporal.Instant } | { run: number } | { freeze: true },
) => body;

/** The same person, eID and role in another world, on the same page: a fork has the same ids. */
async function enterWorld(worldId: string, { person, eid, role }: Session, page: string): Promise<Response> {
  await enter({ worldId, personId: person.id, eid, ...(role && { roleId: role.id }) });
  return redirect(safePage(page) ?? '/');
}

function understood<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
