import { findAppointments } from '@helsesim/shared/booking/booking-contract';
import { confirmAction, holdChosen, loadRequest, sendRequest } from '@helsesim/web/booking/booking-routes';
import { NetworkFailure, Refused } from '@helsesim/web/platform/api';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

/**
 * What the pages do with the server's answers, without a browser: their own loaders and actions, over a network that
 * leads to the real server in this process. Nothing of ours is imitated.
 */
const ORIGIN = 'http://portal.test';

/** Of a browser only what the pages' modules look for when they are loaded, which is before all else here. */
vi.hoisted(() => {
  const nothing = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  vi.stubGlobal('localStorage', nothing);
  vi.stubGlobal('sessionStorage', nothing);
  vi.stubGlobal('location', { origin: 'http://portal.test' });
  vi.stubGlobal('navigator', { languages: ['nb'] });
  vi.stubGlobal('document', { documentElement: {} });
});

let portal: Portal;
let world: World;
let kari: Visitor;
let lost = 0;
const network = setupServer(
  http.all(`${ORIGIN}/api/*`, async ({ request }) => {
    const { pathname, search } = new URL(request.url);
    const { status, headers, text } = await kari.send({
      method: request.method as 'GET',
      url: pathname + search,
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      body: await request.text(),
    });
    // The server has done it, and nobody hears of it.
    if (lost > 0) {
      lost -= 1;
      return HttpResponse.error();
    }
    return new HttpResponse(text || null, { status, headers: { 'content-type': headers.get('content-type') ?? '' } });
  }),
);

beforeAll(async () => {
  portal = await startPortal();
  world = await portal.makeWorld();
  kari = await world.logIn('Kari Nordmann');
  network.listen({ onUnhandledFrame: 'error' });
});
afterAll(async () => {
  network.close();
  vi.unstubAllGlobals();
  await portal.close();
});

type Args = Parameters<typeof sendRequest>[0];
const at = (params: Record<string, string>, fields: Record<string, string> = {}) =>
  ({ params, request: new Request(ORIGIN, { method: 'POST', body: new URLSearchParams(fields) }) }) as Args;
const pathOf = (answer: unknown) => {
  if (!(answer instanceof Response)) throw answer;
  return answer.headers.get('location') ?? '';
};

/** As far as the page where one confirms. */
async function heldTime(citizenId: string, place: number) {
  const asked = pathOf(await sendRequest(at({ citizenId }, { reason: 'cough', note: 'Har hostet lenge' })));
  const requestId = asked.split('/').at(-1) as string;
  const { slots } = await loadRequest(at({ citizenId, requestId }));
  const slotId = slots[place]?.id as string;
  const confirm = pathOf(await holdChosen(at({ citizenId, requestId }, { slot: slotId })));
  return { citizenId, requestId, slotId, appointmentId: confirm.split('/').at(-1) as string };
}
const booked = async () => (await kari.call(findAppointments, { params: { citizenId: kari.id } })).length;

test('from the reason to the receipt, the page only ever follows the server', async () => {
  const held = await heldTime(kari.id, 0);
  expect(pathOf(await confirmAction(at(held, { do: 'book' })))).toContain(`/appointments/${held.appointmentId}`);
  expect(await booked()).toBe(1);
});

test('an answer that is lost is told as such, and sending again gives one appointment', async () => {
  const held = await heldTime(kari.id, 1);
  lost = 1;
  const told = await confirmAction(at(held, { do: 'book' }));
  expect((told as { failure: unknown }).failure).toBeInstanceOf(NetworkFailure);
  expect(pathOf(await confirmAction(at(held, { do: 'book' })))).toContain('/appointments/');
  expect(await booked()).toBe(2);
});

test('a time that another took meanwhile is told with the next free ones', async () => {
  const held = await heldTime(kari.id, 2);
  await world.advance('PT11M');
  const daniel = await world.logIn('Daniel Okafor');
  const mine = kari;
  kari = daniel; // the network belongs to whoever is logged in
  const other = await heldTime(daniel.id, 2);
  kari = mine;
  expect(other.slotId).toBe(held.slotId);
  const told = (await confirmAction(at(held, { do: 'book' }))) as { failure: Refused; nextFreeTimes: unknown[] };
  expect(told.failure).toBeInstanceOf(Refused);
  expect(told.failure.code).toBe('slot-taken');
  expect(told.nextFreeTimes).toHaveLength(5);
});
