import * as z from 'zod';
import { contract } from '../contract.ts';
import { accessRefusals } from './representation-model.ts';
import { serviceCodes } from './service-catalogue.ts';

export const CitizenParams = z.object({ citizenId: z.uuid() });

/** Someone the person may act for, themselves included. */
export const Citizen = z.object({
  id: z.uuid(),
  name: z.string(),
  age: z.int(),
  basis: z.enum(['self', 'FO', 'FU', 'TD']).meta({
    description: 'On what grounds (Volven 7611): oneself, parental responsibility, fullmakt, tildelt fullmakt',
  }),
});
export type Citizen = z.output<typeof Citizen>;

export const findCitizens = contract({
  name: 'find-citizens',
  summary: 'Everyone the person who is logged in may act for today, themselves first.',
  method: 'GET',
  path: '/api/citizens',
  schema: { response: { 200: z.array(Citizen) } },
});

export const Access = z.object({
  service: z.enum(serviceCodes),
  read: z.boolean(),
  write: z.boolean(),
  reason: z.enum(accessRefusals).nullable().meta({ description: 'Why not, when even reading is refused' }),
});
export type Access = z.output<typeof Access>;

export const findAccess = contract({
  name: 'find-access',
  summary: 'What the person who is logged in may do for this citizen today: every service, open or shut, and why.',
  method: 'GET',
  path: '/api/citizens/:citizenId/access',
  refusals: accessRefusals,
  schema: { params: CitizenParams, response: { 200: z.object({ citizen: Citizen, services: z.array(Access) }) } },
});
