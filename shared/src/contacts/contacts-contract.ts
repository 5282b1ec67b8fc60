import * as z from 'zod';
import { contract } from '../contract.ts';
import { CitizenParams } from '../representation/representation-contract.ts';
import { CareContact } from './contacts-model.ts';

export const findContacts = contract({
  name: 'find-contacts',
  summary: 'The helsekontakter that the citizen has, in the services that are open to the reader (DIG-03, DHS-04).',
  method: 'GET',
  path: '/api/citizens/:citizenId/contacts',
  service: ['home-care', 'helsestasjon', 'school-nurse'],
  action: 'read',
  schema: { params: CitizenParams, response: { 200: z.array(CareContact) } },
});
