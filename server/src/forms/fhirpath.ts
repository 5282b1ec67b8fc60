import { createRequire } from 'node:module';
import type { Evaluate } from '@helsesim/shared/forms/questionnaire-model';
import { inOslo, osloDay } from '@helsesim/shared/oslo';

/** FHIRPath by HL7’s fhirpath.js, over R4, whose model finds `answer.value` and weights; it costs nothing measurable. */
type Engine = { fhirpath: typeof import('fhirpath'); r4: typeof import('fhirpath/fhir-context/r4')['default'] };
const load = createRequire(import.meta.url);
let loaded: Engine | undefined;
/** Loaded with the first expression: it would be a tenth of what a start takes. */
function engine(): Engine {
  loaded ??= { fhirpath: load('fhirpath'), r4: load('fhirpath/fhir-context/r4') };
  return loaded;
}

type Compiled = (resource: object, variables: object) => readonly unknown[];

/** Parsing takes longer than evaluating. Forms share few expressions, and a loaded form has at most some thousand. */
const MOST_KEPT = 5000;
const kept = new Map<string, Compiled>();
let present = Temporal.Instant.fromEpochMilliseconds(0);

function compiled(expression: string): Compiled {
  const known = kept.get(expression);
  if (known) return known;
  const { fhirpath, r4 } = engine();
  const made = fhirpath.compile(expression, r4, { userInvocationTable: worldTime, traceFn: silent });
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

/** What no answers can help: a function, a variable or a type that there is not. Other errors may come of there being none. */
const neverWorks =
  /^Not implemented: |undefined environment variable: |cannot be resolved to a valid type|^The asynchronous function /;

/** Whether it can be read, and what it names is there: found out by evaluating it over a response without answers. */
export function compiles(expression: string): boolean {
  if (expression.length > LONGEST) return false;
  try {
    compiled(expression);
  } catch {
    return false;
  }
  try {
    evaluateEmpty(expression);
    return true;
  } catch (error) {
    return !(error instanceof Error && neverWorks.test(error.message));
  }
}
const evaluateEmpty = (expression: string) =>
  fhirPathAt(present)(
    expression,
    { resourceType: 'QuestionnaireResponse', status: 'in-progress' },
    { resourceType: 'Questionnaire', status: 'active' },
  );

/** Today and the time of day are the world’s, not the machine’s. */
const worldTime = {
  today: { fn: () => literal(`@${osloDay(present)}`), arity: { 0: [] } },
  now: { fn: () => literal(`@${present.toString()}`), arity: { 0: [] } },
  timeOfDay: { fn: () => literal(`@T${inOslo(present).toPlainTime().toString()}`), arity: { 0: [] } },
};
function literal(text: string) {
  const { fhirpath, r4 } = engine();
  return fhirpath.evaluate({}, text, {}, r4, { resolveInternalTypes: false });
}

/** What expressions are evaluated with in a world whose clock shows `now`. */
export const fhirPathAt =
  (now: Temporal.Instant): Evaluate =>
  (expression, response, questionnaire) => {
    present = now;
    return compiled(expression)(response, { resource: response, questionnaire });
  };
