import * as booking from '@helsesim/shared/booking/booking-contract';
import type { Slot } from '@helsesim/shared/booking/booking-model';
import type { Visitor, World } from './portal.ts';

/** What is asked for most in the tests, with what is seldom of interest filled in. */
export const request = (visitor: Visitor, citizenId: string, wanted: Partial<Need> = {}) =>
  visitor.call(booking.requestBooking, {
    params: { citizenId },
    body: { reason: 'cough', note: '', signs: [], ...wanted },
  });
type Need = Parameters<typeof booking.requestBooking.schema.body.encode>[0];

export const book = (visitor: Visitor, citizenId: string, requestId: string, slot: Pick<Slot, 'id'>) =>
  visitor.call(booking.bookAppointment, { params: { citizenId }, body: { requestId, slotId: slot.id } });

/** The same calls in any world of the demo town: logging in, booking, cancelling, adding, changing, and time passing. */
export async function liveADay(world: World) {
  const kari = await world.logIn('Kari Nordmann');
  const nora = await world.person('Nora Nordmann');
  const { id, slots } = await request(kari, nora.id, { note: 'Vond hals siden søndag' });
  const [first, second] = slots;
  if (!first || !second) throw new Error('The fastlege has fewer than two free times');
  await kari.call(booking.holdTime, { params: { citizenId: nora.id }, body: { requestId: id, slotId: first.id } });
  await world.advance('PT11M'); // the hold runs out
  const { id: appointmentId } = await book(kari, nora.id, id, second);
  await kari.call(booking.cancelAppointment, { params: { citizenId: nora.id, appointmentId } });
  const own = await request(kari, kari.id, { reason: 'back-pain' });
  await kari.call(booking.askForNettlege, { params: { citizenId: kari.id, requestId: own.id } });

  const child = await world.add({
    givenName: 'Åse',
    familyName: 'Ny',
    sex: 'female',
    born: '2020-02-29',
    parentalResponsibility: [{ holderId: kari.id, kind: 'mother' }],
  });
  await world.change(child.id, { phone: '+4790000000' });
  await world.advance('P1D');
}
