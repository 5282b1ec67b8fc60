import { findDeskAppointments } from '@helsesim/shared/booking/booking-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { type LoaderFunctionArgs, redirect } from 'react-router';
import { call, Refused } from '../platform/api.ts';
import { guarded } from '../platform/attempt.ts';
import { loadRoot } from '../platform/root-data.ts';
import { desksOf } from './desk-menu.ts';

/** The booked appointments of the day in the address. Null when the role has no appointment book. */
export const loadDesk = guarded(async ({ request }: LoaderFunctionArgs) => {
  const day = dayOf(new URL(request.url).searchParams.get('day'));
  if (!day) {
    const { world, session } = await loadRoot();
    const [landing] = desksOf(session?.role?.kind)[0] ?? [];
    if (landing && landing !== '/desk') throw redirect(landing);
    const now = world?.now ?? session?.loggedInAt;
    throw redirect(now ? `/desk?day=${osloDay(now)}` : '/login');
  }
  try {
    return { day, appointments: await call(findDeskAppointments, { query: { day } }) };
  } catch (error) {
    if (error instanceof Refused && error.code === 'staff-only') return null;
    throw error;
  }
});

function dayOf(text: string | null): Temporal.PlainDate | undefined {
  try {
    return text ? Temporal.PlainDate.from(text) : undefined;
  } catch {
    return undefined;
  }
}
