import * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import type { FastifyInstance } from 'fastify';
import { type CitizenTables, citizenRoute, staffRoute } from '../representation/index.ts';
import { type Worlds, worldRoute } from '../worlds/index.ts';
import { applyForAssigned } from './apply-for-assigned.ts';
import { changeFullmakt } from './change-fullmakt.ts';
import { decideApplication } from './decide-application.ts';
import { declare } from './declare.ts';
import { endFullmakt } from './end-fullmakt.ts';
import { findApplications } from './find-applications.ts';
import { findDeclarations } from './find-declarations.ts';
import { findFullmakter } from './find-fullmakter.ts';
import { findFullmakterOfPerson } from './find-fullmakter-of-person.ts';
import type { FullmaktTables } from './fullmakt-tables.ts';
import { giveFullmakt } from './give-fullmakt.ts';
import type { RaiseConsent } from './raise-consent.ts';
import type { FullmaktLifeTables } from './receipts.ts';
import { registerPaperEnding } from './register-paper-ending.ts';
import { registerPaperFullmakt } from './register-paper-fullmakt.ts';

export function fullmaktRoutes<Tables extends FullmaktTables & FullmaktLifeTables & CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  { raiseConsent }: { raiseConsent: RaiseConsent<Tables> },
) {
  citizenRoute(app, worlds, contract.findFullmakter, findFullmakter);
  citizenRoute(app, worlds, contract.giveFullmakt, giveFullmakt);
  citizenRoute(app, worlds, contract.changeFullmakt, changeFullmakt);
  citizenRoute(app, worlds, contract.endFullmakt, endFullmakt);
  citizenRoute(app, worlds, contract.applyForAssigned, applyForAssigned);

  staffRoute(app, worlds, contract.findDeclarations, ['gp'], findDeclarations);
  staffRoute(app, worlds, contract.declare, ['gp'], declare);
  staffRoute(app, worlds, contract.findApplications, ['case-worker'], findApplications);
  staffRoute(app, worlds, contract.decideApplication, ['case-worker'], decideApplication(raiseConsent));
  staffRoute(app, worlds, contract.registerPaperFullmakt, ['case-worker'], registerPaperFullmakt(raiseConsent));
  staffRoute(app, worlds, contract.registerPaperEnding, ['case-worker'], registerPaperEnding);
}

/** For testers: what someone has given and received, without logging in as them. */
export function fullmaktTools<Tables extends CitizenTables>(app: FastifyInstance, worlds: Worlds<Tables>) {
  worldRoute(app, worlds, contract.findFullmakterOfPerson, ({ reader, clock }, { params: { personId } }) =>
    findFullmakterOfPerson(reader, personId, clock.now()),
  );
}
