import * as desk from '@helsesim/shared/home-care/desk-home-care-contract';
import * as contract from '@helsesim/shared/home-care/home-care-contract';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import type { FastifyInstance } from 'fastify';
import { citizenRoute, staffRoute } from '../representation/index.ts';
import type { Worlds } from '../worlds/index.ts';
import { cancelVisit } from './cancel-visit.ts';
import { getCareOffice } from './care-office.ts';
import { findCareUsers, getCarePlan } from './care-plan.ts';
import { changeDecision, type DecidingTables, registerDecision } from './decide-care.ts';
import { findRoute } from './find-route.ts';
import { findVisits, getVisit } from './find-visits.ts';
import { getHomeCare } from './get-home-care.ts';
import { assignVisit, cancelDeskVisit, moveVisit } from './move-visit.ts';
import { addPlan, changePlan, endPlan } from './plan-visits.ts';
import { completeVisit, missVisit, undoVisit } from './register-result.ts';

const nurses: readonly StaffRoleKind[] = ['home-care-nurse'];

export function homeCareRoutes<Tables extends DecidingTables>(app: FastifyInstance, worlds: Worlds<Tables>) {
  citizenRoute(app, worlds, contract.getHomeCare, getHomeCare);
  citizenRoute(app, worlds, contract.findVisits, findVisits);
  citizenRoute(app, worlds, contract.getVisit, getVisit);
  citizenRoute(app, worlds, contract.cancelVisit, cancelVisit);
  staffRoute(app, worlds, desk.findRoute, nurses, findRoute);
  staffRoute(app, worlds, desk.completeVisit, nurses, completeVisit);
  staffRoute(app, worlds, desk.missVisit, nurses, missVisit);
  staffRoute(app, worlds, desk.undoVisit, nurses, undoVisit);
  staffRoute(app, worlds, desk.moveVisit, nurses, moveVisit);
  staffRoute(app, worlds, desk.assignVisit, nurses, assignVisit);
  staffRoute(app, worlds, desk.cancelDeskVisit, nurses, cancelDeskVisit);
  staffRoute(app, worlds, desk.findCareUsers, nurses, findCareUsers);
  staffRoute(app, worlds, desk.getCarePlan, nurses, getCarePlan);
  staffRoute(app, worlds, desk.getCareOffice, nurses, getCareOffice);
  staffRoute(app, worlds, desk.registerDecision, nurses, registerDecision);
  staffRoute(app, worlds, desk.changeDecision, nurses, changeDecision);
  staffRoute(app, worlds, desk.addPlan, nurses, addPlan);
  staffRoute(app, worlds, desk.changePlan, nurses, changePlan);
  staffRoute(app, worlds, desk.endPlan, nurses, endPlan);
}
