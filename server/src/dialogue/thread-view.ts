import type { Author, Communication, Thread, TimeOffer } from '@helsesim/shared/dialogue/dialogue-model';
import { isLate, mayReply, offerState } from '@helsesim/shared/dialogue/dialogue-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { fullNameOf, isHidden, type Protection } from '@helsesim/shared/people/people-model';
import type { Basis } from '@helsesim/shared/representation/representation-model';
import type { Reader } from '../platform/database.ts';
import { attachmentsOf } from './attachment-repository.ts';
import {
  type CommunicationAsRead,
  medicinesAmong,
  type OfferAsRead,
  offersOf,
  readingsOf,
} from './communication-repository.ts';
import type { ConversationTables, ThreadAsRead } from './thread-repository.ts';

/** Who reads: from the citizen's side on some grounds, or at the office. */
export type ThreadReader = {
  personId: string;
  now: Temporal.Instant;
} & ({ side: 'citizen'; basis: Basis; mayWrite(service: Thread['service']): boolean } | { side: 'office' });
type Db = Reader<ConversationTables>;

/** A conversation, as whoever reads it is to see it. */
export function threadOf({ thread, office, contact, handler, readId }: ThreadAsRead, reader: ThreadReader): Thread {
  const { id, kind, service, subject, state, form, startedAt, lastAt, lastId, deadline, outcome, fee } = thread;
  const onCitizensSide = reader.side === 'citizen';
  return {
    ...{ id, kind, service, subject, state, office, form, startedAt, lastAt, lastId, deadline, outcome, fee },
    contact: contact?.name ?? null,
    practitioner: handler && fullNameOf(handler),
    late: isLate(thread, osloDay(reader.now)),
    mayReply:
      onCitizensSide && mayReply({ state, contactMayWrite: contact?.mayWrite ?? true }).ok && reader.mayWrite(service),
    unread: onCitizensSide && thread.lastFromOfficeId !== null && readId === null,
  };
}

const offerOf = ({ offer, practitioner, office }: OfferAsRead, now: Temporal.Instant): TimeOffer => {
  const { id, startsAt, minutes, form, place } = offer;
  return {
    ...{ id, startsAt, minutes, form },
    place: place || office,
    practitioner: fullNameOf(practitioner),
    state: offerState(offer, now),
  };
};

/**
 * HID-02, HID-04: whoever has a hidden address is not named to others; to the office that treats them, as its patient.
 * An empty name is one that is not told.
 */
export const nameTold = (
  { personId, name, protection }: { personId: string; name: string; protection: Protection },
  reader: ThreadReader,
  citizenId: string,
): string =>
  !isHidden({ protection }) || personId === reader.personId || (reader.side === 'office' && personId === citizenId)
    ? name
    : '';

/** The messages, the latest last, with all that belongs to them. They come the latest first. */
export async function communicationsOf(
  db: Db,
  { thread, office }: Pick<ThreadAsRead, 'thread' | 'office'>,
  rows: readonly CommunicationAsRead[],
  reader: ThreadReader,
): Promise<Communication[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ communication }) => communication.id);
  const attachments = await attachmentsOf(db, ids);
  const readings = Map.groupBy(await readingsOf(db, ids), ({ reading }) => reading.communicationId);
  const hasOffers = rows.some(({ communication: { about } }) => about === 'offer' || about === 'offer-answer');
  const offers = hasOffers ? await offersOf(db, thread.id) : [];
  /** The one that a message makes, or answers: an answer is sent under the offer's id. */
  const offerIn = ({ id, about, key }: CommunicationAsRead['communication']) =>
    offers.find(({ offer }) => (about === 'offer-answer' ? offer.id === key : offer.communicationId === id));
  const asked = rows.flatMap(({ communication }) => communication.prescriptionIds);
  const medicines = new Map((asked.length > 0 ? await medicinesAmong(db, asked) : []).map((one) => [one.id, one]));

  const authorOf = ({ communication, authorProtection, role }: CommunicationAsRead): Author => {
    const { side, authorId: personId, authorName: name, basis } = communication;
    const told =
      side === 'office' ? name : nameTold({ personId, name, protection: authorProtection }, reader, thread.citizenId);
    return { side, name: told, basis, role, self: side === reader.side && personId === reader.personId };
  };
  /** To the citizen's side the office is one reader, whoever at it has read. */
  const readBy = (id: string): Communication['readBy'] => {
    const all = readings.get(id) ?? [];
    const ofCitizen = all.filter(({ reading }) => reading.side === 'citizen');
    const ofOffice = all.filter(({ reading }) => reading.side === 'office');
    const named = reader.side === 'office' ? ofOffice : [];
    const [first] = reader.side === 'citizen' ? ofOffice : [];
    return [
      ...ofCitizen.map(({ reading: { personId, name, at }, protection }) => ({
        name: nameTold({ personId, name, protection }, reader, thread.citizenId),
        side: 'citizen' as const,
        at,
      })),
      ...named.map(({ reading: { name, at } }) => ({ name, side: 'office' as const, at })),
      ...(first ? [{ name: office, side: 'office' as const, at: first.reading.at }] : []),
    ];
  };
  /** PAR-17: what the youth does not want parents to know of is not named to them. */
  const medicinesOf = (prescriptionIds: readonly string[]) =>
    prescriptionIds
      .map((id) => medicines.get(id))
      .filter((one) => one && !(one.guardianReservation && reader.side === 'citizen' && reader.basis === 'FO'))
      .map((one) => one?.name ?? '');

  return rows
    .map((row): Communication => {
      const { id, at, about, text, prescriptionIds, formResponseId, channel } = row.communication;
      const offer = offerIn(row.communication);
      return {
        ...{ id, at, about, text, formResponseId, channel },
        author: authorOf(row),
        attachments: attachments.get(id) ?? [],
        offer: offer ? offerOf(offer, reader.now) : null,
        prescriptions: medicinesOf(prescriptionIds),
        readBy: readBy(id),
      };
    })
    .reverse();
}
