import { NetworkFailure, Refused } from './api.ts';

/** `here`: only in this tab, until the server is reached again. */
export type Saving =
  | { is: 'nothing' | 'unsaved' | 'saving' | 'here' }
  | { is: 'saved'; at: Temporal.Instant }
  | { is: 'refused' | 'logged-out'; failure: Refused };

export const isSessionGone = (failure: unknown): failure is Refused =>
  failure instanceof Refused && failure.status === 401;

type SaverParts<Written> = {
  save(written: Written): Promise<{ savedAt: Temporal.Instant }>;
  tell(saving: Saving): void;
  /** Milliseconds. */
  after?: number;
  again?: number;
};

/**
 * Saves what is written a little after it was, one saving at a time, the latest always last; and tries again by itself
 * when the server was not reached.
 */
export function makeSaver<Written>({ save, tell, after = 1000, again = 5000 }: SaverParts<Written>) {
  let waiting: Written | undefined;
  let running: Promise<boolean> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held = false;

  async function run(): Promise<boolean> {
    while (waiting !== undefined && !held) {
      const next = waiting;
      waiting = undefined;
      tell({ is: 'saving' });
      try {
        const { savedAt } = await save(next);
        if (waiting === undefined) tell({ is: 'saved', at: savedAt });
      } catch (failure) {
        waiting ??= next;
        tell(saidOf(failure));
        if (failure instanceof NetworkFailure) timer = setTimeout(now, again);
        return false;
      }
    }
    return waiting === undefined;
  }

  /** Saves what waits to be saved, now. True: the server has all of it. */
  function now(): Promise<boolean> {
    clearTimeout(timer);
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    now,
    changed(written: Written) {
      waiting = written;
      clearTimeout(timer);
      timer = setTimeout(now, after);
      tell({ is: 'unsaved' });
    },
    /** Saves no more: it is about to be sent, or thrown away. */
    async hold() {
      held = true;
      clearTimeout(timer);
      await running;
    },
    /** It was not sent after all. */
    goOn() {
      held = false;
      if (waiting !== undefined) timer = setTimeout(now, after);
    },
  };
}

export type Saver<Written> = ReturnType<typeof makeSaver<Written>>;

function saidOf(failure: unknown): Saving {
  if (failure instanceof NetworkFailure) return { is: 'here' };
  if (isSessionGone(failure)) return { is: 'logged-out', failure };
  if (failure instanceof Refused) return { is: 'refused', failure };
  throw failure;
}
