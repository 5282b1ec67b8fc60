import type { Judged } from './judge.ts';
import type { Level, Why } from './outcome-model.ts';
import type { FormProblem } from './questionnaire-model.ts';

/** What a version of a form makes of the same answers otherwise than another. Null: there is none. */
export type FormDifference = {
  outcome?: { from: Level | null; to: Level | null; why: { gone: Reason[]; new: Reason[] } };
  scores: { score: string; from: number | null; to: number | null }[];
  /** Why the answers are not valid in the first. */
  notValid: FormProblem[];
  /** Why the answers, which are valid in the first, are not in the second. */
  problems: FormProblem[];
};
type Reason = Pick<Why, 'rule' | 'level' | 'text'>;

/** Of the same answers, judged by both versions. */
export function differenceBetween(before: Judged, after: Judged): FormDifference {
  const [level, now] = [before.outcome?.level ?? null, after.outcome?.level ?? null];
  const linkIds = new Set([...Object.keys(before.scores), ...Object.keys(after.scores)]);
  const scores = [...linkIds].flatMap((score) => {
    const [old = null, fresh = null] = [before.scores[score], after.scores[score]];
    return old === fresh ? [] : [{ score, from: old, to: fresh }];
  });
  const why = {
    gone: others(before.outcome?.why, after.outcome?.why),
    new: others(after.outcome?.why, before.outcome?.why),
  };
  return {
    notValid: before.problems,
    ...(level !== now && { outcome: { from: level, to: now, why } }),
    scores,
    problems: before.valid ? after.problems : [],
  };
}

/** Rules that were met here and not there. */
const others = (here: readonly Why[] = [], there: readonly Why[] = []): Reason[] =>
  here
    .filter(({ rule, level }) => !there.some((other) => other.rule === rule && other.level === level))
    .map(({ rule, level, text }) => ({ rule, level, text }));
