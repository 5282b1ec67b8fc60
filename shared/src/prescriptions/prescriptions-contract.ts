import * as z from 'zod';
import { contract } from '../contract.ts';
import { Day } from '../oslo.ts';
import { CitizenParams } from '../representation/representation-contract.ts';

export const PrescriptionGroup = z
  .enum(['A', 'B', 'C'])
  .meta({ description: 'RES-03: A and B are habit-forming, and ask for a consultation' });
export type PrescriptionGroup = z.output<typeof PrescriptionGroup>;

export const Prescription = z.object({
  id: z.uuid(),
  name: z.string().meta({ description: 'Medicine, form and strength' }),
  dosage: z.string(),
  group: PrescriptionGroup,
  prescribedOn: Day,
  validTo: Day,
  prescriber: z.string(),
  renewal: z.enum(['possible', 'needs-consultation', 'waiting']).meta({
    description: '`waiting`: a renewal of it has been asked for and is not answered',
  }),
});
export type Prescription = z.output<typeof Prescription>;

export const findPrescriptions = contract({
  name: 'find-prescriptions',
  summary: 'The citizen’s prescriptions of the last year, as far as the reader may know of them.',
  method: 'GET',
  path: '/api/citizens/:citizenId/prescriptions',
  service: 'prescriptions',
  action: 'read',
  schema: { params: CitizenParams, response: { 200: z.array(Prescription) } },
});
