import { findDrafts, getGpOffice } from '@helsesim/shared/dialogue/dialogue-contract';
import { type Access, findAccess } from '@helsesim/shared/representation/representation-contract';
import { call } from '../../platform/api.ts';
import { accessTo } from '../../representation/citizen-loaders.ts';

/** What is open for a citizen. Only through an open door is anything asked for: a refusal would stand in the log. */
export const servicesFor = async (citizenId: string): Promise<readonly Access[]> =>
  (await call(findAccess, { params: { citizenId }, query: {} })).services;

/** The fastlege's office: null when on no list, undefined when one may not know. */
export const officeFor = async (citizenId: string, services: readonly Access[]) =>
  accessTo(services, 'gp-info').read ? (await call(getGpOffice, { params: { citizenId } })).gp : undefined;

export const draftsFor = (citizenId: string) => call(findDrafts, { params: { citizenId } });
