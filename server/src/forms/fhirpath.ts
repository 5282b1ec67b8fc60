import type { Evaluate } from '@helsesim/shared/forms/questionnaire-model';
import { osloDay } from '@helsesim/shared/oslo';
import { compile, evaluate as evaluateOnce, parse } from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';

/** FHIRPath by HL7’s fhirpath.js, over R4, whose model finds `answer.value` and weights; it costs nothing measurable. */

type Compiled = (resource: object, variables: object) => readonly unknown[];

/** Parsing takes longer than evaluating. Forms share few expressions, and a loaded form has at most some thousand. */
const MOST_KEPT = 5000;
const kept = new Map<string, Compiled>();
let present = Temporal.Instant.fromEpochMilliseconds(0);

function compiled(expression: string): Compiled {
  const known = kept.get(expression);
  if (known) return known;
  const made = compile(expression, r4, { userInvocationTable: worldTime, traceFn: silent });
  const run: Compiled = (resource, variables) => listOf(made(resource, variables));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(expression, run);
  return run;
}

/** `trace()` would print answers. */
const silent = () => undefined;
const listOf = (result: unknown): readonly unknown[] => (Array.isArray(result) ? result : []);

/** Characters. What is longer is no expression that someone wrote. */
const LONGEST = 20_000;

export function compiles(expression: string): boolean {
  if (expression.length > LONGEST) return false;
  try {
    parse(expression);
    return true;
  } catch {
    return false;
  }
}

/** Today is the world’s, not the machine’s. */
const worldTime = {
  today: { fn: () => literal(`@${osloDay(present)}`), arity: { 0: [] } },
  now: { fn: () => literal(`@${present.toString()}`), arity: { 0: [] } },
};
const literal = (text: string) => evaluateOnce({}, text, {}, r4, { resolveInternalTypes: false });

/** What expressions are evaluated with in a world whose clock shows `now`. */
export const fhirPathAt =
  (now: Temporal.Instant): Evaluate =>
  (expression, response, questionnaire) => {
    present = now;
    return compiled(expression)(response, { resource: response, questionnaire });
  };
