import { type FormProcess, startFormProcess } from './form-process.ts';

/** Milliseconds that a process may take to start. */
const START = 5000;
/** Forms that one process keeps. */
const MOST_FORMS = 50;

/** Processes that stand ready, so that one that is ended costs nobody a start. */
export function openFormPool(size: number) {
  let all: FormProcess[] = [];
  const busy = new Set<FormProcess>();
  let first: Promise<boolean> | undefined;
  let isOpen = true;

  function refill() {
    all = all.filter((process) => process.isThere());
    while (isOpen && all.length < size) all.push(startFormProcess());
  }

  async function startFirst(): Promise<boolean> {
    const process = startFormProcess();
    all.push(process);
    const isReady = await readyInTime(process);
    if (!isReady) first = undefined;
    refill();
    return isReady;
  }

  return {
    /** Begins when the first form is asked about: most servers never have one. False: no process could be started. */
    warm(): Promise<boolean> {
      first ??= startFirst();
      return first;
    },
    /** Resolves when there is nothing to wait for any more. */
    allReady: () => Promise.all(all.map(({ ready }) => ready)),
    /** Whoever takes it gives it back. That one has to start first is nobody’s fault. Undefined: it could not. */
    async take(): Promise<FormProcess | undefined> {
      refill();
      const free = all.filter((process) => !busy.has(process));
      const process = free.find((each) => each.isReady()) ?? free[0];
      if (!process) return undefined;
      busy.add(process);
      if (process.isReady() || (await readyInTime(process))) return process;
      busy.delete(process);
      return undefined;
    },
    giveBack(process: FormProcess) {
      busy.delete(process);
      if (process.known.size >= MOST_FORMS) process.end();
      refill();
    },
    close() {
      isOpen = false;
      for (const process of all) process.end();
      all = [];
    },
  };
}

async function readyInTime(process: FormProcess): Promise<boolean> {
  const late = Promise.withResolvers<false>();
  const timer = setTimeout(() => late.resolve(false), START);
  const isReady = await Promise.race([process.ready, late.promise]);
  clearTimeout(timer);
  if (!isReady) process.end();
  return isReady;
}
