import type { Contract, RefusalOf, ReplyOf } from '@helsesim/shared/contract';
import { allow, type Decision } from '@helsesim/shared/decision';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { viewerOf } from '../identity/index.ts';
import type { Reader } from '../platform/database.ts';
import { addDownloadRoute, addUploadRoute, type Incoming, type Outgoing } from '../platform/file-routes.ts';
import { EVERYTHING, type Worlds, type WorldWriter } from '../worlds/index.ts';
import {
  type CitizenContract,
  type CitizenRequest,
  type CitizenTables,
  type DoorRefusal,
  throughTheDoor,
} from './citizen-route.ts';
import {
  type StaffContract,
  type StaffRefusal,
  type StaffRequest,
  type StaffTables,
  throughTheDeskDoor,
} from './staff-route.ts';

/**
 * The doors for files. What comes in passes twice: before a byte of it is read, and again when it is whole and is to be
 * kept. Nothing is held open while it comes or goes.
 */
type Steps<C extends Contract, Tables, Asked, Expected, Taken> = {
  /** Whether it may come, and what is known of it. */
  expect(tx: WorldWriter<Tables>, asked: Asked): Promise<Decision<Expected, RefusalOf<C>>>;
  /** Takes it in and judges it, outside any transaction, and has it until `then` is done with it. */
  take<A extends object>(
    content: Incoming,
    expected: Expected,
    then: (taken: Decision<Taken, RefusalOf<C>>) => Promise<A>,
  ): Promise<A>;
  /** It was refused for what it is. The rows may be others than they were when it was expected. */
  giveUp(tx: WorldWriter<Tables>, asked: Asked, code: string): Promise<unknown>;
  /** The rows may be others than they were when it was expected. */
  keep(tx: WorldWriter<Tables>, asked: Asked, taken: Taken): Promise<Decision<ReplyOf<C>, RefusalOf<C>>>;
};
type Uploaded = { stream: 'upload' };
type Downloaded = { stream: 'download' };
/** The longest that is let run out when it is refused unread. */
type Limit = { limit: number };

export function citizenUpload<C extends CitizenContract & Uploaded, Tables extends CitizenTables, Expected, Taken>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  operation: C,
  limit: Limit,
  steps: Steps<C, NoInfer<Tables>, CitizenRequest<C>, Expected, Taken>,
) {
  addUploadRoute<C, DoorRefusal>(app, operation, limit, (given, { request, content }) => {
    const viewer = viewerOf(request);
    const pass: Pass<Tables, CitizenRequest<C>, DoorRefusal> = (useCase, quietly) =>
      throughTheDoor(worlds, operation, request, (tx, acting) => useCase(tx, { ...given, acting, viewer }), {
        quietly,
      });
    return inTwoPasses(steps, content, pass);
  });
}

export function staffUpload<C extends StaffContract & Uploaded, Tables extends StaffTables, Expected, Taken>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  operation: C,
  kinds: readonly StaffRoleKind[],
  limit: Limit,
  steps: Steps<C, NoInfer<Tables>, StaffRequest<C>, Expected, Taken>,
) {
  addUploadRoute<C, StaffRefusal>(app, operation, limit, (given, { request, content }) => {
    const pass: Pass<Tables, StaffRequest<C>, StaffRefusal> = (useCase, quietly) =>
      throughTheDeskDoor(worlds, operation, kinds, request, (tx, at) => useCase(tx, { ...given, ...at }), { quietly });
    return inTwoPasses(steps, content, pass);
  });
}

/** One pass through a door. Quietly: what it allows is logged by the next. */
type Pass<Tables, Asked, Refusal extends string> = <T, Code extends string>(
  useCase: (tx: WorldWriter<Tables>, asked: Asked) => Promise<Decision<T, Code>>,
  quietly: boolean,
) => Promise<Decision<T, Code | Refusal>>;

async function inTwoPasses<C extends Contract, Tables, Asked, Expected, Taken, Refusal extends string>(
  { expect, take, giveUp, keep }: Steps<C, Tables, Asked, Expected, Taken>,
  content: Incoming,
  pass: Pass<Tables, Asked, Refusal>,
): Promise<Decision<ReplyOf<C>, RefusalOf<C> | Refusal>> {
  const expected = await pass(expect, true);
  if (!expected.ok) return expected;
  return take(content, expected.value, (taken) =>
    pass(async (tx, asked) => {
      if (taken.ok) return keep(tx, asked, taken.value);
      const still = await expect(tx, asked); // says again whom it was about, for the log
      if (still.ok) await giveUp(tx, asked, taken.code);
      return taken;
    }, false),
  );
}

/** A file that is kept in pieces. */
export type Kept<Tables> = Omit<Outgoing, 'pieces'> & {
  piece(db: Reader<Tables>, number: number): Promise<Uint8Array | undefined>;
};

export function citizenDownload<C extends CitizenContract & Downloaded, Tables extends CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  operation: C,
  find: (
    tx: WorldWriter<NoInfer<Tables>>,
    asked: CitizenRequest<C>,
  ) => Promise<Decision<Kept<NoInfer<Tables>>, RefusalOf<C>>>,
) {
  addDownloadRoute<C, DoorRefusal>(app, operation, async (given, { request }) => {
    const viewer = viewerOf(request);
    const found = await throughTheDoor(worlds, operation, request, (tx, acting) =>
      find(tx, { ...given, acting, viewer }),
    );
    return found.ok ? allow(outgoing(worlds, request, found.value)) : found;
  });
}

export function staffDownload<C extends StaffContract & Downloaded, Tables extends StaffTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  operation: C,
  kinds: readonly StaffRoleKind[],
  find: (
    tx: WorldWriter<NoInfer<Tables>>,
    asked: StaffRequest<C>,
  ) => Promise<Decision<Kept<NoInfer<Tables>>, RefusalOf<C>>>,
) {
  addDownloadRoute<C, StaffRefusal>(app, operation, async (given, { request }) => {
    const found = await throughTheDeskDoor(worlds, operation, kinds, request, (tx, at) =>
      find(tx, { ...given, ...at }),
    );
    return found.ok ? allow(outgoing(worlds, request, found.value)) : found;
  });
}

/**
 * The world is asked for one piece at a time, so that whoever reads slowly keeps nobody from saving or restoring it.
 * When it is restored meanwhile, the line is cut: what then has this id may be another's.
 */
function outgoing<Tables extends StaffTables>(
  worlds: Worlds<Tables>,
  request: FastifyRequest,
  { piece, ...told }: Kept<Tables>,
): Outgoing {
  const { world: worldId } = viewerOf(request);
  async function* pieces() {
    let others = false;
    const stop = worlds.happeningsIn(worldId)?.listen(({ about }) => {
      others ||= about === EVERYTHING.about;
    });
    try {
      for (let [number, sent] = [0, 0]; sent < told.size; number += 1) {
        const bytes = await worlds.open(worldId, ({ reader }) => piece(reader, number));
        if (others || !bytes) throw new Error('The file is not there any more');
        sent += bytes.byteLength;
        yield bytes;
      }
    } finally {
      stop?.();
    }
  }
  return { ...told, pieces: pieces() };
}
