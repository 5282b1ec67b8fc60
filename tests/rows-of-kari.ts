import { deliver } from '@helsesim/server/inbox/index';
import type { Tables } from '@helsesim/server/schema';
import { schedule, type WorldWriter } from '@helsesim/server/worlds/index';
import { and, eq } from 'drizzle-orm';
import { day } from './registry-desk.ts';

/** What the calls of a day do not leave behind of someone: rows in every other table that may name a person. */

export const FULLMAKT = '00000000-0000-8000-8000-00000000000f';

/** Their ids. */
type People = Record<'kari' | 'ola' | 'tone' | 'nora' | 'borghild', string>;

export async function leaveRows(tx: WorldWriter<Tables>, people: People & { nationalId: string }) {
  const { queries, tables } = tx;
  const { kari, ola, tone, borghild, nationalId } = people;
  await deliver(tx, { to: kari, content: { about: 'turned-sixteen' } });
  await deliver(tx, { to: ola, content: { about: 'turned-sixteen' } });
  const level = 'full' as const;
  await queries.insert(tables.noticeSetting).values([
    { id: tx.newId(), personId: kari, citizenId: kari, level },
    { id: tx.newId(), personId: kari, citizenId: tone, level },
    { id: tx.newId(), personId: ola, citizenId: kari, level },
    { id: tx.newId(), personId: ola, citizenId: ola, level },
  ]);
  const waiting = tx.newId();
  await queries.insert(tables.notice).values({
    ...{ id: waiting, event: 'x', kind: 'gp-message', service: 'gp-dialogue', at: tx.now, personId: ola },
    ...{ citizenId: kari, channel: 'email', address: 'x@example.com', language: 'nb', subject: 's', text: 't' },
    ...{ state: 'waiting', attempts: 1, nextAt: tx.now },
  });
  await schedule(tx, { at: tx.now.add({ hours: 24 }), kind: 'send-mail', about: waiting });
  const ordinary = { kind: 'ordinary', channel: 'digital', givenAt: tx.now } as const;
  const names = { giverName: 'x', receiverName: 'y' };
  const terms = { ...ordinary, ...names, areas: [1 as const], from: day('2026-01-01') };
  const over = { endedAt: tx.now, overAt: tx.now, ending: 'giver' } as const;
  await queries.insert(tables.fullmakt).values([
    { ...terms, id: FULLMAKT, giverId: kari, receiverId: ola },
    { ...terms, ...over, id: tx.newId(), giverId: kari, receiverId: tone },
    { ...terms, id: tx.newId(), giverId: tone, receiverId: kari },
  ]);
  const asked = { name: 'x', relation: 'other', identityProof: 'passport', appliedAt: tx.now } as const;
  await queries.insert(tables.fullmaktApplication).values([
    { ...asked, id: tx.newId(), applicantId: kari, nationalId: '00000000000', state: 'awaiting-declaration' },
    { ...asked, id: tx.newId(), applicantId: kari, nationalId: '00000000000', state: 'to-be-decided' },
    { ...asked, id: tx.newId(), applicantId: kari, nationalId: '00000000000', state: 'refused' },
    { ...asked, id: tx.newId(), applicantId: ola, nationalId, state: 'to-be-decided' },
  ]);
  const [office] = await queries.select().from(tables.organization).limit(1);
  await queries.insert(tables.staffRole).values({
    id: tx.newId(),
    personId: kari,
    kind: 'gp-secretary',
    specialist: false,
    organizationId: office?.id ?? '',
  });
  await leaveConversations(tx, people);
  await leaveAnswers(tx, people);
  await queries.insert(tables.guardianship).values([
    { id: tx.newId(), guardianId: kari, personId: tone },
    { id: tx.newId(), guardianId: tone, personId: kari },
  ]);
  await queries.insert(tables.fosterCare).values([
    { id: tx.newId(), parentId: kari, childId: tone },
    { id: tx.newId(), parentId: tone, childId: kari },
  ]);
  const responsibility = {
    id: tx.newId(),
    holderId: borghild,
    childId: kari,
    kind: 'mother',
  } as const;
  await queries.insert(tables.parentalResponsibility).values(responsibility);
}

/** Answers to forms: begun, sent, and gone along with a message; and what she has answered for her child. */
async function leaveAnswers(tx: WorldWriter<Tables>, { kari, nora }: People) {
  const { queries, tables } = tx;
  const response = { resourceType: 'QuestionnaireResponse', status: 'in-progress' } as const;
  const form = { formId: 'x', version: '1', authorId: kari, response };
  const [ofKari, ofNora] = [
    { ...form, citizenId: kari },
    { ...form, citizenId: nora },
  ];
  await queries.insert(tables.formDraft).values([
    { ...ofKari, id: tx.newId(), savedAt: tx.now },
    { ...ofNora, id: tx.newId(), savedAt: tx.now },
  ]);
  const sent = { authorName: 'x', basis: 'self', at: tx.now, level: null, usedIn: null } as const;
  await queries.insert(tables.formResponse).values([
    { ...ofKari, ...sent, id: tx.newId(), key: 'a' },
    { ...ofKari, ...sent, id: tx.newId(), key: 'b', usedIn: 'e-consultation' },
    { ...ofNora, ...sent, id: tx.newId(), key: 'c' },
  ]);
}

/** Besides what the demo world has of Kari's conversations: what is being written, a time, and home care. */
async function leaveConversations(tx: WorldWriter<Tables>, { kari, ola, nora }: People) {
  const { queries, tables } = tx;
  const written = { addressee: { to: 'e-contact', subject: 'x' }, service: 'gp-dialogue', text: 'x' } as const;
  const drafts = [
    { id: tx.newId(), citizenId: kari, authorId: kari, savedAt: tx.now, ...written },
    { id: tx.newId(), citizenId: kari, authorId: ola, savedAt: tx.now, ...written },
    { id: tx.newId(), citizenId: nora, authorId: kari, savedAt: tx.now, ...written },
  ];
  await queries.insert(tables.draft).values(drafts);
  const file = { name: 'x.png', size: 1, state: 'waiting', addedAt: tx.now } as const;
  await queries
    .insert(tables.attachment)
    .values(drafts.map(({ id: key, citizenId, authorId }) => ({ id: tx.newId(), citizenId, authorId, key, ...file })));
  const [said] = await queries
    .select()
    .from(tables.communication)
    .where(and(eq(tables.communication.citizenId, kari), eq(tables.communication.side, 'office')));
  if (!said?.roleId) throw new Error('Nobody has answered Kari in the demo world');
  await queries.insert(tables.timeOffer).values({
    ...{ id: tx.newId(), threadId: said.threadId, communicationId: said.id, citizenId: kari, roleId: said.roleId },
    ...{ startsAt: tx.now, minutes: 20, form: 'physical', place: '', state: 'declined' },
  });
  // She takes the place of someone whom home care helps.
  for (const table of [tables.careContactOf, tables.careDecision, tables.visitPlan, tables.visit]) {
    const [row] = await queries.select({ id: table.id }).from(table).limit(1);
    if (!row) throw new Error('Nobody has home care in the demo world');
    await queries.update(table).set({ citizenId: kari }).where(eq(table.id, row.id));
  }
}
