import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import type { JudgeOptions } from '@helsesim/shared/forms/judge';
import type { QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import type { Language } from '@helsesim/shared/people/people-model';
import { openFormPool } from './form-pool.ts';
import type { FormSource } from './form-process.ts';
import type { FormAnswers, FormWork } from './form-task.ts';
import { openFormTurns } from './form-turns.ts';

/**
 * Judges forms that someone has loaded. Every answer comes within a second: whoever has waited too long is refused, and a
 * process that misses its deadline is ended, and its form and world are refused for a while.
 */

type Refusal = 'form-takes-too-long';
export type LoadedSource = FormSource & { world: string };
export type FormProcesses = ReturnType<typeof openFormProcesses>;

/** Milliseconds to wait for a turn, and then of a processor. A form that is loaded is checked and then looked through. */
const patience: Record<FormWork['what'], { turn: number; work: number }> = {
  check: { turn: 200, work: 500 },
  warn: { turn: 100, work: 250 },
  judge: { turn: 400, work: 500 },
  'what-if': { turn: 300, work: 600 },
  walk: { turn: 300, work: 600 },
};

type Settings = {
  /** Milliseconds until what took too long is tried again: the form, and any form of its world. 0: at once. */
  pauses?: { form: number; world: number };
  /** Processes that work at once, and those that stand ready for when one has been ended. */
  atOnce?: number;
  spare?: number;
  /** Milliseconds that everybody waits for a turn, however long an answer then takes. */
  turn?: number;
  /** Told how a process ended that nobody ended, as one does whose memory is full. */
  lost?: (how: string) => void;
};

export function openFormProcesses(settings: Settings = {}) {
  const { pauses = { form: 60_000, world: 2000 }, atOnce = 2, spare = 1, lost } = settings;
  const pool = openFormPool(atOnce + spare);
  const turns = openFormTurns(atOnce);
  const paused = new Map<string, NodeJS.Timeout>();
  let isOpen = true;

  function pause(key: string, milliseconds: number) {
    clearTimeout(paused.get(key));
    if (milliseconds === 0) return;
    paused.set(key, setTimeout(() => paused.delete(key), milliseconds).unref());
  }

  async function ask<W extends FormWork['what']>(
    work: FormWork & { what: W },
    { world, ...source }: LoadedSource,
  ): Promise<Decision<FormAnswers[W], Refusal>> {
    const { turn, work: most } = patience[work.what];
    // What answers make slow in one world is not slow in another.
    const form = JSON.stringify([world, work.what, source.key]);
    const isRefused = () => !isOpen || paused.has(form) || paused.has(world);
    if (isRefused() || !(await pool.warm())) return refuse('form-takes-too-long');
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(late.resolve, settings.turn ?? turn);
    const isOurTurn = await turns.take(world, late.promise);
    try {
      const process = isOurTurn && !isRefused() ? await pool.take() : undefined;
      clearTimeout(timer);
      if (!process) return refuse('form-takes-too-long');
      const result = await process.ask<FormAnswers[W]>(work, source, most).finally(() => pool.giveBack(process));
      if (result !== 'late' && 'answer' in result) return allow(result.answer);
      if (!isOpen) return refuse('form-takes-too-long');
      if (result !== 'late') lost?.(result.gone);
      pause(form, pauses.form);
      pause(world, pauses.world);
      return refuse('form-takes-too-long');
    } finally {
      clearTimeout(timer);
      if (isOurTurn) turns.done(world);
    }
  }

  return {
    /** Everything that is wrong with a form; none: it can be used. */
    check: (source: LoadedSource) => ask({ what: 'check' }, source),
    /** What is hardly meant in a form that can be used. */
    warn: (source: LoadedSource, now: Temporal.Instant) => ask({ what: 'warn', now: now.epochMilliseconds }, source),
    judge: (source: LoadedSource, response: unknown, now: Temporal.Instant, options: JudgeOptions = {}) =>
      ask({ what: 'judge', now: now.epochMilliseconds, response, options }, source),
    whatIf: (source: LoadedSource, response: QuestionnaireResponse, now: Temporal.Instant, language: Language) =>
      ask({ what: 'what-if', now: now.epochMilliseconds, response, language }, source),
    /** Valid answers by someone who answers at random. Undefined: none were found. */
    walk: (source: LoadedSource, seed: string, now: Temporal.Instant) =>
      ask({ what: 'walk', now: now.epochMilliseconds, seed }, source),
    /** Resolves when as many stand ready as there are. */
    allReady: () => pool.allReady(),
    close() {
      isOpen = false;
      for (const timer of paused.values()) clearTimeout(timer);
      paused.clear();
      pool.close();
    },
  };
}
