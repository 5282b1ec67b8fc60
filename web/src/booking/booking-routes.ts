import {
  askForNettlege,
  bookAppointment,
  cancelAppointment,
  findAppointments,
  findTimesToMoveTo,
  getAppointment,
  getBookingRequest,
  holdTime,
  moveAppointment,
  releaseTime,
  requestBooking,
} from '@helsesim/shared/booking/booking-contract';
import type { Slot } from '@helsesim/shared/booking/booking-model';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { lastLogin } from '../identity/last-login.ts';
import { call, detailsOf, Refused } from '../platform/api.ts';
import { attempt, type Failure, guarded } from '../platform/attempt.ts';
import { dropBookingDraft } from './booking-draft.ts';

type Params = LoaderFunctionArgs['params'];
const ofCitizen = ({ citizenId = '' }: Params) => ({ citizenId });
const ofRequest = ({ citizenId = '', requestId = '' }: Params) => ({ citizenId, requestId });
const ofAppointment = ({ citizenId = '', appointmentId = '' }: Params) => ({ citizenId, appointmentId });
const textOf = (form: FormData, name: string) => String(form.get(name) ?? '');

/** A time that could not be had, with what may be had instead. */
export type TimeRefusal = { failure: Failure; nextFreeTimes: readonly Slot[] };

export const loadAppointments = guarded(({ params }: LoaderFunctionArgs) =>
  call(findAppointments, { params: ofCitizen(params) }),
);
export const loadAppointment = guarded(({ params }: LoaderFunctionArgs) =>
  call(getAppointment, { params: ofAppointment(params) }),
);
/** With `after` in the address: the times that come after those that are shown. */
export const loadRequest = guarded(({ request, params }: LoaderFunctionArgs) => {
  const after = new URL(request.url).searchParams.get('after');
  const query = after ? { after: Temporal.Instant.from(after) } : {};
  return call(getBookingRequest, { params: ofRequest(params), query });
});

/** The reason goes in the body and stays in the request; the address only has the request's id. */
export const sendRequest = guarded(async ({ request, params }: ActionFunctionArgs) => {
  const form = await request.formData();
  const body = requestBooking.schema.body.parse({
    reason: textOf(form, 'reason'),
    note: textOf(form, 'note'),
    signs: form.getAll('sign'),
    formResponseId: textOf(form, 'form-response') || undefined,
  });
  const sent = await attempt(call(requestBooking, { params: ofCitizen(params), body }));
  return sent.ok ? redirect(`/citizens/${params['citizenId']}/book/${sent.value.id}`) : sent.failure;
});

/** Choosing a time holds it. */
export const holdChosen = guarded(async ({ request, params }: ActionFunctionArgs): Promise<TimeRefusal | Response> => {
  const { citizenId, requestId } = ofRequest(params);
  const slotId = textOf(await request.formData(), 'slot');
  const held = await attempt(call(holdTime, { params: { citizenId }, body: { requestId, slotId } }));
  if (held.ok) return redirect(`/citizens/${citizenId}/book/${requestId}/confirm/${slotId}/${held.value.id}`);
  return refusalOf(held.failure);
});

/** «Ingen av tidene passer»: the answer is kept in the request, and shown on a page of its own. */
const askNettlege = guarded(async ({ params }: ActionFunctionArgs): Promise<TimeRefusal | Response> => {
  const { citizenId, requestId } = ofRequest(params);
  const asked = await attempt(call(askForNettlege, { params: { citizenId, requestId } }));
  if (asked.ok) return redirect(`/citizens/${citizenId}/book/${requestId}/nettlege`);
  return { failure: asked.failure, nextFreeTimes: [] };
});

export const timesAction = guarded(async (args: ActionFunctionArgs) => {
  const form = await args.request.clone().formData();
  return form.has('slot') ? holdChosen(args) : askNettlege(args);
});

export const loadNettlege = guarded(async ({ params }: LoaderFunctionArgs) => {
  const { citizenId, requestId } = ofRequest(params);
  const asked = await call(getBookingRequest, { params: { citizenId, requestId }, query: {} });
  if (!asked.nettlege) throw redirect(`/citizens/${citizenId}/book/${requestId}`);
  return { ...asked, nettlege: asked.nettlege };
});

/** Null: the hold has run out and been forgotten. */
export const loadConfirm = guarded(async ({ params }: LoaderFunctionArgs) => {
  const { citizenId } = ofCitizen(params);
  const appointment = await attempt(call(getAppointment, { params: ofAppointment(params) }));
  if (!appointment.ok) {
    if (appointment.failure instanceof Refused && appointment.failure.code === 'no-such-appointment') return null;
    throw appointment.failure;
  }
  if (appointment.value.status !== 'pending')
    throw redirect(`/citizens/${citizenId}/appointments/${appointment.value.id}`);
  return appointment.value;
});

export const confirmAction = guarded(
  async ({ request, params }: ActionFunctionArgs): Promise<TimeRefusal | Response> => {
    const { citizenId, requestId } = ofRequest(params);
    const form = await request.formData();
    if (form.has('slot')) return bookSlot(citizenId, requestId, textOf(form, 'slot'));
    if (form.get('do') === 'book') return bookSlot(citizenId, requestId, params['slotId'] ?? '');

    const released = await attempt(call(releaseTime, { params: ofAppointment(params) }));
    if (!released.ok && !(released.failure instanceof Refused)) return { failure: released.failure, nextFreeTimes: [] };
    if (form.get('do') === 'choose') return redirect(`/citizens/${citizenId}/book/${requestId}`);
    forgetDraft(citizenId);
    return redirect(`/citizens/${citizenId}`);
  },
);

async function bookSlot(citizenId: string, requestId: string, slotId: string): Promise<TimeRefusal | Response> {
  const booked = await attempt(call(bookAppointment, { params: { citizenId }, body: { requestId, slotId } }));
  if (!booked.ok) return refusalOf(booked.failure);
  forgetDraft(citizenId);
  return redirect(`/citizens/${citizenId}/appointments/${booked.value.id}?receipt`);
}

/** The appointment, and the times it can be moved to; with `after` in the address, those that come later. */
export const loadTimesToMoveTo = guarded(async ({ request, params }: LoaderFunctionArgs) => {
  const after = new URL(request.url).searchParams.get('after');
  const query = after ? { after: Temporal.Instant.from(after) } : {};
  const appointment = await call(getAppointment, { params: ofAppointment(params) });
  if (appointment.status !== 'booked') return { appointment, slots: [], more: false };
  return { appointment, ...(await call(findTimesToMoveTo, { params: ofAppointment(params), query })) };
});

export const moveAction = guarded(async ({ request, params }: ActionFunctionArgs): Promise<TimeRefusal | Response> => {
  const slotId = textOf(await request.formData(), 'slot');
  const moved = await attempt(call(moveAppointment, { params: ofAppointment(params), body: { slotId } }));
  if (!moved.ok) return refusalOf(moved.failure);
  return redirect(`/citizens/${params['citizenId']}/appointments/${params['appointmentId']}?moved`);
});

export const cancelAction = guarded(async ({ params }: ActionFunctionArgs) => {
  const cancelled = await attempt(call(cancelAppointment, { params: ofAppointment(params) }));
  if (!cancelled.ok) return cancelled.failure;
  return redirect(`/citizens/${params['citizenId']}/appointments/${params['appointmentId']}`);
});

function refusalOf(failure: Failure): TimeRefusal {
  const details = failure instanceof Refused ? detailsOf(holdTime, failure) : {};
  return { failure, nextFreeTimes: details.nextFreeTimes ?? [] };
}

function forgetDraft(citizenId: string) {
  const owner = lastLogin();
  if (owner) dropBookingDraft(owner, citizenId);
}
