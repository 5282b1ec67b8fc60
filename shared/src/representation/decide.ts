import type { Rule } from '../decision.ts';
import { ageOn } from '../oslo.ts';
import type { AccessDecision, AccessFacts, AccessRefusal, Basis, TraceStep } from './representation-model.ts';
import {
  grounds,
  rulesForEveryone,
  rulesForOneself,
  rulesForOthers,
  rulesOfConsent,
  rulesOfItems,
} from './rules/in-order.ts';
import type { Judgement, KnownFacts, Relation } from './rules/rule.ts';

/**
 * May this actor do this, in this service, for this citizen, now? The one place that knows. Total over its facts: what
 * is not known is refused. The trace names every rule that had a say, in the order they were asked.
 */
export function decide(asked: AccessFacts): AccessDecision {
  const { actor, subject, today } = asked;
  const facts = { ...asked, subjectAge: ageOn(today, subject.born), actorAge: ageOn(today, actor.born) };
  const trace: TraceStep[] = [];
  const no = (basis: Basis | null, reason: AccessRefusal): AccessDecision => ({ allowed: false, basis, reason, trace });
  const yes = (basis: Basis): AccessDecision => ({ allowed: true, basis, reason: null, trace });

  const forAll = firstDenial(rulesForEveryone, facts, trace);
  if (actor.id === subject.id) {
    const refused = forAll ?? firstDenial(rulesForOneself, facts, trace) ?? shutOnBasis('self', facts, trace);
    return refused ? no('self', refused) : yes('self');
  }

  const shut = forAll ?? firstDenial(rulesForOthers, facts, trace);
  if (shut) return no(null, shut);

  let shutThere: AccessDecision | undefined;
  let told: AccessRefusal | undefined;
  for (const { basis, relation, rules } of grounds) {
    if (!isThere(relation, facts, trace)) continue;
    const refused = firstDenial(rules, facts, trace);
    if (basis && !refused) {
      const reason = shutOnBasis(basis, facts, trace);
      if (!reason) return yes(basis);
      shutThere = no(basis, reason);
      // `no-access` helps nobody on: what a weaker ground has said stands.
    } else if (refused !== 'no-access') told = refused;
  }
  return shutThere ?? no(null, told ?? 'no-access');
}

/** What is shut although one has grounds to act: by the citizen's consent, or the one thing asked about. */
function shutOnBasis(basis: Basis, facts: KnownFacts, trace: TraceStep[]): AccessRefusal | undefined {
  const onBasis = { ...facts, basis };
  return firstDenial(rulesOfConsent, onBasis, trace) ?? (facts.item && firstDenial(rulesOfItems, onBasis, trace));
}

function isThere({ id, source, judge }: Relation, facts: KnownFacts, trace: TraceStep[]): boolean {
  const found = judge(facts);
  const there = found?.isThere ?? false;
  trace.push({ rule: id, outcome: there ? 'pass' : 'absent', facts: found?.facts ?? {}, source });
  return there;
}

function firstDenial<Facts>(
  rules: readonly Rule<Facts, Judgement>[],
  facts: Facts,
  trace: TraceStep[],
): AccessRefusal | undefined {
  for (const { id: rule, source, assumption, judge } of rules) {
    const judgement = judge(facts);
    if (!judgement) continue;
    const outcome = judgement.deny ? 'deny' : 'pass';
    const step = { rule, outcome, facts: judgement.facts, source } as const;
    trace.push(assumption ? { ...step, assumption } : step);
    if (judgement.deny) return judgement.deny;
  }
  return undefined;
}
