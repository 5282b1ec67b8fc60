import type { NettlegeOffer } from '@helsesim/shared/booking/booking-contract';
import type { Slot } from '@helsesim/shared/booking/booking-model';
import { mayBookWithFastlege, overlap, type Period } from '@helsesim/shared/booking/booking-rules';
import { decideNettlege } from '@helsesim/shared/booking/nettlege-rules';
import { isBefore, osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { gpListOf } from '../people/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import {
  type BookingAndPeople,
  type BookingNeed,
  findMunicipality,
  freeNettlegeTimes,
  freeTimesOf,
} from './booking-repository.ts';

/** How many times are shown at once. */
const SHOWN = 60;
const SHOWN_TO_LOSER = 5;
/** Some of the nearest may fall on what the citizen has booked already. */
const ASKED_FOR_LOSER = 20;

type Tx = WorldWriter<BookingAndPeople>;
export type FastlegeOfCitizen = {
  practitionerId: string;
  name: string;
  office: string;
  phone: string;
  offersBooking: boolean;
};

export async function findFastlege(tx: Tx, citizenId: string): Promise<FastlegeOfCitizen | undefined> {
  const list = await gpListOf(tx, citizenId, osloDay(tx.now));
  if (!list) return undefined;
  const { practitionerId, fastlege: name, office } = list;
  return { practitionerId, name, office: office.name, phone: office.phone, offersBooking: office.services.booking };
}

async function fastlegeTimes(
  tx: Tx,
  fastlege: FastlegeOfCitizen | undefined,
  limit: number,
  after = tx.now,
): Promise<Slot[]> {
  if (!fastlege || !mayBookWithFastlege(fastlege).ok) return [];
  return timesOf(tx, fastlege, limit, after);
}

type Practitioner = { practitionerId: string; name: string };

async function timesOf(tx: Tx, { practitionerId, name }: Practitioner, limit: number, after = tx.now): Promise<Slot[]> {
  const times = await freeTimesOf(tx, { practitionerId, now: isBefore(after, tx.now) ? tx.now : after, limit });
  return times.map((time) => ({ ...time, practitioner: name }));
}

/** The nearest times of the fastlege, or the nearest after a moment; `more` tells that there are later ones. */
export async function pageOfTimes(tx: Tx, fastlege: FastlegeOfCitizen | undefined, after?: Temporal.Instant) {
  return inPages(await fastlegeTimes(tx, fastlege, SHOWN + 1, after));
}

/** The same of whoever an appointment is with. */
export async function pageOfPractitioner(tx: Tx, practitioner: Practitioner, after?: Temporal.Instant) {
  return inPages(await timesOf(tx, practitioner, SHOWN + 1, after));
}

const inPages = (times: Slot[]) => {
  return { slots: times.slice(0, SHOWN), more: times.length > SHOWN };
};

async function nettlegeTimes(tx: Tx, municipality: string, limit: number): Promise<Slot[]> {
  const times = await freeNettlegeTimes(tx, { municipality, now: tx.now, limit });
  return times.map(({ givenName, familyName, ...time }) => ({
    ...time,
    practitioner: fullNameOf({ givenName, familyName }),
  }));
}

type Asking = { citizenId: string; request: BookingNeed; fastlege: FastlegeOfCitizen | undefined };

/** Whether the nettlege is offered for this request, why, and then the times. */
export async function offerNettlege(tx: Tx, asking: Asking): Promise<NettlegeOffer> {
  const municipality = await findMunicipality(tx, asking.citizenId);
  const times = municipality ? await nettlegeTimes(tx, municipality.id, SHOWN) : [];
  const { offered, why } = await decide(tx, asking, municipality?.takesPart === true, times.length > 0);
  return { offered, why, slots: offered ? times : [] };
}

/** The same question about one time of a nettlege: null when it is not one of the citizen's own municipality. */
export async function nettlegeForTime(tx: Tx, asking: Asking, slot: { role: string; municipality: string }) {
  if (slot.role !== 'nettlege') return null;
  const municipality = await findMunicipality(tx, asking.citizenId);
  if (municipality?.id !== slot.municipality) return null;
  // The time itself is one, whoever has it now.
  const { offered } = await decide(tx, asking, municipality.takesPart, true);
  return offered ? 'offered' : 'not-offered';
}

async function decide(
  tx: Tx,
  { request: { reason, noneSuits }, fastlege }: Asking,
  municipalityTakesPart: boolean,
  nettlegeHasTimes: boolean,
) {
  const fastlegeHasTimes = noneSuits || (await fastlegeTimes(tx, fastlege, 1)).length > 0;
  return decideNettlege({
    reason,
    noneSuits,
    fastlege,
    fastlegeHasTimes,
    municipalityTakesPart,
    nettlegeHasTimes,
  });
}

/** For whoever lost a time: the nearest ones with the fastlege, or the nettlege, that the citizen can have instead. */
export async function nextFreeTimes(
  tx: Tx,
  fastlege: FastlegeOfCitizen | undefined,
  lost: { role: string; municipality: string },
  appointments: readonly Period[],
): Promise<Slot[]> {
  const times =
    lost.role === 'nettlege'
      ? await nettlegeTimes(tx, lost.municipality, ASKED_FOR_LOSER)
      : await fastlegeTimes(tx, fastlege, ASKED_FOR_LOSER);
  return suiting(times, appointments);
}

/** For whoever lost a time that an appointment was to be moved to. */
export async function nextTimesOf(tx: Tx, practitioner: Practitioner, others: readonly Period[]): Promise<Slot[]> {
  return suiting(await timesOf(tx, practitioner, ASKED_FOR_LOSER), others);
}

const suiting = (times: Slot[], appointments: readonly Period[]) =>
  times.filter((time) => !appointments.some((booked) => overlap(time, booked))).slice(0, SHOWN_TO_LOSER);
