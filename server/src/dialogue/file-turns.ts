type Most = { waiting: number; ofOne: number };

/**
 * One at a time, and people in turn: whoever has many waiting gets one done for each of the others'. Undefined: too many
 * wait already, of this one or in all.
 */
export function openTurns({ waiting: most, ofOne }: Most) {
  /** In the order of whose turn it is. */
  const waiting = new Map<string, (() => void)[]>();
  let amount = 0;
  let busy = false;

  function next() {
    const [first] = waiting;
    busy = first !== undefined;
    if (!first) return;
    const [by, [go, ...rest]] = first;
    waiting.delete(by);
    if (rest.length > 0) waiting.set(by, rest);
    amount -= 1;
    go?.();
  }

  return async function inTurn<T extends object>(by: string, work: () => Promise<T>): Promise<T | undefined> {
    if (busy) {
      const own = waiting.get(by) ?? [];
      if (amount >= most || own.length >= ofOne) return undefined;
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.set(by, [...own, resolve]);
      amount += 1;
      await promise;
    }
    busy = true;
    try {
      return await work();
    } finally {
      next();
    }
  };
}
