import { deadlineFor } from '@helsesim/shared/dialogue/dialogue-rules';
import { threadKinds } from '@helsesim/shared/dialogue/thread-kinds';
import { osloDay, osloInstant } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { addWorkingDays } from '@helsesim/shared/working-days';
import { personById } from '../../people/index.ts';
import { insertAll } from '../../platform/insert-all.ts';
import type { SimulationTables, Tx } from '../simulation-tables.ts';
import { aboutYouthStation, type StationContact, type StationOffices, stationContacts } from '../station-contacts.ts';
import { asOf, type IdOf } from './demo-ids.ts';
import { type OfficeKey, offices } from './demo-offices.ts';
import { conversations, information, municipalities, stations } from './demo-station-rows.ts';

type Row<Table extends keyof SimulationTables> = SimulationTables[Table]['$inferInsert'];
type Keys = { personId: IdOf; roleId: IdOf };

const MIDWIFE_DAYS_AGO = 6;

/** Helsestasjon and school health: contacts, places, information, and conversations in every state. */
export async function fillHealthStation(tx: Tx, keys: Keys): Promise<void> {
  const { tables, newId } = tx;
  const known = await tx.queries.select().from(tables.organization);
  const officeId = (key: OfficeKey): string => known.find(({ name }) => name === offices[key].name)?.id ?? '';
  const officesOf = ({ helsestasjon, school, youthStation }: (typeof municipalities)[number]): StationOffices => ({
    helsestasjon: officeId(helsestasjon),
    school: officeId(school),
    youthStation: officeId(youthStation),
  });
  const opened = municipalities.map((one) => stationContacts(officesOf(one), newId));
  await insertAll(
    tx,
    tables.careContact,
    opened.flatMap(({ rows }) => rows),
  );
  await insertAll(
    tx,
    tables.youthStation,
    stations.map(({ at: office, where: at, opening }) => ({
      ...{ id: newId(), organizationId: officeId(office), about: aboutYouthStation, at, opening },
    })),
  );
  const contactId = opened[0]?.idOf;
  if (!contactId) throw new Error('The demo world has no helsestasjon');
  const from = osloDay(tx.now).subtract({ days: MIDWIFE_DAYS_AGO });
  const given = { citizenId: keys.personId('camilla'), contactId: contactId('midwife'), from, to: null };
  await insertAll(tx, tables.careContactOf, [{ id: newId(), ...given }]);
  await inform(tx, keys, officeId);
  await converse(tx, keys, contactId);
}

async function inform(tx: Tx, { roleId }: Keys, officeId: (key: OfficeKey) => string): Promise<void> {
  const today = osloDay(tx.now);
  const rows = information.map(({ at, by, from, to, ...written }) => ({
    ...{ id: tx.newId(), organizationId: officeId(at), editorId: roleId(by), ...written },
    ...{ from: today.add({ days: from }), to: to === null ? null : today.add({ days: to }), savedAt: tx.now },
  }));
  await insertAll(tx, tx.tables.classInformation, rows);
}

async function converse(tx: Tx, { personId, roleId }: Keys, contactId: (key: StationContact) => string): Promise<void> {
  const { tables, newId } = tx;
  const today = osloDay(tx.now);
  const contacts = new Map((await tx.queries.select().from(tables.careContact)).map((one) => [one.id, one]));
  const rows = {
    thread: [] as Row<'thread'>[],
    communication: [] as Row<'communication'>[],
    reading: [] as Row<'reading'>[],
    timeOffer: [] as Row<'timeOffer'>[],
  };
  const written = conversations
    .flatMap((conversation) => conversation.messages.map((message) => ({ conversation, message })))
    .map((one) => ({ ...one, at: osloInstant(addWorkingDays(today, -one.message.daysAgo), one.message.time) }))
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at))
    .map((one) => ({ ...one, id: asOf(tx, one.at).newId() }));

  for (const conversation of conversations) {
    const { citizen, contact, subject, offer, closed = false } = conversation;
    const messages = written.filter((one) => one.conversation === conversation);
    const [first, last] = [messages[0], messages.at(-1)];
    const { kind, organizationId } = contacts.get(contactId(contact)) ?? { kind: undefined, organizationId: '' };
    if (!first || !last || !kind) throw new Error('A conversation in the demo world lacks something');
    const [id, offerId] = [newId(), newId()];
    const citizenId = personId(citizen);
    const agreed = last.message.about === 'offer-answer';
    const waits = !closed && !last.message.office && !agreed;
    const opened = messages.some(({ message }) => message.readBy);
    const fromOffice = messages.findLast(({ message }) => message.office);
    rows.thread.push({
      ...{ id, citizenId, kind, service: threadKinds[kind].service, organizationId, contactId: contactId(contact) },
      ...{ subject, important: false, startedAt: first.at, startedBy: first.message.office ? 'office' : 'citizen' },
      state: closed ? 'closed' : waits ? (opened ? 'awaiting-office' : 'new') : 'awaiting-citizen',
      ...{ lastId: last.id, lastAt: last.at, lastFromOfficeId: fromOffice?.id ?? null },
      answered: fromOffice !== undefined,
      ...(waits && { deadline: deadlineFor(kind, osloDay(last.at)), waitingSince: last.at }),
      ...(closed && { closedAt: last.at, outcome: 'answered' as const }),
    });
    for (const { id: communicationId, message, at } of messages) {
      const author = await nameOf(tx, personId(message.by));
      rows.communication.push({
        ...{ id: communicationId, threadId: id, citizenId, at, about: message.about ?? 'message', text: message.text },
        ...{ side: message.office ? 'office' : 'citizen', authorId: personId(message.by), authorName: author },
        basis: message.office ? null : (message.basis ?? 'self'),
        roleId: message.office ? roleId(message.by) : null,
        ...{ prescriptionIds: [], channel: 'digital', key: message.about === 'offer-answer' ? offerId : newId() },
      });
      if (!message.readBy) continue;
      rows.reading.push({
        ...{ id: newId(), threadId: id, communicationId, personId: personId(message.readBy) },
        name: await nameOf(tx, personId(message.readBy)),
        ...{ side: message.office ? 'citizen' : 'office', at: at.add({ hours: 1 }) },
      });
    }
    if (offer)
      rows.timeOffer.push({
        ...{
          id: offerId,
          threadId: id,
          communicationId: fromOffice?.id ?? first.id,
          citizenId,
          roleId: roleId(offer.by),
        },
        startsAt: osloInstant(addWorkingDays(today, offer.inDays), offer.time),
        ...{ minutes: offer.minutes, form: 'physical', place: offer.place, state: offer.state },
      });
  }
  await insertAll(tx, tables.thread, rows.thread);
  await insertAll(tx, tables.communication, rows.communication);
  await insertAll(tx, tables.reading, rows.reading);
  await insertAll(tx, tables.timeOffer, rows.timeOffer);
}

async function nameOf(tx: Tx, id: string): Promise<string> {
  const person = await personById(tx, { id });
  if (!person) throw new Error('Someone in a conversation is not in the demo world');
  return fullNameOf(person);
}
