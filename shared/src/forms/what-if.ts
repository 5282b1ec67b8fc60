import type { Language } from '../people/people-model.ts';
import { calculate, type Seen } from './calculate.ts';
import { checkAnswers } from './check-answers.ts';
import { isEnabled } from './enabled.ts';
import { type Change, changed, otherAnswers } from './form-change.ts';
import { isQuestion, keyOf } from './form-values.ts';
import { type Influence, influenceIn } from './level-influence.ts';
import { levelItemsIn } from './outcome.ts';
import { type Level, levelCodes, type Urgency, urgencyOf } from './outcome-model.ts';
import type { PreparedForm, PreparedItem } from './prepared-form.ts';
import type { Evaluate, QuestionnaireResponse, Value } from './questionnaire-model.ts';
import { layOut } from './read-response.ts';
import type { Tree } from './response-tree.ts';
import { answersInWords, textOf } from './wording.ts';

export type WhatIf = {
  changes: { linkId: string; question: string; from: string; to: string }[];
  level: Level;
  urgency: Urgency;
};

/** Of responses judged: «what if» is a help to understand, not a search of all there is. */
const MOST_TRIES = 400;
const triesFor = ({ all }: PreparedForm): number => Math.max(20, Math.min(MOST_TRIES, Math.floor(20_000 / all.length)));

/**
 * «Hva måtte vært annerledes?»: the nearest answers that lead elsewhere. Each level once, by one change if one is enough,
 * else by two; of the same size first what a level itself asks for, then in the order of the form. Only whole answers
 * count. None from red: nobody shall look for a way around 113. `response` as `judge` has cleaned it.
 */
export function whatIf(
  form: PreparedForm,
  response: QuestionnaireResponse,
  evaluate: Evaluate | undefined,
  language: Language,
): WhatIf[] {
  const seen: Seen = new Map();
  const influence = influenceIn(form);
  const now = tried(form, response, evaluate, seen);
  if (now?.level === undefined || urgencyOf(now.level) === 'red') return [];

  const there = new Set(form.levels.flatMap(({ level }) => level ?? []));
  const found = new Map<Level, WhatIf>();
  const made = new Set<string>();
  const most = triesFor(form);
  const isDone = () => made.size >= most || found.size >= there.size - 1;
  const attempt = (before: Tried, changes: readonly Change[]): Tried | undefined => {
    const key = changes.map(keyOfChange).toSorted().join();
    const [last] = changes.slice(-1);
    const after = last && !made.has(key) && !isDone() && changed(before.response, last);
    if (!after) return undefined;
    made.add(key);
    const next = tried(form, after, evaluate, seen);
    const { level } = next ?? {};
    if (level !== undefined && level !== now.level && !found.has(level)) {
      found.set(level, { changes: changes.map((each) => inWords(each, language)), level, urgency: urgencyOf(level) });
    }
    return next;
  };

  const ones = changesOf(now, influence).flatMap((change) => {
    const after = attempt(now, [change]);
    return after && !isRed(after) ? [{ change, after }] : [];
  });
  const attemptTwo = (first: (typeof ones)[number], isWorth: (second: Change) => boolean) => {
    if (isDone()) return;
    for (const second of changesOf(first.after, influence)) {
      if (second.item !== first.change.item && isWorth(second)) attempt(first.after, [first.change, second]);
    }
  };
  // First what a change makes a question of, which must then be answered.
  for (const one of ones) {
    const { wrong } = one.after;
    if (wrong.size === 1) attemptTwo(one, ({ item }) => wrong.has(item.path));
  }
  const alone = new Map(ones.map(({ change, after }) => [keyOfChange(change), after]));
  for (const one of ones) {
    if (one.after.wrong.size > 0) continue;
    attemptTwo(one, (second) => {
      const after = alone.get(keyOfChange(second));
      if (!after || meet(influence, one.change.item, second.item)) return true;
      const level = levelOfBoth(now, one.after, after);
      return level !== now.level && (level === undefined || !found.has(level));
    });
  }
  return [...found.values()];
}

/** Answers that were tried. `wrong`: the paths of what is missing or does not fit; only if there is none there is a level. */
type Tried = {
  response: QuestionnaireResponse;
  tree: Tree;
  wrong: ReadonlySet<string>;
  reached: ReadonlySet<PreparedItem>;
  level: Level | undefined;
};

const weightiest = (reached: Iterable<PreparedItem>): Level | undefined => {
  const there = new Set([...reached].map(({ level }) => level));
  return levelCodes.find((level) => there.has(level));
};

/** Where two changes lead that no level looks at both of: each to what it leads to by itself. */
function levelOfBoth(now: Tried, one: Tried, other: Tried): Level | undefined {
  const both = now.tree.form.levels.filter((item) => {
    const before = now.reached.has(item);
    return before ? one.reached.has(item) && other.reached.has(item) : one.reached.has(item) || other.reached.has(item);
  });
  return weightiest(both);
}

function meet(influence: ReadonlyMap<PreparedItem, Influence>, one: PreparedItem, other: PreparedItem): boolean {
  const levels = influence.get(other)?.levels;
  return levels !== undefined && influence.get(one)?.levels.isDisjointFrom(levels) === false;
}

const isRed = ({ level }: Tried): boolean => level !== undefined && urgencyOf(level) === 'red';

function tried(
  form: PreparedForm,
  response: QuestionnaireResponse,
  evaluate: Evaluate | undefined,
  seen: Seen,
): Tried | undefined {
  const { tree, problems } = layOut(form, response);
  if (!tree) return undefined;
  const unsettled = calculate(tree, evaluate, seen);
  const wrong = [...problems, ...unsettled, ...checkAnswers({ tree, evaluate, partial: false })]
    // What the change makes a question of the past is taken out by judging.
    .filter(({ code }) => code !== 'not-enabled')
    .map(({ path }) => path);
  const reached = levelItemsIn(tree);
  return {
    response,
    tree,
    wrong: new Set(wrong),
    reached,
    level: wrong.length === 0 ? weightiest(reached) : undefined,
  };
}

/** Every single change of a question that is asked now and that decides, the nearest to a level first. */
function changesOf({ tree }: Tried, influence: ReadonlyMap<PreparedItem, Influence>): Change[] {
  const { form } = tree;
  return form.all
    .filter((item) => influence.has(item) && isAsked(item))
    .toSorted((one, other) => (influence.get(one)?.distance ?? 0) - (influence.get(other)?.distance ?? 0))
    .flatMap((item) => {
      const nodes = (tree.of.get(item) ?? []).filter((node) => isEnabled(node, tree));
      const [node] = nodes;
      if (!node || nodes.length > 1) return [];
      const from: readonly Value[] = node.answers;
      return otherAnswers(item, from, form).map((to) => ({ item, from, to }));
    });
}

const isAsked = ({ type, calculated, score, hidden, raw }: PreparedItem): boolean =>
  isQuestion(type) && calculated === undefined && score !== 'SS' && score !== 'TS' && !hidden && raw.readOnly !== true;

const keyOfChange = ({ item, to }: Change): string => JSON.stringify([item.linkId, ...to.map(keyOf)]);

const inWords = ({ item, from, to }: Change, language: Language) => ({
  linkId: item.linkId,
  question: textOf(item, language),
  from: answersInWords(item, from, language),
  to: answersInWords(item, to, language),
});
