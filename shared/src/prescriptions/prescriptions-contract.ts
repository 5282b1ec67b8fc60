import * as z from 'zod';
import { contract } from '../contract.ts';
import { Day } from '../oslo.ts';
import { CitizenParams } from '../representation/representation-contract.ts';
import { TextLine } from '../text.ts';

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

/** For testers, without logging in: not logged. */
const ofPerson = z.object({ worldId: z.string(), personId: z.uuid() });

const TesterPrescription = Prescription.omit({ renewal: true }).extend({
  guardianReservation: z.boolean().meta({ description: 'PAR-17: the youth’s parents are not to learn of it' }),
});

export const findPrescriptionsOfPerson = contract({
  name: 'find-prescriptions-of-person',
  summary: 'Every prescription of a person of a world, those that last longest first. The look is not logged.',
  method: 'GET',
  path: '/api/worlds/:worldId/people/:personId/prescriptions',
  refusals: ['no-such-world', 'no-such-person'],
  schema: { params: ofPerson, response: { 200: z.array(TesterPrescription) } },
});

export const setPrescriptions = contract({
  name: 'set-prescriptions',
  summary: 'Sets the prescriptions of a person, the whole list. Those with an `id` are kept and changed.',
  details: [
    'A new one is prescribed by the fastlege today, or on its last day when that is before. One that is kept keeps who',
    'prescribed it and when. One that a renewal has been asked of is not taken away before the office has answered.',
    'Whether a renewal can be asked for follows from `group` (RES-03), and whether it is shown from `validTo` (RES-06).',
  ].join('\n'),
  method: 'PUT',
  path: '/api/worlds/:worldId/people/:personId/prescriptions',
  refusals: ['no-such-world', 'no-such-person', 'no-such-prescription', 'no-fastlege', 'already-asked'],
  schema: {
    params: ofPerson,
    body: z.strictObject({
      prescriptions: z
        .array(
          z.strictObject({
            id: z.uuid().optional().meta({ description: 'One that the person has. Left out: a new one' }),
            name: TextLine.min(1).max(120).meta({ description: 'Medicine, form and strength' }),
            dosage: TextLine.min(1).max(200),
            group: PrescriptionGroup,
            validTo: Day,
            guardianReservation: z.boolean().default(false),
          }),
        )
        .max(100)
        .refine((all) => new Set(all.flatMap(({ id }) => id ?? [])).size === all.filter(({ id }) => id).length, {
          message: 'Each once',
        }),
    }),
    response: { 200: z.array(TesterPrescription) },
  },
});
