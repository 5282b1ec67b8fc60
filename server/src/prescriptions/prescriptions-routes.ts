import * as contract from '@helsesim/shared/prescriptions/prescriptions-contract';
import type { FastifyInstance } from 'fastify';
import { type CitizenTables, citizenRoute } from '../representation/index.ts';
import { type Worlds, worldRoute } from '../worlds/index.ts';
import { type AskedFor, findPrescriptions } from './find-prescriptions.ts';
import type { PrescriptionsTables } from './prescriptions-tables.ts';
import { prescriptionsOfPerson, setPrescriptions } from './set-prescriptions.ts';

export function prescriptionsRoutes<Tables extends PrescriptionsTables & CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  { askedFor }: { askedFor: AskedFor<Tables> },
) {
  citizenRoute(app, worlds, contract.findPrescriptions, findPrescriptions(askedFor));
}

/** For testers: what people have been prescribed. */
export function prescriptionTools<Tables extends PrescriptionsTables & CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  { askedFor }: { askedFor: AskedFor<Tables> },
) {
  const set = setPrescriptions(askedFor);
  worldRoute(app, worlds, contract.findPrescriptionsOfPerson, ({ reader }, { params }) =>
    prescriptionsOfPerson(reader, params.personId),
  );
  worldRoute(app, worlds, contract.setPrescriptions, ({ transaction }, asked) =>
    transaction(asked.params.personId, (tx) => set(tx, asked)),
  );
}
