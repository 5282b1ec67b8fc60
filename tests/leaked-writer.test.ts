import { deletePending } from '@helsesim/server/booking/appointment-repository';
import { describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { startPortal } from './portal.ts';

describe.each(databases)('a writer that is kept after its transaction, on %s', (_database, makePlace) => {
  test('throws, instead of writing into the transaction of another', async () => {
    const portal = await startPortal(makePlace);
    const { id } = await portal.makeWorld();
    await portal.worlds.use(id, async (world) => {
      const leaked = await world.transaction('x', async (tx) => tx);
      expect(() => leaked.queries.select()).toThrow('revoked');
      await expect(deletePending(leaked, 'x')).rejects.toThrow('revoked');
      await world.transaction('x', async (tx) => {
        await deletePending(tx, 'x'); // put together before, and still asks whether it may
        await expect(deletePending(leaked, 'x')).rejects.toThrow('revoked');
      });
    });
    await portal.close();
  });
});
