/**
 * The outcome of a question: yes with a value, or no with a stable code, the id of the rule that said it (when it was a
 * numbered one), and sometimes what helps the caller on.
 */
export type Decision<T, Code extends string, Details = never> =
  | { ok: true; value: T }
  | { ok: false; code: Code; rule?: string | undefined; details?: Details };

export const allow = <T>(value: T) => ({ ok: true, value }) as const;
export const refuse = <Code extends string>(code: Code, rule?: string) => ({ ok: false, code, rule }) as const;
export const refuseWith = <Code extends string, Details>(code: Code, details: Details, rule?: string) =>
  ({ ok: false, code, rule, details }) as const;

/** One rule of the domain, as every feature writes it. */
export type Rule<Facts, Verdict> = {
  /** In domain.md, where our own (BOK) have no number there: in the decision record. */
  id: string;
  source: string;
  /** Where sources are silent or disagree: the decision record that chose. */
  assumption?: string;
  /** Undefined: has nothing to say. */
  judge(facts: Facts): Verdict | undefined;
};

/** The first rule that has something to say, and what it says. */
export function firstVerdict<Facts, Verdict>(
  rules: readonly Rule<Facts, Verdict>[],
  facts: Facts,
): { rule: string; verdict: Verdict } | undefined {
  for (const rule of rules) {
    const verdict = rule.judge(facts);
    if (verdict !== undefined) return { rule: rule.id, verdict };
  }
  return undefined;
}

/** For rules that only ever say no. Order matters: the first code is the one people are told. */
export const refusedByFirst =
  <Facts, Code extends string>(rules: readonly Rule<Facts, Code>[]) =>
  (facts: Facts): Decision<undefined, Code> => {
    const refusal = firstVerdict(rules, facts);
    return refusal ? refuse(refusal.verdict, refusal.rule) : allow(undefined);
  };
