import type { DeskThread } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { ageOn, osloDay } from '@helsesim/shared/oslo';
import { fullNameOf, isHidden, type StaffRoleKind } from '@helsesim/shared/people/people-model';
import { shownFrom } from '@helsesim/shared/prescriptions/prescription-rules';
import { personById } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import { prescriptionsSince } from '../prescriptions/index.ts';
import { type MayRead, whoMayRead } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { feeOnClose } from './complete-thread.ts';
import { channelTo } from './reachable.ts';
import { prescriptionsAskedIn } from './renewals-asked-for.ts';
import type { ConversationTables } from './thread-repository.ts';
import { type AtDesk, otherWork, type WorkRow } from './work-repository.ts';
import type { WritingTables } from './write-to-citizen.ts';

type Context = DeskThread['context'];
type Contact = { at: Temporal.Instant; kind: string };
/** The citizen's latest with an office, the latest first: known by whoever has appointments, or visits. */
export type ContactsAtOffice<Tables> = (
  db: Reader<Tables>,
  of: { citizenId: string; organizationId: string; limit: number },
) => Promise<Contact[]>;
export type LastContacts<Tables> = { appointments: ContactsAtOffice<Tables>; visits: ContactsAtOffice<Tables> };

const MOST_CONTACTS = 5;

/** Who is shown what besides conversations: each its own office's. */
const sourceOf: Partial<Record<StaffRoleKind, 'appointments' | 'visits'>> = {
  gp: 'appointments',
  'gp-secretary': 'appointments',
  nettlege: 'appointments',
  'home-care-nurse': 'visits',
};

/** All that is needed of the citizen to answer, and nothing that the role is not to see. */
export async function contextOf<Tables extends WritingTables>(
  tx: WorldWriter<Tables>,
  at: AtDesk,
  { thread, citizen }: WorkRow,
  lastContacts: LastContacts<Tables>,
): Promise<Context> {
  const { citizenId, service } = thread;
  const person = await personById(tx, { id: citizenId });
  if (!person) throw new Error('The citizen of a conversation is not in the world');
  const readers = await whoMayRead(tx, { citizenId, service }, tx.now);
  return {
    age: ageOn(osloDay(tx.now), citizen.born),
    language: person.language,
    phone: person.phone,
    reachable: channelTo(readers),
    representatives: await representativesAmong(tx, readers),
    lastContacts: await latestContacts(tx, at, thread, lastContacts),
    prescriptions: thread.kind === 'prescription-renewal' ? await medicinesOf(tx, thread) : [],
    feeOnClose: await feeOnClose(tx, { thread, payer: person, staff: at.staff }),
  };
}

/** HID-02, HID-04: someone with a hidden address is not named to others. */
async function representativesAmong(db: Reader<ConversationTables>, readers: readonly MayRead[]) {
  const named: Context['representatives'] = [];
  for (const { id, basis } of readers) {
    if (basis === 'self') continue;
    const person = await personById(db, { id });
    if (person && !isHidden(person)) named.push({ name: fullNameOf(person), basis });
  }
  return named;
}

async function latestContacts<Tables extends WritingTables>(
  tx: WorldWriter<Tables>,
  at: AtDesk,
  { id, citizenId }: { id: string; citizenId: string },
  lastContacts: LastContacts<Tables>,
): Promise<Context['lastContacts']> {
  const { kind, organizationId } = at.staff;
  const threads = await otherWork(tx, at, { id, citizenId, limit: MOST_CONTACTS });
  const source = sourceOf[kind];
  const met = source ? await lastContacts[source](tx, { citizenId, organizationId, limit: MOST_CONTACTS }) : [];
  const what = source === 'visits' ? ('visit' as const) : ('appointment' as const);
  return [
    ...threads.map((one) => ({ ...one, what: 'thread' as const })),
    ...met.map((contact) => ({ ...contact, what })),
  ]
    .sort((a, b) => Temporal.Instant.compare(b.at, a.at))
    .slice(0, MOST_CONTACTS);
}

async function medicinesOf(
  tx: WorldWriter<ConversationTables>,
  { id: threadId, citizenId }: { id: string; citizenId: string },
): Promise<Context['prescriptions']> {
  const asked = await prescriptionsAskedIn(tx, threadId);
  const since = shownFrom(osloDay(tx.now));
  const known = await prescriptionsSince(tx, { citizenId, since });
  return known.map(({ id, name, group, validTo }) => ({ id, name, group, validTo, asked: asked.has(id) }));
}
