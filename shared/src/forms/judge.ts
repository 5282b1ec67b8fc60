import type { Language } from '../people/people-model.ts';
import { calculate } from './calculate.ts';
import { checkAnswers } from './check-answers.ts';
import { isEnabled } from './enabled.ts';
import { numberOf } from './form-values.ts';
import { outcomeIn, redSignsIn } from './outcome.ts';
import type { Outcome, Why } from './outcome-model.ts';
import type { PreparedForm } from './prepared-form.ts';
import type { Evaluate, FormProblem, QuestionnaireResponse } from './questionnaire-model.ts';
import { readResponse } from './read-response.ts';
import { emptyTree, responseOf, type Tree } from './response-tree.ts';

/** Plain data: it can go from one thread to another. */
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
  const { tree, problems } = readResponse(form, response);
  if (!tree) {
    const nothing = responseOf(emptyTree(form), status);
    const none = { scores: {}, outcome: undefined, stop: [], enabled: new Set<string>() };
    return { valid: false, problems, response: nothing, ...none };
  }
  const unsettled = calculate(tree, evaluate);
  const all = [...problems, ...unsettled, ...checkAnswers({ tree, evaluate, partial })];
  const valid = all.length === 0;
  return {
    valid,
    problems: all.slice(0, MOST_PROBLEMS),
    response: responseOf(tree, status),
    scores: scoresOf(tree),
    outcome: valid && !partial ? outcomeIn(tree, language) : undefined,
    stop: redSignsIn(tree, language),
    enabled: new Set(tree.nodes.filter((node) => isEnabled(node, tree)).map(({ item }) => item.path)),
  };
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
