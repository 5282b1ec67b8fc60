import * as contract from '@helsesim/shared/contacts/contacts-contract';
import type { FastifyInstance } from 'fastify';
import { type CitizenTables, citizenRoute } from '../representation/index.ts';
import type { Worlds } from '../worlds/index.ts';
import type { ContactTables } from './contacts-repository.ts';
import { findContacts } from './find-contacts.ts';

export function contactsRoutes<Tables extends ContactTables & CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
) {
  citizenRoute(app, worlds, contract.findContacts, findContacts);
}
