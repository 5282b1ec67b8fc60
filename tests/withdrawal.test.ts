import { sqliteTables, type Tables } from '@helsesim/server/schema';
import type { WorldWriter } from '@helsesim/server/worlds/index';
import * as booking from '@helsesim/shared/booking/booking-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { changeChildSettings, changeConsent } from '@helsesim/shared/privacy/privacy-contract';
import { getTableColumns } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { book, request } from './live-a-day.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { FULLMAKT, leaveRows } from './rows-of-kari.ts';

/**
 * CON-02: what becomes of the rows that name a citizen, in a column, when the citizen's consent is withdrawn. A column that
 * may name a person and is not here has not been decided about: decide it, in `forget…` of its room and in this list.
 */
const fates: Record<string, 'deleted' | 'ended' | 'kept'> = {
  'message.citizenId': 'deleted',
  'noticeSetting.personId': 'deleted',
  'noticeSetting.citizenId': 'deleted',
  'notice.personId': 'deleted',
  'notice.citizenId': 'deleted',
  'draft.citizenId': 'deleted',
  'attachment.citizenId': 'deleted', // what has not been sent
  'formDraft.citizenId': 'deleted',
  'formResponse.citizenId': 'deleted', // but for what went along to an office
  'reading.personId': 'deleted', // by the citizen’s side; that the office has read is the office’s record
  // EKO-06: what was written and decided is the office's record, shut while the consent does not cover it.
  'thread.citizenId': 'kept',
  'communication.citizenId': 'kept',
  'timeOffer.citizenId': 'kept',
  'userFee.citizenId': 'kept',
  'prescription.citizenId': 'kept',
  'careContactOf.citizenId': 'kept',
  'careDecision.citizenId': 'kept',
  'visitPlan.citizenId': 'kept',
  'visit.citizenId': 'kept',
  'activity.citizenId': 'deleted', // of the log of use; looks by personnel are kept (LOG-04)
  'bookingRequest.citizenId': 'deleted', // but for what led to an appointment
  'appointment.citizenId': 'kept', // the office's record; a time that is only held is let go
  'fullmaktApplication.applicantId': 'deleted', // while it waits; one that is decided is history
  'dueWork.about': 'deleted', // with what it is about
  'fullmakt.giverId': 'ended', // and kept: it is the receiver's history too
  'fullmakt.receiverId': 'kept', // it waits for a new consent (CON-01)
  'consentRecord.personId': 'kept',
  'activityChain.citizenId': 'kept', // the chain goes on, of whatever comes later
  // What the citizen did for others, or is at work, is about the others.
  'communication.authorId': 'kept',
  'draft.authorId': 'kept',
  'formDraft.authorId': 'kept',
  'formResponse.authorId': 'kept',
  'attachment.authorId': 'kept',
  'activity.actorId': 'kept',
  'bookingRequest.madeById': 'kept',
  'appointment.bookedById': 'kept',
  'fullmaktApplication.nationalId': 'kept',
  'fullmaktApplication.renewsId': 'kept',
  'fullmaktApplication.declaredById': 'kept',
  'fullmaktApplication.decidedById': 'kept',
  'consentRecord.byId': 'kept',
  // The registry is not the portal's.
  'person.nationalId': 'kept',
  'person.gpListId': 'kept',
  'staffRole.personId': 'kept',
  'parentalResponsibility.holderId': 'kept',
  'parentalResponsibility.childId': 'kept',
  'fosterCare.parentId': 'kept',
  'fosterCare.childId': 'kept',
  'guardianship.guardianId': 'kept',
  'guardianship.personId': 'kept',
};

/** What kind of message it is, messages of a conversation, forms and answers to them: they name nobody. */
const notOfPeople = [
  ...['message.about', 'communication.about', 'communication.formResponseId', 'bookingRequest.formResponseId'],
  ...['loadedForm.formId', 'formDraft.formId', 'formResponse.formId'],
  ...['thread.lastId', 'thread.lastFromOfficeId'],
];

test('every column that may name a person has been decided about', () => {
  const columns = Object.entries(sqliteTables).flatMap(([name, table]) => {
    const { foreignKeys } = getTableConfig(table);
    const refersElsewhere = (column: unknown) =>
      foreignKeys.some((key) => {
        const { columns, foreignTable } = key.reference();
        return columns[0] === column && foreignTable !== sqliteTables.person;
      });
    return Object.entries(getTableColumns(table))
      .filter(([key, column]) => /(Id|^about)$/.test(key) && column.dataType === 'string' && !refersElsewhere(column))
      .map(([key]) => `${name}.${key}`)
      .filter((column) => !notOfPeople.includes(column));
  });
  expect(columns.toSorted()).toEqual(Object.keys(fates).toSorted());
});

const NOW = '2026-11-23T07:00:00Z';

type Row = { id: string } & Record<string, unknown>;
type Rows = Map<string, Map<string, Row>>;
type Found = Record<string, Row[]>;

/** The rows that are gone, those that have come, and of those that are there still, what is different in them. */
function differences(before: Rows, after: Rows) {
  const [lost, changed, came]: [Found, Found, Found] = [{}, {}, {}];
  const note = (found: Found, table: string, row: Row) => {
    found[table] = [...(found[table] ?? []), row];
  };
  for (const [table, rows] of before) {
    const left = after.get(table) ?? new Map<string, Row>();
    for (const [key, row] of rows) {
      const now = left.get(key);
      if (!now) note(lost, table, row);
      else if (JSON.stringify(now) !== JSON.stringify(row)) {
        const other = Object.entries(now).filter(
          ([column, value]) => JSON.stringify(value) !== JSON.stringify(row[column]),
        );
        note(changed, table, { id: key, ...Object.fromEntries(other) });
      }
    }
    for (const [key, row] of left) if (!rows.has(key)) note(came, table, row);
  }
  return { lost, changed, came };
}

describe.each(databases)('withdrawing consent, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  const id: Record<string, string> = {};
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    kari = await world.logIn('Kari Nordmann');
    for (const name of ['Nora Nordmann', 'Ola Hansen', 'Tone Berg', 'Borghild Nordmann'])
      id[name.split(' ')[0] ?? ''] = (await world.person(name)).id;
    await leaveTraces();
  });
  afterAll(() => portal.close());

  const people = () => {
    const [nora = '', ola = '', tone = '', borghild = ''] = ['Nora', 'Ola', 'Tone', 'Borghild'].map((name) => id[name]);
    return { kari: kari.id, nora, ola, tone, borghild };
  };
  const inWorld = (work: (tx: WorldWriter<Tables>) => Promise<unknown>) =>
    portal.worlds.use(world.id, ({ transaction }) => transaction('test', work));

  async function allRows(): Promise<Rows> {
    const found: Rows = new Map();
    await inWorld(async ({ queries, tables }) => {
      for (const [name, table] of Object.entries(tables)) {
        const rows: Row[] = await queries.select().from(table).orderBy(table.id);
        found.set(name, new Map(rows.map((row) => [row.id, JSON.parse(JSON.stringify(row))])));
      }
    });
    return found;
  }

  /** Kari in every table there is. */
  async function leaveTraces() {
    const { id: booked, slots } = await request(kari, kari.id);
    const [first, second, third] = slots;
    if (!first || !second || !third) throw new Error('Kari’s fastlege has fewer than three times');
    const { id: appointmentId } = await book(kari, kari.id, booked, first);
    await kari.call(booking.cancelAppointment, { params: { citizenId: kari.id, appointmentId } });
    await book(kari, kari.id, (await request(kari, kari.id)).id, first);
    await request(kari, kari.id, { note: 'Ble ikke noe av' });
    const { id: requestId } = await request(kari, kari.id);
    await kari.call(booking.holdTime, { params: { citizenId: kari.id }, body: { requestId, slotId: second.id } });
    const nora = id['Nora'] ?? '';
    await request(kari, nora);
    await kari.call(changeChildSettings, { params: { citizenId: nora }, body: { consent: 'basis' } });
    await kari.call(changeConsent, { params: { citizenId: kari.id }, body: { level: 'basisPlus' } });
    const secretary = await world.logIn('Lise Haugen', { role: 'gp-secretary' });
    await secretary.call(booking.findDeskAppointments, { query: { day: osloDay(first.startsAt) } });

    const { nationalId } = await world.person('Kari Nordmann');
    await inWorld((tx) => leaveRows(tx, { ...people(), nationalId }));
  }

  test('deletes what is to be deleted, ends what is to be ended, and leaves every other row as it was', async () => {
    const before = await allRows();
    const settings = await kari.call(changeConsent, { params: { citizenId: kari.id }, body: { level: 'none' } });
    expect(settings).toMatchObject({ consent: 'none', hasFullmektig: false });
    const after = await allRows();

    const { lost, changed, came } = differences(before, after);
    const ofKari = { citizenId: kari.id };
    const isAboutKari = ({ personId, citizenId }: Row) => personId === kari.id || citizenId === kari.id;
    expect(lost).toEqual({
      activity: expect.toSatisfy((rows: Row[]) =>
        rows.every(({ citizenId, log }) => citizenId === kari.id && log === 'use'),
      ),
      message: [expect.objectContaining(ofKari)],
      draft: [expect.objectContaining(ofKari), expect.objectContaining(ofKari)],
      attachment: [expect.objectContaining(ofKari), expect.objectContaining(ofKari)],
      formDraft: [expect.objectContaining(ofKari)],
      formResponse: [expect.objectContaining({ ...ofKari, usedIn: null })],
      reading: expect.toSatisfy((rows: Row[]) =>
        rows.every(({ personId, side }) => personId === kari.id && side === 'citizen'),
      ),
      noticeSetting: expect.toSatisfy((rows: Row[]) => rows.length === 3 && rows.every(isAboutKari)),
      notice: expect.toSatisfy((rows: Row[]) => rows.length > 1 && rows.every(isAboutKari)),
      appointment: [expect.objectContaining({ ...ofKari, status: 'pending' })],
      bookingRequest: [
        expect.objectContaining({ ...ofKari, note: 'Ble ikke noe av' }),
        expect.objectContaining(ofKari), // the one that held a time
      ],
      dueWork: ['release-hold', 'send-mail'].map((kind) => expect.objectContaining({ kind })),
      fullmaktApplication: ['awaiting-declaration', 'to-be-decided'].map((state) =>
        expect.objectContaining({ applicantId: kari.id, state }),
      ),
    });
    expect(changed).toEqual({
      person: [{ id: kari.id, consent: 'none' }],
      fullmakt: [{ id: FULLMAKT, endedAt: NOW, overAt: NOW, ending: 'consent-withdrawn' }],
      activityChain: [
        {
          id: expect.any(String),
          length: expect.any(Number),
          hash: expect.any(String),
          deletedTo: expect.any(Number),
          deletedHash: expect.any(String),
        },
      ],
    });
    expect(came).toEqual({
      consentRecord: [
        expect.objectContaining({
          personId: kari.id,
          byId: kari.id,
          before: 'basisPlus',
          after: 'none',
          channel: 'digital',
        }),
      ],
      activity: [expect.objectContaining({ ...ofKari, operation: 'change-consent', outcome: 'done' })],
      message: [expect.objectContaining({ citizenId: id['Ola'], about: 'fullmakt-ended' })],
      notice: [expect.objectContaining({ personId: id['Ola'], citizenId: id['Ola'], kind: 'portal-message' })],
    });

    const uses = [...(after.get('activity')?.values() ?? [])].filter((row) => row['citizenId'] === kari.id);
    expect(uses.map(({ log }) => log).toSorted()).toEqual(['insight', 'use']);
    for (const column of Object.keys(fates)) expect(named(before, column), column).toBe(true);
  });

  test('AGE16-02 withdrawn by a parent, the log of what was done for the child is kept', async () => {
    const nora = id['Nora'] ?? '';
    const usesOf = (rows: Rows) =>
      [...(rows.get('activity')?.values() ?? [])].filter(({ citizenId, log }) => citizenId === nora && log === 'use');
    const ola = await world.logIn('Ola Hansen');
    const change = (consent: 'none' | 'full') =>
      ola.call(changeChildSettings, { params: { citizenId: nora }, body: { consent } });
    await change('full');
    await request(ola, nora);
    const before = await allRows();
    await change('none');
    await change('full');
    const kept = await allRows();
    expect(usesOf(kept).slice(0, usesOf(before).length)).toEqual(usesOf(before));
    expect(usesOf(before).length).toBeGreaterThan(0);
    expect(differences(before, kept).lost).not.toHaveProperty('activity');
    expect(differences(before, kept).lost).toHaveProperty('bookingRequest');
  });

  /** Whether the traces that were left reach this column, so that it is known to have been tried. */
  function named(rows: Rows, column: string): boolean {
    const [table = '', key = ''] = column.split('.');
    const about = ['renewsId', 'declaredById', 'decidedById', 'gpListId', 'about', 'nationalId'].includes(key);
    return about || [...(rows.get(table)?.values() ?? [])].some((row) => row[key] === kari.id);
  }
});
