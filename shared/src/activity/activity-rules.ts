import { allContracts } from '../contracts.ts';
import { dayOfAge, startOfOsloDay } from '../oslo.ts';
import { YOUTH_FROM } from '../people/ages.ts';
import { isHidden, type Protection } from '../people/people-model.ts';
import type { ActingFor } from '../representation/representation-model.ts';
import type { ActivityBasis, ActivityEntry, LoggedService } from './activity-contract.ts';

/** How much of a citizen's log someone sees. */
export type Sight = {
  /** Nothing before this. */
  since: Temporal.Instant | null;
  /** Only what this one has done. */
  onlyBy: string | null;
  /** LOG-04: also what personnel have looked at. */
  looks: boolean;
};

/**
 * LOG-02, LOG-04, YOU-02: the citizen sees everything since the thirteenth birthday, looks by personnel included. Whoever
 * acts for the citizen sees what they have done themselves, and so never what a youth did alone (docs/decisions/012).
 */
export const sightOf = (
  { basis, actorId }: Pick<ActingFor, 'basis' | 'actorId'>,
  citizen: { born: Temporal.PlainDate },
): Sight =>
  basis === 'self'
    ? { since: startOfOsloDay(dayOfAge(citizen.born, YOUTH_FROM)), onlyBy: null, looks: true }
    : { since: null, onlyBy: actorId, looks: false };

type Logged = {
  actorId: string;
  basis: ActivityBasis | null;
  outcome: string;
  /** Null: nobody in the world. */
  actor: { name: string; protection: Protection } | null;
  /** Has, or has had, something to do with the citizen. */
  related: boolean;
};

/**
 * HID-02, HID-04: who did it, unless that is someone with a hidden address, or someone who tried without having anything
 * to do with the citizen.
 */
export function nameToTell({ actorId, basis, outcome, actor, related }: Logged, readerId: string): string | null {
  if (!actor) return null;
  if (actorId === readerId) return actor.name;
  const stranger = basis === null && outcome === 'no-access' && !related;
  return isHidden(actor) || stranger ? null : actor.name;
}

/** What is written in the log for what was done; staff who log in, log in as something. */
const DONE = /^done(-as-|$)/;
export const isRefused = (outcome: string): boolean => !DONE.test(outcome);

const actions = new Map(
  allContracts.map(({ name, method, action }) => [name, action ?? (method === 'GET' ? 'read' : 'write')] as const),
);
/** As the operation's contract says it, and where that is about no citizen's service, by its method. Null: logging in and out. */
export const actionOf = ({
  service,
  operation,
}: {
  service: LoggedService;
  operation: string;
}): ActivityEntry['action'] => (service === 'login' ? null : (actions.get(operation) ?? null));
