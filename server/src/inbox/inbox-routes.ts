import * as contract from '@helsesim/shared/inbox/inbox-contract';
import type { FastifyInstance } from 'fastify';
import { type CitizenTables, citizenRoute } from '../representation/index.ts';
import type { Worlds } from '../worlds/index.ts';
import { findMessages } from './find-messages.ts';
import { getMessage } from './get-message.ts';
import type { InboxTables } from './inbox-tables.ts';

export function inboxRoutes<Tables extends InboxTables & CitizenTables>(app: FastifyInstance, worlds: Worlds<Tables>) {
  citizenRoute(app, worlds, contract.findMessages, findMessages);
  citizenRoute(app, worlds, contract.getMessage, getMessage);
}
