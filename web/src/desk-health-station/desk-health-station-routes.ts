import {
  endMidwife,
  findDeskTimes,
  findInformation,
  findMidwifePatients,
  registerMidwife,
  saveInformation,
  takeDownInformation,
} from '@helsesim/shared/health-station/desk-health-station-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { dayIn, digitsOf } from '../desk-fullmakt/form-faults.ts';
import { call, Refused } from '../platform/api.ts';
import { attempt, type Failure, guarded } from '../platform/attempt.ts';
import { loadRoot } from '../platform/root-data.ts';
import { informationIn } from './information-form.ts';

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '');

/** Null: the desk is not for the role one came in as. */
async function unlessClosed<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refused && error.code === 'staff-only') return null;
    throw error;
  }
}

/** The week of the day in the address; without one, this week. */
export const loadTimes = guarded(async ({ request }: LoaderFunctionArgs) => {
  const day = dayIn(new URL(request.url).searchParams.get('day') ?? '');
  if (!day) {
    const { world } = await loadRoot();
    throw redirect(world ? `/desk/times?day=${osloDay(world.now)}` : '/login');
  }
  const times = await unlessClosed(call(findDeskTimes, { query: { day } }));
  return times && { day, times };
});

export const loadInformation = guarded((_: LoaderFunctionArgs) => unlessClosed(call(findInformation, {})));

export type Edited = { done: 'published' | 'draft' | 'taken-down'; id: string } | { failure: Failure };
export const editInformation = guarded(async ({ request }: ActionFunctionArgs): Promise<Edited> => {
  const form = await request.formData();
  const params = { informationId: textOf(form, 'information') };
  const doing = textOf(form, 'do');
  const work =
    doing === 'take-down'
      ? call(takeDownInformation, { params })
      : call(saveInformation, { params, body: informationIn(form, doing === 'publish') });
  const done = await attempt(work);
  return done.ok ? { done: done.value.state, id: done.value.id } : { failure: done.failure };
});

export const loadMidwife = guarded((_: LoaderFunctionArgs) => unlessClosed(call(findMidwifePatients, {})));

export type MidwifeDone = { registered: string; channel: 'digital' | 'post' } | { ended: true } | { failure: Failure };
/** The number goes in the body, and never in an address. */
export const changeMidwife = guarded(async ({ request }: ActionFunctionArgs): Promise<MidwifeDone> => {
  const form = await request.formData();
  const givenId = textOf(form, 'end');
  if (givenId) {
    const ended = await attempt(call(endMidwife, { params: { givenId } }));
    return ended.ok ? { ended: true } : { failure: ended.failure };
  }
  const body = { nationalId: digitsOf(textOf(form, 'number')) };
  const done = await attempt(call(registerMidwife, { body }));
  if (!done.ok) return { failure: done.failure };
  return { registered: done.value.patient.citizen.name, channel: done.value.channel };
});
