import { EVERYTHING, OPENED, type Worlds, type WorldsTables, type WorldWriter } from '../worlds/index.ts';
import { madeFaultAt } from './made-to-fail.ts';
import { anyMailWaits, MAIL } from './mail-repository.ts';
import type { NotifyTables } from './notify.ts';
import { settle, type Taken, takeWaiting } from './send-mail.ts';
import type { Send } from './smtp.ts';

const AT_ONCE = 5;
/** How often, in real time, worlds whose clock runs are asked whether the time has come to try again. */
const LOOK_EVERY = 30_000;

type Parts<Tables extends NotifyTables & WorldsTables> = { worlds: Worlds<Tables>; send: Send };
type Round = { again: boolean; interrupted: boolean; done: Promise<void> };

/**
 * Takes e-mail out of the worlds. It looks when a world says that mail waits, and once when a world is opened: mail may
 * have waited there since before the server stopped. It sends outside any transaction, each at least once.
 */
export function startCourier<Tables extends NotifyTables & WorldsTables>({ worlds, send }: Parts<Tables>) {
  const rounds = new Map<string, Round>();
  const underWay = new Set<string>();
  const waitingIn = new Set<string>();
  let closed = false;

  function look(worldId: string, interrupted: boolean) {
    if (closed) return;
    const round = rounds.get(worldId);
    if (round) {
      round.again = true;
      round.interrupted ||= interrupted;
      return;
    }
    const begun: Round = { again: false, interrupted, done: Promise.resolve() };
    rounds.set(worldId, begun);
    begun.done = goRound(worldId, begun).catch((error) => {
      rounds.delete(worldId);
      complain(error);
      if (begun.again) look(worldId, begun.interrupted);
    });
  }

  async function goRound(worldId: string, round: Round) {
    let taken: Taken[];
    let waits: boolean | undefined;
    do {
      const { interrupted } = round;
      Object.assign(round, { again: false, interrupted: false });
      taken = (await inWorld(worldId, (tx) => takeWaiting(tx, { interrupted, underWay }))) ?? [];
      for (let i = 0; i < taken.length; i += AT_ONCE)
        await Promise.all(taken.slice(i, i + AT_ONCE).map((mail) => sendOne(worldId, mail)));
      if (taken.length > 0) continue;
      waits = await worlds.open(worldId, ({ reader }) => anyMailWaits(reader));
      // Nothing is waited for between asking whether to go again and having ended: what is told of then begins a new round.
    } while (!closed && (taken.length > 0 || round.again));
    rounds.delete(worldId);
    if (waits) waitingIn.add(worldId);
    else waitingIn.delete(worldId);
  }

  async function sendOne(worldId: string, mail: Taken) {
    underWay.add(mail.id);
    try {
      const sent = madeFaultAt(mail.address) ?? (await send({ ...mail, worldId }));
      await inWorld(worldId, (tx) => settle(tx, mail, sent));
    } finally {
      underWay.delete(mail.id);
    }
  }

  const inWorld = <T>(worldId: string, work: (tx: WorldWriter<Tables>) => Promise<T>) =>
    worlds.open(worldId, (world) => world.transaction('courier', work));

  const stop = worlds.listenEverywhere((worldId, { about }) => {
    if (about === MAIL.about) look(worldId, false);
    if (about === OPENED.about || about === EVERYTHING.about) look(worldId, true);
  });
  /** A clock that runs has nobody else to see what falls due. */
  const looking = setInterval(async () => {
    for (const worldId of waitingIn) {
      const runs = await worlds
        .open(worldId, async (world) => {
          await world.catchUp();
          return world.clockState().mode === 'running';
        })
        .catch(complain);
      if (!runs) waitingIn.delete(worldId);
    }
  }, LOOK_EVERY);
  looking.unref();

  return {
    /** Once nothing is under way. */
    async settled(): Promise<void> {
      while (rounds.size > 0) await Promise.all([...rounds.values()].map(({ done }) => done));
    },
    async close(): Promise<void> {
      stop();
      clearInterval(looking);
      closed = true;
      await this.settled();
    },
  };
}

/** Not the error itself: it may quote a row. */
const complain = (error: unknown) =>
  console.error(`The courier stopped in a world: ${error instanceof Error ? error.name : 'something else'}`);
