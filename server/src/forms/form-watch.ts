import { workerData } from 'node:worker_threads';

/**
 * A thread beside the one that judges: it ends the process when a task has used more of a processor than it may. Not by the
 * clock, which runs on while a machine does something else. Whoever asked may be gone by then.
 */

/** Milliseconds between two looks. */
const PAUSE = 20;
const shared = new Int32Array(workerData);

for (;;) {
  Atomics.wait(shared, 0, 0);
  const task = Atomics.load(shared, 0);
  const before = used();
  while (Atomics.load(shared, 0) === task && task !== 0) {
    Atomics.wait(shared, 0, task, PAUSE);
    if (Atomics.load(shared, 0) === task && used() - before > Atomics.load(shared, 1))
      process.kill(process.pid, 'SIGKILL');
  }
}

/** Milliseconds of a processor that the process has used. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
