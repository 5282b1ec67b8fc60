import * as z from 'zod';
import { contract } from '../contract.ts';
import { Day, isDayBefore } from '../oslo.ts';
import { CitizenParams } from '../representation/representation-contract.ts';
import { HomeCare, MOST_DAYS, Visit, VisitId } from './home-care-model.ts';

/** The citizen's side of home care, for the citizen and for whoever acts for them (DIG-01). */

const homeCare = { service: 'home-care' } as const;
const ofVisit = CitizenParams.extend({ visitId: VisitId });

export const getHomeCare = contract({
  name: 'get-home-care',
  summary: 'What the citizen gets of home care: decisions, plans, the next visit, and whom one can write to.',
  method: 'GET',
  path: '/api/citizens/:citizenId/home-care',
  ...homeCare,
  action: 'read',
  schema: { params: CitizenParams, response: { 200: HomeCare } },
});

export const findVisits = contract({
  name: 'find-visits',
  summary: `The visits of some days, both included, computed when asked for (DIG-10). At most ${MOST_DAYS} days.`,
  method: 'GET',
  path: '/api/citizens/:citizenId/visits',
  ...homeCare,
  action: 'read',
  refusals: ['too-many-days'],
  schema: {
    params: CitizenParams,
    querystring: z.strictObject({ from: Day, to: Day }).refine(({ from, to }) => !isDayBefore(to, from), {
      path: ['to'],
      message: 'Before `from`',
    }),
    response: { 200: z.array(Visit) },
  },
});

export const getVisit = contract({
  name: 'get-visit',
  summary: 'One visit.',
  method: 'GET',
  path: '/api/citizens/:citizenId/visits/:visitId',
  ...homeCare,
  action: 'read',
  refusals: ['no-such-visit'],
  schema: { params: ofVisit, response: { 200: Visit } },
});

export const cancelVisit = contract({
  name: 'cancel-visit',
  summary: 'Cancels a visit, until one working day before (DIG-06). Sent again it answers the same.',
  method: 'POST',
  path: '/api/citizens/:citizenId/visits/:visitId/cancel',
  ...homeCare,
  action: 'write',
  refusals: ['no-such-visit', 'visit-over', 'cancel-too-late', 'visit-changed'],
  refusalDetails: z.object({
    phone: z.string().meta({ description: 'With `cancel-too-late`: where to call instead' }),
  }),
  schema: { params: ofVisit, response: { 200: Visit } },
});
