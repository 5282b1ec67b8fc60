import * as contract from '@helsesim/shared/prescriptions/prescriptions-contract';
import type { FastifyInstance } from 'fastify';
import { type CitizenTables, citizenRoute } from '../representation/index.ts';
import type { Worlds } from '../worlds/index.ts';
import { type AskedFor, findPrescriptions } from './find-prescriptions.ts';
import type { PrescriptionsTables } from './prescriptions-tables.ts';

export function prescriptionsRoutes<Tables extends PrescriptionsTables & CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  { askedFor }: { askedFor: AskedFor<Tables> },
) {
  citizenRoute(app, worlds, contract.findPrescriptions, findPrescriptions(askedFor));
}
