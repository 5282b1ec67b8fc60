import type { Rule } from '../../decision.ts';
import type { AccessFacts, AccessRefusal, Basis, TraceStep } from '../representation-model.ts';
import type { Reach } from '../service-catalogue.ts';

/** The facts, with the ages of the two in whole years, counted once. */
export type KnownFacts = AccessFacts & { subjectAge: number; actorAge: number };

/** A rule looks at the facts and passes, denies with what the outside is told, or has nothing to say. */
export type Judgement = { deny: AccessRefusal | null; facts: TraceStep['facts'] };
export type AccessRule = Rule<KnownFacts, Judgement>;
/** Asked once it is settled on what grounds the actor acts. */
export type RuleOnBasis = Rule<KnownFacts & { basis: Basis }, Judgement>;
/** Whether there is such a relation between the two at all. */
export type Relation = Rule<KnownFacts, { isThere: boolean; facts: TraceStep['facts'] }>;

/** What the sources do not settle about access. */
export const CHOSEN = 'docs/decisions/007';

export const pass = (facts: TraceStep['facts'] = {}): Judgement => ({ deny: null, facts });
export const deny = (reason: AccessRefusal, facts: TraceStep['facts'] = {}): Judgement => ({ deny: reason, facts });
export const unless = (reason: AccessRefusal, holds: boolean, facts: TraceStep['facts'] = {}): Judgement =>
  holds ? pass(facts) : deny(reason, facts);

export const covers = (reach: Reach, action: AccessFacts['action']) => reach === 'write' || reach === action;
