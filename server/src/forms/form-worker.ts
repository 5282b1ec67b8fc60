import { Worker } from 'node:worker_threads';
import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import type { JudgeOptions } from '@helsesim/shared/forms/judge';
import type { QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import type { Language } from '@helsesim/shared/people/people-model';
import type { FormAnswer, FormTask } from './form-task.ts';

/**
 * Judges forms that someone has loaded, whose expressions and patterns may never end, in a thread of their own. One task at
 * a time, each with a deadline; the thread of one that misses it is ended, and its form is refused for a while.
 */

type Refusal = 'form-takes-too-long';
/** `key` is of the content: the same key is always the same form. */
export type LoadedSource = { key: string; json: unknown };
export type FormWorker = ReturnType<typeof openFormWorker>;

/** Milliseconds. Checking has more: every expression is parsed. */
const DEADLINE = { check: 800, warn: 800, judge: 500, 'what-if': 800 } as const;
/** Milliseconds until a form that took too long is tried again. */
const PAUSE = 60_000;
/** Forms and waiting tasks that are kept at most. */
const MOST_FORMS = 50;
const MOST_WAITING = 100;

type Thread = { worker: Worker; ready: Promise<boolean>; knows: Set<string> };

export function openFormWorker({ pause = PAUSE }: { pause?: number } = {}) {
  let thread: Thread | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const paused = new Map<string, NodeJS.Timeout>();

  async function ask<W extends FormTask['what']>(
    what: W,
    taskFor: (thread: Thread) => FormTask,
  ): Promise<Decision<FormAnswer[W], Refusal>> {
    if (thread && thread.knows.size >= MOST_FORMS) await end();
    thread ??= start();
    const current = thread;
    if (!(await current.ready)) {
      await end();
      return refuse('form-takes-too-long');
    }
    const answer = await answerWithin<FormAnswer[W]>(current.worker, taskFor(current), DEADLINE[what]);
    if (!answer.ok) {
      await end();
      thread = start(); // whoever comes next shall not wait for it
    }
    return answer;
  }

  async function end() {
    const ending = thread;
    thread = undefined;
    await ending?.worker.terminate();
  }

  /** One after the other: a deadline counts from when a task begins. */
  function inTurn<T>(work: () => Promise<Decision<T, Refusal>>): Promise<Decision<T, Refusal>> {
    if (waiting >= MOST_WAITING) return Promise.resolve(refuse('form-takes-too-long'));
    waiting += 1;
    const done = turn.then(work).finally(() => {
      waiting -= 1;
    });
    turn = done.catch(() => undefined);
    return done;
  }

  function aboutForm<W extends 'judge' | 'what-if'>(
    what: W,
    { key }: LoadedSource,
    task: (known: boolean) => FormTask,
  ) {
    return inTurn<FormAnswer[W]>(async () => {
      if (paused.has(key)) return refuse('form-takes-too-long');
      const answer = await ask(what, ({ knows }) => {
        const known = knows.has(key);
        knows.add(key);
        return task(known);
      });
      if (!answer.ok) paused.set(key, setTimeout(() => paused.delete(key), pause).unref());
      return answer;
    });
  }

  return {
    /** Everything that is wrong with a form; none: it can be used. */
    check: (json: unknown) => inTurn(() => ask('check', () => ({ what: 'check', json }))),
    /** What is hardly meant in a form that can be used. */
    warn: (json: unknown, now: Temporal.Instant) =>
      inTurn(() => ask('warn', () => ({ what: 'warn', json, now: now.epochMilliseconds }))),
    judge: (source: LoadedSource, response: unknown, now: Temporal.Instant, options: JudgeOptions = {}) =>
      aboutForm('judge', source, (known) => ({
        what: 'judge',
        key: source.key,
        ...(!known && { json: source.json }),
        now: now.epochMilliseconds,
        response,
        options,
      })),
    whatIf: (source: LoadedSource, response: QuestionnaireResponse, now: Temporal.Instant, language: Language) =>
      aboutForm('what-if', source, (known) => ({
        what: 'what-if',
        key: source.key,
        ...(!known && { json: source.json }),
        now: now.epochMilliseconds,
        response,
        language,
      })),
    async close() {
      for (const timer of paused.values()) clearTimeout(timer);
      paused.clear();
      await end();
    },
  };
}

function start(): Thread {
  const worker = new Worker(new URL('form-worker-main.ts', import.meta.url), {
    // A form that fills the memory ends its own thread only.
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
  });
  worker.unref();
  const ready = new Promise<boolean>((resolve) => {
    worker.once('message', () => resolve(true));
    worker.once('exit', () => resolve(false));
  });
  worker.on('error', () => undefined); // told by `exit`, to whoever waits
  return { worker, ready, knows: new Set() };
}

function answerWithin<T>(worker: Worker, task: FormTask, deadline: number): Promise<Decision<T, Refusal>> {
  return new Promise((resolve) => {
    const settle = (decision: Decision<T, Refusal>) => {
      clearTimeout(timer);
      worker.off('message', answered);
      worker.off('exit', gone);
      worker.unref();
      resolve(decision);
    };
    const answered = (answer: T) => settle(allow(answer));
    const gone = () => settle(refuse('form-takes-too-long'));
    const timer = setTimeout(gone, deadline);
    worker.on('message', answered);
    worker.on('exit', gone);
    worker.ref();
    worker.postMessage(task);
  });
}
