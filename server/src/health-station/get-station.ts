import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/health-station/health-station-contract';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { StationTables } from './agreed-times-repository.ts';
import { stationPage } from './station-page.ts';

type Tx = WorldWriter<StationTables>;

export const getHealthStation = async (tx: Tx, { acting }: CitizenRequest<typeof contract.getHealthStation>) =>
  allow(await stationPage(tx, acting, 'helsestasjon'));

/** YOU-02: behind a door that opens to nobody but the citizen. */
export const getSchoolPage = async (tx: Tx, { acting }: CitizenRequest<typeof contract.getSchoolPage>) =>
  allow(await stationPage(tx, acting, 'school-nurse'));
