import type { AccessDecision, AccessFacts, AccessRefusal, Basis, TraceStep } from './representation-model.ts';
import {
  type AccessRule,
  rulesAtTheEnd,
  rulesByBasis,
  rulesForEveryone,
  rulesForOneself,
  rulesForOthers,
} from './representation-rules.ts';

/**
 * May this actor do this, in this service, for this citizen, now? The one place that knows. Total over its facts; the
 * trace names every rule that had a say, in the order they were asked.
 */
export function decide(facts: AccessFacts): AccessDecision {
  const trace: TraceStep[] = [];
  const ask = (rules: readonly AccessRule[]) => firstDenial(rules, facts, trace);
  const answer = (basis: Basis | null, reason: AccessRefusal | undefined): AccessDecision => ({
    allowed: reason === undefined,
    basis,
    reason: reason ?? null,
    trace,
  });

  const forAll = ask(rulesForEveryone);
  if (facts.actor.id === facts.subject.id) return answer('self', forAll ?? ask(rulesForOneself) ?? ask(rulesAtTheEnd));

  const shut = forAll ?? ask(rulesForOthers);
  if (shut) return answer(null, shut);

  /** What is told when no basis opens the door: that of the first basis there is. */
  let told: AccessRefusal | undefined;
  for (const basis of ['FO', 'FU', 'TD'] as const) {
    const [relation, ...conditions] = rulesByBasis[basis];
    if (ask([relation])) continue;
    const denied = ask(conditions);
    if (!denied) return answer(basis, ask(rulesAtTheEnd));
    told ??= denied;
  }
  return answer(null, told ?? 'no-access');
}

function firstDenial(rules: readonly AccessRule[], facts: AccessFacts, trace: TraceStep[]): AccessRefusal | undefined {
  for (const { id, source, assumption, judge } of rules) {
    const judgement = judge(facts);
    if (!judgement) continue;
    trace.push({
      rule: id,
      outcome: judgement.deny ? 'deny' : 'pass',
      facts: judgement.facts,
      source,
      ...(assumption && { assumption }),
    });
    if (judgement.deny) return judgement.deny;
  }
  return undefined;
}
