import { fork } from 'node:child_process';
import type { Fault, FormTask, FormWork, Told } from './form-task.ts';

/**
 * A process of its own for forms that someone has loaded, whose expressions and patterns may never end or fill the memory.
 * A thread that fills its memory takes the server with it; a process goes alone.
 */

export type FormProcess = ReturnType<typeof startFormProcess>;
/** Of the form that is asked about. */
export type FormSource = { key: string; json: unknown };
/** `gone`: it ended by itself, as when its memory was full. */
type Result<T> = { answer: T } | 'late' | { gone: string };

/** Megabytes that the objects of one process may take. */
const MOST_MEMORY = 256;
/** The process ends itself when it has used what it may (form-watch.ts). By the clock it may take so many times as long. */
const BY_THE_CLOCK = 5;
/** Milliseconds, for an answer that has come while the server was busy itself. */
const TO_READ = 50;

export function startFormProcess() {
  const child = fork(new URL('form-process-main.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${MOST_MEMORY}`, '--max-semi-space-size=16'],
    env: {}, // the server's has its secrets
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'], // nothing in it may print answers
  });
  child.unref();
  child.channel?.unref();
  child.on('error', () => undefined); // told by `exit`, to whoever waits
  const known = new Set<string>();
  let state: 'starting' | 'ready' | 'gone' = 'starting';
  const ready = new Promise<boolean>((resolve) => {
    child.once('message', () => {
      if (state === 'starting') state = 'ready';
      resolve(state === 'ready');
    });
    child.once('exit', () => {
      state = 'gone';
      resolve(false);
    });
  });

  const end = () => {
    state = 'gone';
    child.kill('SIGKILL');
  };
  return {
    /** False: it could not be started. */
    ready,
    /** Keys of the forms that it has been given. */
    known: known as ReadonlySet<string>,
    isReady: () => state === 'ready',
    isThere: () => state !== 'gone',
    end,

    /** `most`: milliseconds of a processor. Late: it might go on for ever, and has been ended. */
    ask<T>(work: FormWork, { key, json }: FormSource, most: number): Promise<Result<T>> {
      const isNew = work.what === 'check' || !known.has(key);
      if (work.what !== 'check') known.add(key);
      const task: FormTask = { ...work, key, most, ...(isNew && { json }) };
      return new Promise((resolve, reject) => {
        const settle = (result: Result<T> | Error) => {
          clearTimeout(timer);
          child.off('message', answered);
          child.off('exit', exited);
          if (result instanceof Error) reject(result);
          else resolve(result);
        };
        const answered = (told: Told<T>) => settle('error' in told ? new FormFault(told) : told);
        const exited = (code: number | null, signal: string | null) =>
          settle(signal === 'SIGKILL' ? 'late' : { gone: signal ?? `code ${code}` });
        let timer = setTimeout(() => {
          timer = setTimeout(() => {
            end();
            settle('late');
          }, TO_READ);
        }, most * BY_THE_CLOCK);
        child.on('message', answered);
        child.on('exit', exited);
        child.send(task, (error) => error && settle({ gone: 'before it was asked' }));
      });
    },
  };
}

/** What threw in the process, as the server logs it. */
class FormFault extends Error {
  constructor({ error, at }: Fault) {
    super('A form could not be judged');
    this.name = error;
    this.stack = [error, ...at].join('\n    at ');
  }
}
