import { IDLE_MINUTES } from '@helsesim/shared/identity/identity-contract';
import type { EidLevel } from '@helsesim/shared/people/people-model';
import type { Clock } from '../platform/clock.ts';
import { randomToken } from '../platform/ids.ts';

/** Who is logged in, and where. This is what the token says. */
export type Viewer = {
  sessionId: string;
  world: string;
  personId: string;
  eid: EidLevel;
  /** The staff role one came in as, or null for a citizen. */
  roleId: string | null;
};

const IDLE = IDLE_MINUTES * 60_000;

/**
 * The sessions that have not ended. They belong to whoever sits at the keyboard, so they follow the real time and not
 * the world's: a tester who moves the clock stays logged in (docs/decisions/005).
 */
export function openSessions(system: Clock) {
  const lastSeen = new Map<string, number>();
  const hearing = new Map<string, Set<() => void>>();
  let sweptAt = 0;
  const now = () => system.now().epochMilliseconds;
  const alive = (id: string, at: number) => at - (lastSeen.get(id) ?? Number.NEGATIVE_INFINITY) < IDLE;

  return {
    start(): string {
      const at = now();
      if (at - sweptAt > IDLE) {
        for (const id of lastSeen.keys()) if (!alive(id, at)) lastSeen.delete(id);
        sweptAt = at;
      }
      const id = randomToken();
      lastSeen.set(id, at);
      return id;
    },
    /** True when the session is still on; it then lasts for another thirty minutes. */
    see(id: string): boolean {
      const at = now();
      if (!alive(id, at)) return false;
      lastSeen.set(id, at);
      return true;
    },
    /** True when the session is still on. It lasts no longer for that. */
    isOn: (id: string): boolean => alive(id, now()),
    end(id: string) {
      lastSeen.delete(id);
      for (const hear of [...(hearing.get(id) ?? [])]) hear();
    },
    /** Told when the session is ended, as by logging out; not when it runs out. Answers how to stop. */
    whenEnded(id: string, hear: () => void): () => void {
      const those = hearing.get(id) ?? new Set();
      hearing.set(id, those.add(hear));
      return () => {
        those.delete(hear);
        if (those.size === 0 && hearing.get(id) === those) hearing.delete(id);
      };
    },
  };
}
export type Sessions = ReturnType<typeof openSessions>;
