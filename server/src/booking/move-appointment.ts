import type * as contract from '@helsesim/shared/booking/booking-contract';
import type { Slot } from '@helsesim/shared/booking/booking-model';
import { mayBookWithFastlege, mayCancel, nobodyElses } from '@helsesim/shared/booking/booking-rules';
import { mayMove } from '@helsesim/shared/booking/moving-rules';
import { allow, type Decision, refuse, refuseWith } from '@helsesim/shared/decision';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import {
  appointmentsThatCount,
  deletePending,
  findAppointment,
  findPlace,
  insertUnlessTaken,
  moveTo,
} from './appointment-repository.ts';
import { findSlot } from './booking-repository.ts';
import { answerAppointment } from './get-appointment.ts';
import { findFastlege, nextTimesOf, pageOfPractitioner } from './offered-times.ts';
import { scheduleReminder, unscheduleReminder } from './reminders.ts';
import { letGo, type TimeTables } from './take-time.ts';
import { tellOf } from './tell-of-appointment.ts';

type Tx = WorldWriter<TimeTables>;

/** The appointment, and where it is: one that is there, is booked, and is the citizen's. */
async function findToMove(tx: Tx, of: { citizenId: string; id: string }) {
  const found = await findAppointment(tx, of);
  if (!found) return refuse('no-such-appointment');
  const place = await findPlace(tx, of.id);
  return place ? allow({ place, name: found.practitioner }) : refuse('appointment-cancelled');
}

export async function findTimesToMoveTo(
  tx: Tx,
  { acting: { citizenId }, params, query }: CitizenRequest<typeof contract.findTimesToMoveTo>,
) {
  const found = await findToMove(tx, { citizenId, id: params.appointmentId });
  if (!found.ok) return found;
  const { place, name } = found.value;
  const mayLeave = mayCancel({ now: tx.now, startsAt: place.startsAt });
  if (!mayLeave.ok) return mayLeave;
  if (place.role !== 'nettlege') {
    const fastlege = await findFastlege(tx, citizenId);
    const offered = mayBookWithFastlege(fastlege);
    if (!offered.ok) return offered;
    if (fastlege?.practitionerId !== place.practitionerId) return allow({ slots: [], more: false });
  }
  return allow(await pageOfPractitioner(tx, { practitionerId: place.practitionerId, name }, query.after));
}

/** The old time is free and the new one taken, or nothing happens. It stays the same appointment. */
export async function moveAppointment(
  tx: Tx,
  {
    acting: { citizenId, actorId },
    params: { appointmentId: id },
    body: { slotId },
  }: CitizenRequest<typeof contract.moveAppointment>,
) {
  const found = await findToMove(tx, { citizenId, id });
  if (!found.ok) return found;
  const { place, name } = found.value;
  if (place.slotId === slotId) return answerAppointment(tx, { citizenId, id }); // sent again
  const slot = await findSlot(tx, slotId);
  if (!slot) return refuse('no-such-slot');

  const own = await appointmentsThatCount(tx, { citizenId, requestId: place.requestId });
  const others = own.filter((one) => one.status === 'booked' && one.id !== id);
  const decision = mayMove({
    now: tx.now,
    appointment: place,
    slot: {
      ...slot,
      taken: slot.takenBy !== null && slot.takenBy !== citizenId,
      ofNettlege: slot.role === 'nettlege',
    },
    fastlege: await findFastlege(tx, citizenId),
    others,
  });
  const lost = async (): Promise<Decision<never, 'slot-taken', { nextFreeTimes: Slot[] }>> => {
    const times = await nextTimesOf(tx, { practitionerId: place.practitionerId, name }, others);
    return refuseWith('slot-taken', { nextFreeTimes: times }, nobodyElses.id);
  };
  if (!decision.ok) return decision.code === 'slot-taken' ? lost() : decision;

  // Taken by a hold first: of two that want it at once, the unique index lets one insert and tells the other.
  await letGo(
    tx,
    own.filter((one) => one.status === 'pending' && one.slotId === slotId),
  );
  const taking = { id: tx.newId(), slotId, requestId: place.requestId, citizenId, bookedById: actorId };
  if (!(await insertUnlessTaken(tx, { ...taking, status: 'pending', heldUntil: tx.now }))) return lost();
  await deletePending(tx, taking.id);
  const moves = await moveTo(tx, { id, from: place.slotId, to: slotId });
  if (moves === undefined) throw new Error('An appointment that was just found is gone');

  await unscheduleReminder(tx, id);
  await scheduleReminder(tx, { id, startsAt: slot.startsAt });
  await tellOf(tx, 'moved', { ...place, moves });
  return answerAppointment(tx, { citizenId, id });
}
