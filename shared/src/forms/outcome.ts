import type { Language } from '../people/people-model.ts';
import { isEnabled, meets, questionNodes } from './enabled.ts';
import { fits } from './form-values.ts';
import { type Level, levelCodes, type Outcome, urgencyOf, type Why } from './outcome-model.ts';
import type { PreparedForm, PreparedItem } from './prepared-form.ts';
import type { Value } from './questionnaire-model.ts';
import { readResponse } from './read-response.ts';
import type { Node, Tree } from './response-tree.ts';
import { answersInWords, textOf } from './wording.ts';

/**
 * Where the answers lead: to the weightiest level whose item is enabled. Undefined: the form has no levels, or none is
 * reached. `response` as `judge` has cleaned it.
 */
export function outcomeOf(form: PreparedForm, response: unknown, language: Language): Outcome | undefined {
  const { tree } = readResponse(form, response);
  return tree && outcomeIn(tree, language);
}

export function outcomeIn(tree: Tree, language: Language): Outcome | undefined {
  const weightiest = reachedIn(tree);
  const [first] = weightiest;
  if (!first) return undefined;
  const urgency = urgencyOf(first.level);
  // Beside what is urgent there is no advice but its own, and no reason for what is less so.
  const isUrgent = urgency === 'red' || urgency === 'yellow';
  const advising = isUrgent ? weightiest.filter(({ level }) => level === first.level) : weightiest;
  const deciding = isUrgent ? weightiest.filter(({ level }) => urgencyOf(level) === urgency) : weightiest;
  // That nothing else was met is a reason only when nothing else was.
  const told = deciding.filter((each) => each === first || each.node.item !== tree.form.fallback);
  return {
    level: first.level,
    urgency,
    why: told.map((each) => whyOf(tree, each, language)),
    selfHelp: [...new Set(advising.flatMap(({ node }) => node.item.selfHelp))],
  };
}

/** What is told at once, of whatever else is still missing or wrong. */
export const redSignsIn = (tree: Tree, language: Language): Why[] =>
  reachedIn(tree)
    .filter(({ level }) => urgencyOf(level) === 'red')
    .map((each) => whyOf(tree, each, language));

export const levelItemsIn = (tree: Tree): ReadonlySet<PreparedItem> =>
  new Set(reachedIn(tree).map(({ node }) => node.item));

type Reached = { node: Node; level: Level };

/** The weightiest first; of one level in the order of the form, but what always holds comes last. */
function reachedIn(tree: Tree): Reached[] {
  const { levels, fallback } = tree.form;
  const weight = ({ node, level }: Reached) => levelCodes.indexOf(level) + (node.item === fallback ? 0.5 : 0);
  return levels
    .flatMap((item) => {
      const node = tree.of.get(item)?.find((each) => isEnabled(each, tree));
      return node && item.level ? [{ node, level: item.level }] : [];
    })
    .toSorted((one, other) => weight(one) - weight(other));
}

/** Of several conditions that any of is enough, those that are met; of several answers, those that met it. */
function whyOf(tree: Tree, { node, level }: Reached, language: Language): Why {
  const looked = new Map<PreparedItem, Set<Value>>();
  for (let at: Node | undefined = node; at; at = at.parent) {
    for (const condition of at.item.conditions) {
      if (!meets(condition, at, tree)) continue;
      const { of, operator, expected } = condition;
      const answers = questionNodes(condition, at, tree).flatMap((question) => question.answers);
      const met = operator === 'exists' ? answers : answers.filter((answer) => fits(operator, answer, expected));
      looked.set(of, new Set([...(looked.get(of) ?? []), ...met]));
    }
  }
  const because = [...looked].map(([of, answers]) => ({
    linkId: of.linkId,
    question: textOf(of, language),
    answer: answersInWords(of, [...answers], language),
  }));
  return { rule: node.item.linkId, level, text: textOf(node.item, language), because };
}
