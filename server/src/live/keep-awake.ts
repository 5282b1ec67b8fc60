import type { Worlds, WorldsTables } from '../worlds/index.ts';
import { countUses } from './count-uses.ts';

const EVERY = 20_000;

/**
 * A world whose clock runs does what falls due when someone looks. Whoever listens does not look, so while anyone does each
 * such world is looked at now and then: once, however many listen.
 */
export function keepAwake<Tables extends WorldsTables>(worlds: Worlds<Tables>, failed: (error: Error) => void) {
  const listeners = countUses();
  const timers = new Map<string, NodeJS.Timeout>();
  async function catchUp(worldId: string) {
    try {
      await worlds.use(worldId, async () => undefined);
    } catch (error) {
      failed(error instanceof Error ? error : new Error('unknown'));
    }
  }
  return {
    add(worldId: string): () => void {
      const leave = listeners.add(worldId);
      if (!timers.has(worldId)) timers.set(worldId, setInterval(() => catchUp(worldId), EVERY).unref());
      return () => {
        leave();
        if (listeners.of(worldId) > 0) return;
        clearInterval(timers.get(worldId));
        timers.delete(worldId);
      };
    },
  };
}
