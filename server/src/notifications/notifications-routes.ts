import { allow } from '@helsesim/shared/decision';
import * as contract from '@helsesim/shared/notifications/notifications-contract';
import { StaffRoleKind } from '@helsesim/shared/people/people-model';
import type { FastifyInstance } from 'fastify';
import { type CitizenTables, citizenRoute, staffRoute } from '../representation/index.ts';
import { type Worlds, worldRoute } from '../worlds/index.ts';
import { findUndelivered } from './find-undelivered.ts';
import { changeNoticeSettings, findNoticeSettings } from './notice-settings.ts';
import type { NotificationsTables } from './notifications-tables.ts';
import { outboxBefore } from './outbox-repository.ts';

export function notificationsRoutes<Tables extends NotificationsTables & CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
) {
  citizenRoute(app, worlds, contract.findNoticeSettings, findNoticeSettings);
  citizenRoute(app, worlds, contract.changeNoticeSettings, changeNoticeSettings);
  staffRoute(app, worlds, contract.findUndelivered, StaffRoleKind.options, findUndelivered);
}

/** For testers: what goes out of a world. */
export function outboxTools<Tables extends NotificationsTables & CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
) {
  worldRoute(app, worlds, contract.findOutbox, async ({ reader }, { query }) => {
    const found = await outboxBefore(reader, query);
    return allow({ notices: found.slice(0, query.limit), more: found.length > query.limit });
  });
}
