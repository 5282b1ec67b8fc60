import { allow, type Decision } from '@helsesim/shared/decision';
import { isBefore } from '@helsesim/shared/oslo';
import type { WorldClock } from '@helsesim/shared/worlds/worlds-contract';
import type { Clock } from '../platform/clock.ts';
import type { Database, Reader, Writer } from '../platform/database.ts';
import { idsOf } from '../platform/ids.ts';
import { takeTurns } from '../platform/turns.ts';
import type { Happening } from './happenings.ts';
import { worldTime } from './world-time.ts';
import {
  type ClockRow,
  deleteDueWork,
  deleteDueWorkAbout,
  findWorldRow,
  firstDueWork,
  insertDueWork,
  moveClock,
} from './worlds-repository.ts';
import type { WorldsTables } from './worlds-tables.ts';

/** What a transaction in a world is lent: the tables, the one `now` of all it writes, and ids. */
export type WorldWriter<Tables> = Writer<Tables> & {
  readonly now: Temporal.Instant;
  newId(): string;
  /** Tells those who listen, once this is committed. */
  announce(happening: Happening): void;
  /** Where e-mail goes: out by SMTP, or no further than the outbox. */
  readonly mail: Mail;
};
export type Mail = 'smtp' | 'outbox';

/** Does one kind of due work. `tx.now` is the instant it was due. */
type DueWorker<Tables> = (tx: WorldWriter<Tables>, about: string) => Promise<void>;
export type DueWorkers<Tables> = Record<string, DueWorker<Tables>>;

/** An open world: its rows, its time and its ids. Nothing in it reads any other clock. */
export type World<Tables> = {
  id: string;
  seed: string;
  clock: Clock;
  reader: Reader<Tables>;
  /** See `Database.transaction`; everything in it happens at one instant of the world. */
  transaction<T>(key: string, work: (tx: WorldWriter<Tables>) => Promise<T>): Promise<T>;
  /** Does what has fallen due while the clock ran. Called before anyone looks. */
  catchUp(): Promise<void>;
  /**
   * Moves the clock forwards, doing all due work on the way, each at its own instant. Where to is decided when its turn
   * has come: of two that move at once, the second moves from where the first came to.
   */
  move<Code extends string>(where: Where<Code>): Promise<Decision<undefined, Code>>;
  /** Lets a running clock go on from here, whatever time has passed: the world has just been restored. */
  resumeAt(at: Temporal.Instant): Promise<void>;
  run(speed: number): Promise<void>;
  freeze(): Promise<void>;
  clockState(): WorldClock;
};

/** From the present of the world to a moment that is not before it. */
type Where<Code extends string> = (now: Temporal.Instant) => Decision<Temporal.Instant, Code>;

export type WorldParts<Tables> = {
  system: Clock;
  workers: DueWorkers<Tables>;
  mail: Mail;
  tell(happenings: readonly Happening[]): void;
};

export async function openWorld<Tables extends WorldsTables>(
  id: string,
  db: Database<Tables>,
  { system, workers, mail, tell }: WorldParts<Tables>,
): Promise<World<Tables>> {
  const { seed, ...row } = await findWorldRow(db.reader);
  let state: ClockRow = row;
  /** Where the clock has come to while it is being moved. */
  let moving: Temporal.Instant | undefined;
  const now = () => moving ?? worldTime(state, system.now());

  async function at<T>(key: string, when: () => Temporal.Instant, work: (tx: WorldWriter<Tables>) => Promise<T>) {
    let announced: Happening[] = [];
    const done = await db.transaction(key, (tx, number) => {
      announced = [];
      const announce = (happening: Happening) => announced.push(happening);
      return work({ ...tx, now: when(), newId: idsOf(seed, number), announce, mail });
    });
    tell(announced);
    return done;
  }

  /** The same clock, standing or running, from this moment on. */
  const clockFrom = (clockAt: Temporal.Instant): ClockRow => ({
    ...state,
    clockAt,
    runningSince: state.runningSince && system.now(),
  });
  const change = async (next: () => ClockRow) => {
    state = await db.transaction('clock', async (tx) => {
      const changed = next();
      await moveClock(tx, changed);
      return changed;
    });
  };

  /** Does all work that is due by then, in order. A clock that is moved is saved with each piece. */
  async function doDueWork(until: Temporal.Instant) {
    const turn = takeTurns();
    for (;;) {
      const [work] = await firstDueWork(db.reader, { until });
      if (!work) return;
      const worker = workers[work.kind];
      if (!worker) throw new Error(`Nobody does work of the kind ${work.kind}`);
      const reached = moving && later(moving, work.dueAt);
      state = await at(
        'due-work',
        () => work.dueAt,
        async (tx) => {
          // In this order whoever takes work back does it too, so that two do not wait for each other.
          await worker(tx, work.about);
          await deleteDueWork(tx, { id: work.id });
          if (!reached) return state;
          const changed = clockFrom(reached);
          await moveClock(tx, changed);
          return changed;
        },
      );
      moving = reached;
      await turn();
    }
  }

  // Only one thing moves the clock of a world at a time.
  let lastMove: Promise<unknown> = Promise.resolve();
  const oneMove = <T>(move: () => Promise<T>): Promise<T> => {
    const turn = lastMove.then(move);
    lastMove = turn.catch(() => undefined);
    return turn;
  };
  const catchUp = () => doDueWork(now());

  return {
    id,
    seed,
    clock: { now },
    reader: db.reader,
    transaction: (key, work) => at(key, now, work),
    catchUp: async () => {
      if (state.runningSince) await oneMove(catchUp);
    },
    move: (where) =>
      oneMove(async () => {
        await catchUp();
        const from = now();
        const decided = where(from);
        if (!decided.ok) return decided;
        const to = later(from, decided.value);
        moving = from;
        try {
          await doDueWork(to);
          await change(() => clockFrom(to));
        } finally {
          // Also when something failed: the clock then stands, or runs on, from where it came to.
          moving = undefined;
        }
        return allow(undefined);
      }),
    resumeAt: (at) =>
      oneMove(async () => {
        if (state.runningSince) await change(() => clockFrom(at));
      }),
    run: (speed) =>
      oneMove(async () => {
        await catchUp();
        await change(() => ({ clockAt: now(), runningSince: system.now(), speed }));
      }),
    freeze: () =>
      oneMove(async () => {
        try {
          await catchUp();
        } finally {
          // A clock can be stopped whatever fails when it runs.
          await change(() => ({ clockAt: now(), runningSince: null, speed: 1 }));
        }
      }),
    clockState: () => (state.runningSince ? { mode: 'running', speed: state.speed } : { mode: 'frozen' }),
  };
}

const later = (a: Temporal.Instant, b: Temporal.Instant) => (isBefore(a, b) ? b : a);

/** Leaves work to be done by itself at an instant, in the transaction that makes it necessary. */
export const schedule = (
  tx: WorldWriter<WorldsTables>,
  work: { at: Temporal.Instant; kind: string; about: string },
): Promise<unknown> => insertDueWork(tx, { id: tx.newId(), dueAt: work.at, kind: work.kind, about: work.about });

/** Takes back work of a kind about something. */
export const unschedule = (tx: WorldWriter<WorldsTables>, work: { kind: string; about: string }): Promise<unknown> =>
  deleteDueWorkAbout(tx, work);
