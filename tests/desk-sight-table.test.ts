import { insertCommunication } from '@helsesim/server/dialogue/communication-repository';
import { insertThread } from '@helsesim/server/dialogue/thread-repository';
import { findWorkThread } from '@helsesim/server/dialogue/work-repository';
import { maySee } from '@helsesim/shared/dialogue/desk-rules';
import { ThreadKind } from '@helsesim/shared/dialogue/dialogue-model';
import { threadKinds } from '@helsesim/shared/dialogue/thread-kinds';
import { StaffRoleKind } from '@helsesim/shared/people/people-model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { type Portal, startPortal, type World } from './portal.ts';

const everyCase = ThreadKind.options.flatMap((kind) =>
  (['here', 'elsewhere'] as const).flatMap((office) =>
    ([null, 'me', 'colleague', 'away'] as const).flatMap((handler) =>
      [false, true].map((tookPart) => ({ kind, office, handler, tookPart })),
    ),
  ),
);

/** The rule says who sees what; the desks ask for it as a condition in the database. They say the same of everything. */
describe.each(databases)('EKO-03 what is found at a desk is what the rule says, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
  });
  afterAll(() => portal.close());

  test('whatever its kind, whoever has it, and whoever asks', async () => {
    const { id: citizenId } = await world.person('Daniel Okafor');
    const differing = await portal.worlds.use(world.id, ({ transaction }) =>
      transaction('test', async (tx) => {
        const [here, elsewhere] = await tx.queries.select().from(tx.tables.organization).limit(2);
        if (!here || !elsewhere) throw new Error('There are no two offices');
        const offices = { here: here.id, elsewhere: elsewhere.id };
        const roles = { me: tx.newId(), colleague: tx.newId(), away: tx.newId() };
        for (const id of Object.values(roles))
          await tx.queries
            .insert(tx.tables.staffRole)
            .values({ id, personId: citizenId, kind: 'gp', organizationId: here.id, specialist: false });

        const different: string[] = [];
        for (const { kind, office, handler, tookPart } of everyCase) {
          const [id, lastId] = [tx.newId(), tx.newId()];
          const { service } = threadKinds[kind];
          const [organizationId, handlerId] = [offices[office], handler && roles[handler]];
          await insertThread(tx, {
            ...{ id, citizenId, kind, service, organizationId, handlerId, subject: '', state: 'awaiting-office' },
            ...{ startedAt: tx.now, startedBy: 'citizen', lastId, lastAt: tx.now },
          });
          await insertCommunication(tx, {
            ...{ id: lastId, threadId: id, citizenId, at: tx.now, about: 'message', side: 'office', text: '' },
            ...{ authorId: citizenId, authorName: '', channel: 'digital', key: lastId },
            roleId: tookPart ? roles.me : roles.colleague,
          });
          for (const role of StaffRoleKind.options) {
            const staff = { roleId: roles.me, personId: citizenId, kind: role, organizationId: here.id };
            const found = await findWorkThread(tx, { staff, standsInFor: [roles.away] }, id);
            const thread = { kind, organizationId, handlerId };
            const expected = maySee({ staff, thread, tookPart, standsIn: handler === 'away' });
            if ((found !== undefined) !== expected) different.push([role, kind, office, handler, tookPart].join(' '));
          }
        }
        return different;
      }),
    );
    expect(differing).toEqual([]);
  });
});
