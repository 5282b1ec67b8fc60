import { checkActivity } from '@helsesim/shared/activity/activity-contract';
import { allow } from '@helsesim/shared/decision';
import type { FastifyInstance } from 'fastify';
import { type Worlds, type WorldsTables, worldRoute } from '../worlds/index.ts';
import { checkChains } from './activity-chain.ts';
import type { ActivityTables } from './activity-tables.ts';

/** For testers. What a citizen sees of the log goes through the citizen's door. */
export function activityRoutes<Tables extends ActivityTables & WorldsTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
) {
  worldRoute(app, worlds, checkActivity, async ({ reader }) => allow(await checkChains(reader)));
}
