import type { bookAppointment, holdTime } from '@helsesim/shared/booking/booking-contract';
import type { Slot } from '@helsesim/shared/booking/booking-model';
import { mayTakeTime, nobodyElses, type TakingRefusal } from '@helsesim/shared/booking/booking-rules';
import { allow, type Decision, refuse, refuseWith } from '@helsesim/shared/decision';
import type { NotifyTables } from '../notifications/index.ts';
import type { CitizenRequest } from '../representation/index.ts';
import { unschedule, type WorldsTables, type WorldWriter } from '../worlds/index.ts';
import { appointmentsThatCount, deletePending } from './appointment-repository.ts';
import { type BookingAndPeople, findRequest, findSlot } from './booking-repository.ts';
import { findFastlege, nettlegeForTime, nextFreeTimes } from './offered-times.ts';

export const RELEASE_HOLD = 'release-hold';

export type TimeTables = BookingAndPeople & WorldsTables & NotifyTables;
type Tx = WorldWriter<TimeTables>;
type Own = Awaited<ReturnType<typeof appointmentsThatCount>>[number];

/** A time that the citizen may take. */
type Takeable = {
  /** Answers to a form that the request came with. */
  formResponseId: string | null;
  /** When it is, and at whose office. */
  place: { startsAt: Temporal.Instant; organizationId: string };
  /** The citizen holds it. */
  held: Own | undefined;
  /** What else the citizen holds: to be let go of once this one is taken. */
  alsoHeld: Own[];
  /** This very request has this very time already. */
  already: Own | undefined;
  /** To be answered when another got the time in the same moment. */
  lost(): Promise<Decision<never, 'slot-taken', { nextFreeTimes: Slot[] }>>;
};
type Refusal = TakingRefusal | 'no-such-booking-request' | 'no-such-slot';

/** What holding and booking have in common: loads the facts and asks the rules. */
export async function takeTime(
  tx: Tx,
  {
    acting: { citizenId },
    body: { requestId, slotId },
  }: CitizenRequest<typeof holdTime> | CitizenRequest<typeof bookAppointment>,
): Promise<Decision<Takeable, Refusal, { nextFreeTimes: Slot[] }>> {
  const request = await findRequest(tx, { citizenId, id: requestId });
  if (!request) return refuse('no-such-booking-request');
  const slot = await findSlot(tx, slotId);
  if (!slot) return refuse('no-such-slot');

  const own = await appointmentsThatCount(tx, { citizenId, requestId });
  const holds = own.filter(({ status }) => status === 'pending');
  const booked = own.filter(({ status }) => status === 'booked');
  const ledTo = own.filter((one) => one.status !== 'pending' && one.requestId === requestId);
  const fastlege = await findFastlege(tx, citizenId);
  const asking = { citizenId, request, fastlege };
  const takeable = {
    formResponseId: request.formResponseId,
    place: { startsAt: slot.startsAt, organizationId: slot.organizationId },
    held: holds.find((one) => one.slotId === slotId),
    alsoHeld: holds.filter((one) => one.slotId !== slotId),
    already: booked.find((one) => one.requestId === requestId && one.slotId === slotId),
    lost: async () => {
      const times = await nextFreeTimes(tx, fastlege, slot, booked);
      return refuseWith('slot-taken', { nextFreeTimes: times }, nobodyElses.id);
    },
  };
  if (takeable.already) return allow(takeable);

  const decision = mayTakeTime({
    now: tx.now,
    request: { signs: request.signs, used: ledTo.length > 0 },
    fastlege,
    slot: {
      ...slot,
      nettlege: await nettlegeForTime(tx, asking, slot),
      taken: slot.takenBy !== null && slot.takenBy !== citizenId,
    },
    appointments: booked,
  });
  if (decision.ok) return allow(takeable);
  return decision.code === 'slot-taken' ? takeable.lost() : decision;
}

/** The citizen holds one time at a time: lets go of these, and of what was to be done about them. */
export async function letGo(tx: Tx, held: readonly { id: string }[]) {
  for (const { id } of held) {
    await deletePending(tx, id);
    await unschedule(tx, { kind: RELEASE_HOLD, about: id });
  }
}
