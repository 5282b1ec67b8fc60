import { anyAnswer, anyOption, type Chance, type Manner } from './any-answer.ts';
import { calculate } from './calculate.ts';
import { forgetEnabled, isEnabled } from './enabled.ts';
import { extensionOf, isQuestion, keyOf } from './form-values.ts';
import { type Judged, judge } from './judge.ts';
import { isAtLeast, type Level } from './outcome-model.ts';
import type { Condition, PreparedForm, PreparedItem } from './prepared-form.ts';
import { type Evaluate, type QuestionnaireResponse, urls, type Value } from './questionnaire-model.ts';
import { addNode, emptyTree, fillIn, type Node, responseOf, type Tree } from './response-tree.ts';
import { findWays, isAbsence, type WaysToItems, type WayToItem } from './ways-to-item.ts';

export type Walker = {
  /** A valid response by someone who answers at random what is asked. Undefined: none was found. */
  walk(): QuestionnaireResponse | undefined;
  /** A valid response in which the item is reached – of a level of care, in which it is the outcome – if one is found. */
  reach(item: PreparedItem): QuestionnaireResponse | undefined;
};

const TRIES = { walk: 40, reach: 300 };

/** Walks through a form as a citizen does: from what is asked first to what the answers open. */
export function walkerOf(form: PreparedForm, chance: Chance, evaluate: Evaluate | undefined): Walker {
  const ways = findWays(form, evaluate);
  const today = todayBy(form, evaluate);
  const once = (way: WayToItem, shunned: readonly Condition[]): Judged | undefined => {
    const lean = chance.chance(0.5) ? chance.next() : undefined;
    const walking = { form, evaluate, ways, way, manner: { chance, lean, today, shunned } };
    const response = walkThrough(walking, chance.chance(0.2) ? 1 : 0.7);
    const judged = response && judge(form, response, evaluate);
    return judged?.valid ? judged : undefined;
  };
  return {
    walk() {
      for (let tries = 0; tries < TRIES.walk; tries += 1) {
        const judged = once(new Map(), []);
        if (judged) return judged.response;
      }
      return undefined;
    },
    reach(item) {
      const possible = ways.to(item);
      const { level } = item;
      // What always holds decides only when nothing else of its level does.
      const beside = (other: PreparedItem) => item === form.fallback && other !== item && other.level === level;
      const above = level === undefined ? [] : form.levels.filter((other) => isAbove(other, level) || beside(other));
      const weightier = above.flatMap(({ conditions }) => conditions);
      for (let tries = 0; possible.length > 0 && tries < TRIES.reach; tries += 1) {
        const judged = once(chance.pick(possible), chance.chance(0.8) ? weightier : []);
        if (!judged?.enabled.has(item.path)) continue;
        const { outcome } = judged;
        const decides = outcome?.level === level && outcome?.why.some(({ rule }) => rule === item.linkId);
        if (level === undefined || decides) return judged.response;
      }
      return undefined;
    },
  };
}

const isAbove = ({ level }: PreparedItem, other: Level): boolean =>
  level !== undefined && level !== other && isAtLeast(level, other);

/** Of the world in which the form is walked, if there is one. */
function todayBy({ questionnaire }: PreparedForm, evaluate: Evaluate | undefined): string {
  const nothing: QuestionnaireResponse = { resourceType: 'QuestionnaireResponse', status: 'in-progress' };
  const [today] = evaluate?.('today().toString()', nothing, questionnaire) ?? [];
  return typeof today === 'string' && /^\d{4}-\d\d-\d\d$/.test(today) ? today : '2026-01-15';
}

type Walking = {
  form: PreparedForm;
  evaluate: Evaluate | undefined;
  ways: WaysToItems;
  way: WayToItem;
  manner: Manner;
};

/** `diligence`: how often what need not be answered is answered. */
function walkThrough(walking: Walking, diligence: number): QuestionnaireResponse | undefined {
  const { form, evaluate } = walking;
  const tree = emptyTree(form);
  if (!fillIn(tree, form.items, undefined)) return undefined;
  const visited = new Set<Node>();
  for (let isMore = true; isMore; ) {
    calculate(tree, evaluate);
    const next = tree.nodes.filter((node) => !visited.has(node) && isEnabled(node, tree));
    isMore = next.length > 0;
    for (const node of next) {
      visited.add(node);
      if (node.item.type === 'group') repeat(walking, tree, node);
      else if (isAsked(node.item, walking)) node.answers = answersTo(walking, node.item, diligence);
      if (!fillIn(tree, node.item.items, node)) return undefined;
    }
    forgetEnabled(tree);
  }
  return responseOf(tree, 'completed');
}

/** Texts beside a question, what is calculated and what is hidden are answered by nobody, unless it must be. */
function isAsked(item: PreparedItem, { way }: Walking): boolean {
  if (!isQuestion(item.type) || item.calculated !== undefined || item.score === 'SS' || item.score === 'TS')
    return false;
  const isOffered = !item.hidden && item.raw.readOnly !== true && !isHelp(item);
  return isOffered || item.limits.minOccurs > 0 || way.has(item);
}

const helping = /"code":"(help|inline|sidebar|sublabel|highlight|help-link|data-receiver)"/;
const isHelp = ({ raw, type }: PreparedItem): boolean =>
  type === 'text' && helping.test(JSON.stringify(extensionOf(raw, urls.itemControl) ?? ''));

/** A group that repeats is filled in again, as often as it must be or may be. The others come by themselves. */
function repeat({ manner: { chance, lean } }: Walking, tree: Tree, node: Node): void {
  const { item, parent, under } = node;
  const among = (parent?.children ?? tree.roots).get(item)?.filter((other) => other.under === under) ?? [];
  if (item.raw.repeats !== true || among[0] !== node) return;
  const most = Math.min(item.limits.maxOccurs, 6);
  const wanted = lean === undefined ? chance.int(1, Math.min(most, 3)) : Math.round(1 + lean * (most - 1));
  for (let count = among.length; count < Math.max(wanted, item.limits.minOccurs); count += 1) {
    addNode(tree, item, parent, { under, given: true });
  }
}

function answersTo(walking: Walking, item: PreparedItem, diligence: number): Value[] {
  const { chance } = walking.manner;
  const wishes = walking.way.get(item) ?? [];
  if (wishes.length > 0) return wishedFor(walking, item, wishes);
  if (item.limits.minOccurs === 0 && !chance.chance(diligence)) return [];
  return severalOf(walking, item, []);
}

/** Answers that meet what is wished for: one that meets all if there is one, else one for each. */
function wishedFor(walking: Walking, item: PreparedItem, wishes: readonly Condition[]): Value[] {
  if (wishes.some(isAbsence)) return [];
  const { ways, manner } = walking;
  const one = ways.answersFor(item, wishes);
  if (one === undefined) return severalOf(walking, item, []);
  if (one.length > 0) {
    const options = item.options?.filter(({ value }) => one.includes(value)) ?? [];
    return severalOf(walking, item, [anyOption(item, options, manner)?.value ?? manner.chance.pick(one)]);
  }
  const alone = item.options?.filter(({ exclusive }) => exclusive).map(({ value }) => value) ?? [];
  const each = wishes.flatMap((wish) => {
    const answers = (ways.answersFor(item, [wish]) ?? []).filter((answer) => !alone.includes(answer));
    return answers.length > 0 ? [manner.chance.pick(answers)] : [];
  });
  return [...new Map(each.map((answer) => [keyOf(answer), answer])).values()];
}

/** As many as there must be, and sometimes more; what excludes all others stands alone. */
function severalOf(walking: Walking, item: PreparedItem, first: readonly Value[]): Value[] {
  const { form, manner } = walking;
  const { minOccurs, maxOccurs } = item.limits;
  const more = item.raw.repeats === true && manner.chance.chance(0.3) ? manner.chance.int(1, 2) : 0;
  const wanted = Math.min(Math.max(minOccurs, 1) + more, maxOccurs);
  const answers = [...first];
  const exclusive = new Set(item.options?.filter((option) => option.exclusive).map(({ value }) => value));
  for (let tries = 0; answers.length < wanted && tries < wanted * 4; tries += 1) {
    if (answers.some((answer) => exclusive.has(answer))) return answers;
    const answer = anyAnswer(form, item, manner);
    if (!answer || (answers.length > 0 && exclusive.has(answer))) continue;
    if (!item.options || !answers.includes(answer)) answers.push(answer);
  }
  return answers;
}
