/** The outcome of a question: yes with a value, or no with a stable code (and sometimes what helps the caller on). */
export type Decision<T, Code extends string, Details = never> =
  | { ok: true; value: T }
  | { ok: false; code: Code; details?: Details };

export const allow = <T>(value: T) => ({ ok: true, value }) as const;
export const refuse = <Code extends string>(code: Code) => ({ ok: false, code }) as const;
export const refuseWith = <Code extends string, Details>(code: Code, details: Details) =>
  ({ ok: false, code, details }) as const;

/** A rule says no with a code, or has nothing to say. */
export type Rule<Facts, Code extends string> = (facts: Facts) => Code | undefined;

/** The code of the first rule that says no. Order matters: the first code is the one people are told. */
export function firstRefusal<Facts, Code extends string>(
  rules: readonly Rule<Facts, Code>[],
  facts: Facts,
): Code | undefined {
  for (const rule of rules) {
    const code = rule(facts);
    if (code) return code;
  }
  return undefined;
}
