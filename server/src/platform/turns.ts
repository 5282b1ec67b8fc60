/** Longest stretch of work, in real milliseconds, before other requests get their turn. */
const TURN = 10;

/** For long work: awaited often, it now and then waits until others have had their turn. */
export function takeTurns(): () => Promise<void> {
  let ends = performance.now() + TURN;
  return async () => {
    if (performance.now() < ends) return;
    await new Promise(setImmediate);
    ends = performance.now() + TURN;
  };
}
