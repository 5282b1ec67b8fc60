import type { Language } from '../people/people-model.ts';
import { calculate } from './calculate.ts';
import { checkAnswers } from './check-answers.ts';
import { isEnabled } from './enabled.ts';
import { numberOf } from './form-values.ts';
import { outcomeIn, redSignsIn } from './outcome.ts';
import type { Outcome, Why } from './outcome-model.ts';
import type { PreparedForm } from './prepared-form.ts';
import type { Evaluate, FormProblem, QuestionnaireResponse } from './questionnaire-model.ts';
import { readResponse, readSurplus } from './read-response.ts';
import { emptyTree, responseOf, type Tree } from './response-tree.ts';

/** Plain data: it can go from one process to another. */
export type Judged = {
  valid: boolean;
  problems: FormProblem[];
  /** The answers that count, in the order of the form, with what is calculated. Nothing else that came is in it. */
  response: QuestionnaireResponse;
  /** By linkId, of the items that are calculated as numbers. */
  scores: Record<string, number>;
  /** Undefined: the form has no levels, or the answers are not valid and whole: nothing can be said yet. */
  outcome: Outcome | undefined;
  /** The red signs, also of answers that are not whole or have something wrong in them: 113 does not wait for that. */
  stop: Why[];
  /** Paths of the items that are asked or shown somewhere. */
  enabled: ReadonlySet<string>;
};

export type JudgeOptions = {
  /** Of a draft: nothing has to be there yet, and nothing follows from it but a red stop. */
  partial?: boolean;
  /** Of the words in the outcome. */
  language?: Language;
};

const MOST_PROBLEMS = 200;

/**
 * What answers to a form are worth: whether they fit, what they add up to, where they lead. What was calculated elsewhere
 * is thrown away. Without `evaluate`, as in a browser, expressions keep the values that came.
 */
export function judge(
  form: PreparedForm,
  response: unknown,
  evaluate: Evaluate | undefined,
  { partial = false, language = 'nb' }: JudgeOptions = {},
): Judged {
  const status = partial ? 'in-progress' : 'completed';
  const { tree, problems, isSurplus } = readResponse(form, response);
  if (!tree) {
    const nothing = responseOf(emptyTree(form), status);
    const none = { scores: {}, outcome: undefined, stop: [], enabled: new Set<string>() };
    return { valid: false, problems, response: nothing, ...none };
  }
  const unsettled = calculate(tree, evaluate);
  const cleaned = responseOf(tree, status);
  // What is calculated comes on top. What is kept must be read again, or it could never be told of.
  const again = evaluate && form.calculated.length > 0 ? readResponse(form, cleaned) : undefined;
  const outgrown = again && !again.tree ? again.problems : [];
  const all = [...problems, ...unsettled, ...outgrown, ...checkAnswers({ tree, evaluate, partial })];
  const valid = all.length === 0;
  const signs = redSignsIn(tree, language);
  const others = isSurplus ? redSignsInSurplus(form, response, { evaluate, language }) : [];
  return {
    valid,
    problems: all.slice(0, MOST_PROBLEMS),
    response: outgrown.length === 0 ? cleaned : responseOf(emptyTree(form), status),
    scores: scoresOf(tree),
    outcome: valid && !partial ? outcomeIn(tree, language) : undefined,
    stop: [...signs, ...others.filter(({ rule }) => !signs.some((known) => known.rule === rule))],
    enabled: new Set(tree.nodes.filter((node) => isEnabled(node, tree)).map(({ item }) => item.path)),
  };
}

/** Of what is more than may be answered: one of the answers that are too many may be the red one. */
function redSignsInSurplus(
  form: PreparedForm,
  response: unknown,
  { evaluate, language }: { evaluate: Evaluate | undefined; language: Language },
): Why[] {
  const tree = readSurplus(form, response);
  if (!tree) return [];
  calculate(tree, evaluate);
  return redSignsIn(tree, language);
}

function scoresOf({ form, of }: Tree): Record<string, number> {
  const computed = [...form.calculated, ...form.scored.map(({ item }) => item)];
  return Object.fromEntries(
    computed.flatMap((item) => {
      const [answer] = of.get(item)?.find(({ answers }) => answers.length > 0)?.answers ?? [];
      const number = answer && numberOf(answer);
      return number === undefined ? [] : [[item.linkId, number]];
    }),
  );
}
