import type { RefusalDetailsOf, RefusalOf } from '@helsesim/shared/contract';
import type { Decision } from '@helsesim/shared/decision';
import type { FastifyInstance } from 'fastify';
import { viewerOf } from '../identity/index.ts';
import { type Answer, addDoorRoute } from '../platform/routes.ts';
import type { Worlds, WorldWriter } from '../worlds/index.ts';
import {
  type CitizenContract,
  type CitizenRequest,
  type CitizenTables,
  type DoorRefusal,
  throughTheDoor,
} from './citizen-route.ts';

type Said<C extends CitizenContract, T> = Promise<Decision<T, RefusalOf<C>, RefusalDetailsOf<C>>>;
type Steps<C extends CitizenContract, Tables, Found, Made> = {
  /** What is needed to do the work, unless it is refused. */
  find(tx: WorldWriter<Tables>, asked: CitizenRequest<C>): Said<C, Found>;
  /** The work itself, outside any transaction. */
  make(found: Found): Said<C, Made>;
  /** The rows may be others than they were when they were found. */
  keep(tx: WorldWriter<Tables>, asked: CitizenRequest<C>, made: Made): Promise<Answer<C>>;
};

/**
 * The citizens' door for work that may take its time: nobody waits for a transaction meanwhile. Whoever asks passes the
 * door before it and after it, and what happened is logged once.
 */
export function citizenStepsRoute<C extends CitizenContract, Tables extends CitizenTables, Found, Made>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  operation: C,
  { find, make, keep }: Steps<C, NoInfer<Tables>, Found, Made>,
) {
  addDoorRoute<C, DoorRefusal>(app, operation, async (given, { request }) => {
    const viewer = viewerOf(request);
    const found = await throughTheDoor(
      worlds,
      operation,
      request,
      (tx: WorldWriter<Tables>, acting) => find(tx, { ...given, acting, viewer }),
      { quietly: true },
    );
    if (!found.ok) return found;
    const made = await make(found.value);
    return throughTheDoor(
      worlds,
      operation,
      request,
      async (tx: WorldWriter<Tables>, acting): Promise<Answer<C>> =>
        made.ok ? keep(tx, { ...given, acting, viewer }, made.value) : made,
    );
  });
}
