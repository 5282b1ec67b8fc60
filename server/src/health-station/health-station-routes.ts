import * as desk from '@helsesim/shared/health-station/desk-health-station-contract';
import * as contract from '@helsesim/shared/health-station/health-station-contract';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import type { FastifyInstance } from 'fastify';
import type { WritingTables } from '../dialogue/index.ts';
import { type CitizenTables, citizenRoute, staffRoute } from '../representation/index.ts';
import type { Worlds } from '../worlds/index.ts';
import type { StationTables } from './agreed-times-repository.ts';
import { cancelAgreedTime } from './cancel-agreed-time.ts';
import { findDeskTimes } from './desk-times.ts';
import { findInformation, saveInformation, takeDownInformation } from './edit-information.ts';
import { getSchoolPlaces } from './get-school-places.ts';
import { getHealthStation, getSchoolPage } from './get-station.ts';
import { endMidwife, findMidwifePatients, registerMidwife } from './midwife.ts';

const nurses: readonly StaffRoleKind[] = ['health-nurse', 'school-nurse'];

export function healthStationRoutes<Tables extends StationTables & WritingTables & CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
) {
  citizenRoute(app, worlds, contract.getHealthStation, getHealthStation);
  citizenRoute(app, worlds, contract.getSchoolPage, getSchoolPage);
  citizenRoute(app, worlds, contract.getSchoolPlaces, getSchoolPlaces);
  citizenRoute(app, worlds, contract.cancelAgreedTime, cancelAgreedTime);

  staffRoute(app, worlds, desk.findInformation, nurses, findInformation);
  staffRoute(app, worlds, desk.saveInformation, nurses, saveInformation);
  staffRoute(app, worlds, desk.takeDownInformation, nurses, takeDownInformation);
  staffRoute(app, worlds, desk.findDeskTimes, nurses, findDeskTimes);
  // The midwife is of the helsestasjon, and none of the school's business.
  staffRoute(app, worlds, desk.findMidwifePatients, ['health-nurse'], findMidwifePatients);
  staffRoute(app, worlds, desk.registerMidwife, ['health-nurse'], registerMidwife);
  staffRoute(app, worlds, desk.endMidwife, ['health-nurse'], endMidwife);
}
