import { findAppointments } from '@helsesim/shared/booking/booking-contract';
import { findAccess } from '@helsesim/shared/representation/representation-contract';
import type { LoaderFunctionArgs } from 'react-router';
import { call } from '../platform/api.ts';
import { guarded } from '../platform/attempt.ts';
import { accessTo } from '../representation/citizen-loaders.ts';

/** Appointments are asked for only through an open door: a refusal would stand in the citizen's log. */
export const loadHome = guarded(async ({ params: { citizenId = '' } }: LoaderFunctionArgs) => {
  const { services } = await call(findAccess, { params: { citizenId }, query: {} });
  return accessTo(services, 'appointments').read ? call(findAppointments, { params: { citizenId } }) : [];
});
