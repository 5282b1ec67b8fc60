/**
 * Worlds take turns, whatever each of them asks for, and none has two turns at once: what one world does with its forms
 * costs no other its place.
 */

/** Of one world that wait. */
const MOST_WAITING = 20;

type Waiting = { begin(): void };

export function openFormTurns(atOnce: number) {
  /** In the order in which worlds come next. */
  const waiting = new Map<string, Waiting[]>();
  const busy = new Set<string>();

  function next() {
    while (busy.size < atOnce) {
      const world = waiting.keys().find((each) => !busy.has(each));
      if (world === undefined) return;
      const [first, ...others] = waiting.get(world) ?? [];
      waiting.delete(world);
      if (others.length > 0) waiting.set(world, others); // behind the other worlds
      busy.add(world);
      first?.begin();
    }
  }

  function leave(world: string, one: Waiting) {
    const others = (waiting.get(world) ?? []).filter((each) => each !== one);
    if (others.length > 0) waiting.set(world, others);
    else waiting.delete(world);
  }

  return {
    /** True: it is the world’s turn, until `done`. False: it was `late` before. */
    take(world: string, late: Promise<unknown>): Promise<boolean> {
      if ((waiting.get(world)?.length ?? 0) >= MOST_WAITING) return Promise.resolve(false);
      return new Promise((resolve) => {
        const one = {
          begin: () => resolve(true),
        };
        late.then(() => {
          leave(world, one);
          resolve(false);
        });
        waiting.set(world, [...(waiting.get(world) ?? []), one]);
        next();
      });
    },
    done(world: string) {
      busy.delete(world);
      next();
    },
  };
}
