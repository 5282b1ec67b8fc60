import { fits, keyOf } from './form-values.ts';
import { possibleAnswers } from './possible-answers.ts';
import { possibleScores } from './possible-scores.ts';
import type { Condition, PreparedForm, PreparedItem } from './prepared-form.ts';
import type { Evaluate, Value } from './questionnaire-model.ts';

/** What must be answered together for an item to be asked: by question, every condition its answers must meet. */
export type WayToItem = ReadonlyMap<PreparedItem, readonly Condition[]>;

export type WaysToItems = {
  /** None: it is never asked. What cannot be known is left out: one way may still be none. */
  to(item: PreparedItem): readonly WayToItem[];
  /** The item’s own conditions can each be met, but not all together, or not where it stands. */
  contradict(item: PreparedItem): boolean;
  /** Answers to the question that meet the conditions. Undefined: whichever may. */
  answersFor(item: PreparedItem, conditions: readonly Condition[]): readonly Value[] | undefined;
};

const anyWay: readonly WayToItem[] = [new Map()];
/** Of ways to one item, and of what is put together for all of them: beyond, less is known, and nothing wrong said. */
const MOST_WAYS = 128;
const MOST_WORK = 1_500_000;

/** The ways to every item: its own conditions, those of what holds it, those of the questions they name. */
export function findWays(form: PreparedForm, evaluate: Evaluate | undefined): WaysToItems {
  const scores = possibleScores(form, evaluate);
  const known = new Map<PreparedItem, readonly WayToItem[]>();
  const owners = new Map(form.all.flatMap((item) => item.conditions.map((condition) => [condition, item] as const)));
  let work = 0;

  function together(some: readonly WayToItem[], others: readonly WayToItem[]): readonly WayToItem[] {
    if (some.length === 0 || others.length === 0) return [];
    const size = (ways: readonly WayToItem[]) => ways.reduce((sum, way) => sum + way.size + 1, 0);
    const cost = size(some) * others.length + size(others) * some.length;
    // Leaving some of it out makes more possible, never less.
    if (some.length * others.length > MOST_WAYS || work + cost > MOST_WORK) return some;
    work += cost;
    return some.flatMap((one) => others.flatMap((other) => joined(one, other) ?? []));
  }

  function joined(one: WayToItem, other: WayToItem): WayToItem | undefined {
    const [smaller, larger] = one.size < other.size ? [one, other] : [other, one];
    if (smaller.size === 0) return larger;
    const both = new Map(larger);
    for (const [question, conditions] of smaller) {
      const before = larger.get(question) ?? [];
      const more = conditions.filter((condition) => !before.some((each) => isSame(each, condition)));
      if (more.length === 0) continue;
      both.set(question, [...before, ...more]);
      if (before.length > 0 && !isPossible(question, [...before, ...more])) return undefined;
    }
    return both;
  }

  function isPossible(question: PreparedItem, conditions: readonly Condition[]): boolean {
    const met = conditions.filter((condition) => !isAbsence(condition));
    const manifold = isManifold(question, conditions, owners);
    if (met.length < conditions.length) return met.length === 0 || manifold;
    const answers = possibleAnswers(question, conditions, scores);
    if (!answers) return true;
    if (answers.some((answer) => met.every((condition) => meets(answer, condition)))) return true;
    const together = manifold ? answers.filter((answer) => !standsAlone(question, answer, conditions)) : [];
    return met.every((condition) => together.some((answer) => meets(answer, condition)));
  }

  function viaCondition(condition: Condition): readonly WayToItem[] {
    if (!isPossible(condition.of, [condition])) return [];
    const itself = [new Map([[condition.of, [condition]]])];
    return isAbsence(condition) ? itself : together(itself, known.get(condition.of) ?? anyWay);
  }

  function find(item: PreparedItem): readonly WayToItem[] {
    const outer = item.parent ? (known.get(item.parent) ?? anyWay) : anyWay;
    if (item.conditions.length === 0) return outer;
    const each = item.conditions.map(viaCondition);
    if (item.behavior === 'all') return each.reduce(together, outer);
    const any = each.flat();
    return any.length > MOST_WAYS ? outer : together(any, outer);
  }

  // What an item stands on comes first; no form is so deep in conditions that this could not be walked, but a stack is.
  for (const first of form.all) {
    const waiting = [first];
    for (let item = waiting.at(-1); item; item = waiting.at(-1)) {
      const below = [...(item.parent ? [item.parent] : []), ...item.conditions.map(({ of }) => of)];
      const unknown = known.has(item) ? [] : below.filter((other) => !known.has(other));
      if (unknown.length > 0) {
        waiting.push(...unknown);
        continue;
      }
      if (!known.has(item)) known.set(item, find(item));
      waiting.pop();
    }
  }

  return {
    to: (item) => known.get(item) ?? anyWay,
    contradict: (item) =>
      item.conditions.length > 0 &&
      known.get(item)?.length === 0 &&
      (!item.parent || known.get(item.parent)?.length !== 0) &&
      item.conditions.every((condition) => viaCondition(condition).length > 0),
    answersFor: (question, conditions) => {
      const answers = possibleAnswers(question, conditions, scores);
      return answers?.filter((answer) => conditions.every((condition) => meets(answer, condition)));
    },
  };
}

export const isAbsence = ({ operator, expected }: Condition): boolean =>
  operator === 'exists' && expected.valueBoolean === false;

const meets = (answer: Value, { operator, expected }: Condition): boolean =>
  operator === 'exists' ? expected.valueBoolean === true : fits(operator, answer, expected);

const isSame = (one: Condition, other: Condition): boolean =>
  one.operator === other.operator && keyOf(one.expected) === keyOf(other.expected) && one.within === other.within;

/** Each condition may be met by another answer: there are several, or those who ask stand in different occurrences. */
function isManifold(
  question: PreparedItem,
  conditions: readonly Condition[],
  owners: ReadonlyMap<Condition, PreparedItem>,
): boolean {
  if (question.raw.repeats === true) return true;
  if (conditions.some(({ down }) => down.some((item) => item.raw.repeats === true))) return true;
  if (!aroundOf(question).some((item) => item.raw.repeats === true)) return false;
  const asking = [...new Set(conditions.flatMap((condition) => owners.get(condition) ?? []))];
  const lines = asking.map((item) => [item, ...aroundOf(item)]);
  const [longest = []] = lines.toSorted((one, other) => other.length - one.length);
  return !asking.every((item) => longest.includes(item));
}

/** «None of these» beside another answer is refused – in one occurrence of the question, at least. */
const standsAlone = (question: PreparedItem, answer: Value, conditions: readonly Condition[]): boolean =>
  !aroundOf(question).some(({ raw }) => raw.repeats === true) &&
  conditions.length > 1 &&
  (question.options ?? []).some(({ exclusive, value }) => exclusive && value === answer);

function aroundOf({ parent }: PreparedItem): PreparedItem[] {
  const around: PreparedItem[] = [];
  for (let outer = parent; outer; outer = outer.parent) around.push(outer);
  return around;
}
