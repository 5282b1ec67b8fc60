import * as z from 'zod';
import { contract } from '../contract.ts';
import { CitizenParams } from '../representation/representation-contract.ts';
import { AgreedTime, StationMap, StationPage } from './health-station-model.ts';

/**
 * The citizen's side of DigiHelsestasjon. A time is asked for by `send-message` to the addressee `time-request`, and taken
 * or left by `answer-offer`: both are conversations. What belongs to the school nurse is the citizen's alone (YOU-02): its
 * address says only that it is of the school.
 */

export const getHealthStation = contract({
  name: 'get-health-station',
  summary:
    'Helsestasjon and school health: contacts, agreed times, and what the office tells the school class (DHS-03, DHS-08).',
  method: 'GET',
  path: '/api/citizens/:citizenId/health-station',
  service: 'helsestasjon',
  action: 'read',
  schema: { params: CitizenParams, response: { 200: StationPage } },
});

const ofSchool = { service: 'school-nurse', action: 'read' } as const;
export const getSchoolPage = contract({
  name: 'get-school-page',
  summary:
    'The school nurse, for the citizen alone: whom to ask, times that are offered and agreed, information (YOU-02).',
  method: 'GET',
  path: '/api/citizens/:citizenId/school',
  ...ofSchool,
  schema: { params: CitizenParams, response: { 200: StationPage } },
});

export const getSchoolPlaces = contract({
  name: 'get-school-places',
  summary: 'The youth health stations near by, with the outline of the municipality to draw them in (YOU-02).',
  method: 'GET',
  path: '/api/citizens/:citizenId/school/places',
  ...ofSchool,
  schema: { params: CitizenParams, response: { 200: StationMap } },
});

export const cancelAgreedTime = contract({
  name: 'cancel-agreed-time',
  summary:
    'Cancels a time that was agreed with the helsestasjon or the school nurse (DHS-03). Again it answers the same.',
  method: 'POST',
  path: '/api/citizens/:citizenId/agreed-times/:offerId/cancel',
  service: ['helsestasjon', 'school-nurse'],
  action: 'write',
  refusals: ['no-such-offer', 'offer-over', 'already-started'],
  schema: { params: CitizenParams.extend({ offerId: z.uuid() }), response: { 200: AgreedTime } },
});
