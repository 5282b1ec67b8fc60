import { formKeyOf } from '@helsesim/server/forms/form-key';
import { findActivity } from '@helsesim/shared/activity/activity-contract';
import { type Contract, servicesOf } from '@helsesim/shared/contract';
import { offerTime } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { addAttachment, answerOffer, saveDraft } from '@helsesim/shared/dialogue/dialogue-contract';
import { endFullmakt, findFullmakter } from '@helsesim/shared/fullmakt/fullmakt-contract';
import { findVisits } from '@helsesim/shared/home-care/home-care-contract';
import { findMessages } from '@helsesim/shared/inbox/inbox-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { listPeople } from '@helsesim/shared/people/people-contract';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import { type ProblemCode, problemOf } from '@helsesim/shared/problem';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eConsultation, into, newKey, openAtDesk, read, send } from './conversation.ts';
import { databases } from './databases.ts';
import { deskOf, things, toCitizens, toDesks } from './doors.ts';
import { exampleOf } from './example-of.ts';
import { book, request } from './live-a-day.ts';
import { at } from './moment.ts';
import { answersTo, load, ownForm, submit } from './own-form.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { NOBODY } from './registry-desk.ts';
import { routesOf } from './routes-of.ts';

/** Every route to a citizen's data and to the desks, walked by those who shall not come in. */

const named = <T>(each: (operation: Contract) => T, operations = toCitizens) =>
  Object.fromEntries(operations.map((operation) => [operation.name, each(operation)]));

/** By the names that addresses have for them. Where the citizen has one, the intruder asks for that very one. */
type Things = Partial<Record<(typeof things)[number], string>>;

type Intruder = { what: string; who: string; role?: StaffRoleKind; citizen: string; told: ProblemCode };
const neutral = { told: 'no-access' } as const;
const intruders: readonly Intruder[] = [
  { what: 'a stranger', who: 'Kari Nordmann', citizen: 'Arne Johansen', ...neutral },
  { what: 'the fastlege, from the desk', who: 'Ingrid Lie', role: 'gp', citizen: 'Arne Johansen', ...neutral },
  { what: 'someone whose fullmakt has run out', who: 'Hilde Strand', citizen: 'Olav Tangen', ...neutral },
  { what: 'someone whose fullmakt the giver has ended', who: 'Liv Johansen', citizen: 'Arne Johansen', ...neutral },
  { what: 'someone who has ended a fullmakt', who: 'Per Strand', citizen: 'Solveig Andersen', ...neutral },
  { what: 'someone whose giver has died', who: 'Kari Nordmann', citizen: 'Borghild Nordmann', ...neutral },
  { what: 'a parent of a child with a hidden address', who: 'Kari Nordmann', citizen: 'Nora Nordmann', ...neutral },
  { what: 'a parent with a hidden address', who: 'Silje Vik', citizen: 'Oliver Vik', ...neutral },
  { what: 'a parent of a sixteen-year-old', who: 'Lise Haugen', citizen: 'Mathias Haugen', told: 'citizen-of-age' },
];

describe.each(databases)('every door, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  /** By citizen. */
  const thingsOf = new Map<string, Things>();

  /** A time booked for the citizen by someone who still may, and the fullmakt by which they may. */
  async function leaveThings(visitor: Visitor, name: string) {
    const { id: citizenId } = await world.person(name);
    const { id: requestId, slots } = await request(visitor, citizenId);
    const [slot] = slots;
    if (!slot) throw new Error(`${name} is offered no times`);
    const { id: appointmentId } = await book(visitor, citizenId, requestId, slot);
    const { received } = await visitor.call(findFullmakter, { params: { citizenId: visitor.id } });
    const fullmaktId = received.find(({ other }) => other.id === citizenId)?.id ?? NOBODY;
    thingsOf.set(name, { requestId, appointmentId, fullmaktId });
  }

  /** What there is of conversations and of home care: one of each. */
  async function converse(arne: Visitor): Promise<Things> {
    const params = { citizenId: arne.id };
    const { threadId } = await send(arne, eConsultation());
    const key = newKey();
    const draft = { params: { ...params, draftId: key }, body: { addressee: into(threadId), text: 'Og så' } };
    await arne.call(saveDraft, draft);
    const file = { params: { ...params, draftId: key }, body: { name: 'bilde.png', size: 1 } };
    const { id: attachmentId } = await arne.call(addAttachment, file);

    const ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
    const { item } = await openAtDesk(ingrid, threadId);
    const time = { startsAt: at('2026-11-24 12:00'), minutes: 20, form: 'video', place: '', text: '' } as const;
    await ingrid.call(offerTime, { params: { threadId }, body: { key: newKey(), seen: item.lastId, ...time } });
    const { communications } = await read(arne, threadId);
    const offerId = communications.at(-1)?.offer?.id ?? NOBODY;
    await arne.call(answerOffer, { params: { ...params, threadId, offerId }, body: { accept: true } });
    const days = { from: osloDay(at('2026-11-24 12:00')), to: osloDay(at('2026-12-01 12:00')) };
    const [visit] = await arne.call(findVisits, { params, query: days });
    const { id: responseId } = await submit(arne, answersTo({ 'chest-pain': false }));
    return {
      threadId,
      formKey: formKeyOf(arne.worldId, 'knee'),
      responseId,
      draftId: key,
      attachmentId,
      offerId,
      meetingId: offerId,
      ...(visit && { visitId: visit.id }),
    };
  }

  const endFullmaktOf = (visitor: Visitor, giver: string) =>
    visitor.call(endFullmakt, {
      params: { citizenId: visitor.id, fullmaktId: thingsOf.get(giver)?.fullmaktId ?? NOBODY },
    });

  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    await load(portal, world.id, ownForm());
    for (const [who, whom] of [
      ['Liv Johansen', 'Arne Johansen'],
      ['Per Strand', 'Solveig Andersen'],
      ['Kari Nordmann', 'Nora Nordmann'],
      ['Lise Haugen', 'Mathias Haugen'],
    ] as const)
      await leaveThings(await world.logIn(who), whom);

    const arne = await world.logIn('Arne Johansen');
    await endFullmaktOf(arne, 'Arne Johansen');
    const { messages } = await arne.call(findMessages, { params: { citizenId: arne.id }, query: { limit: 1 } });
    const messageId = messages[0]?.id ?? NOBODY;
    thingsOf.set('Arne Johansen', { ...thingsOf.get('Arne Johansen'), messageId, ...(await converse(arne)) });
    await endFullmaktOf(await world.logIn('Per Strand'), 'Solveig Andersen');
    const change = async (name: string, to: Parameters<World['change']>[1]) =>
      world.change((await world.person(name)).id, to);
    await change('Nora Nordmann', { protection: 'confidential' });
    await change('Borghild Nordmann', { died: Temporal.PlainDate.from('2026-11-23') });
    await world.moveTo('2026-11-24 00:00:00'); // Mathias turns sixteen
  });
  afterAll(() => portal.close());

  /** Asks as the contract wants it asked, of a citizen, for what is the citizen's. */
  async function knock(visitor: Visitor, operation: Contract, params: Things & { citizenId?: string }) {
    const { method, path, schema, stream } = operation;
    const nobodys = schema.params ? (exampleOf(schema.params) as Record<string, string>) : {};
    const named: Record<string, string> = { ...nobodys, ...params };
    const asked = schema.querystring
      ? new URLSearchParams(exampleOf(schema.querystring) as Record<string, string>)
      : '';
    const { status, headers, text } = await visitor.send({
      method,
      url: `${path.replace(/:(\w+)/g, (_, name) => named[name] ?? '')}?${asked}`,
      ...(schema.body && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(exampleOf(schema.body)),
      }),
      ...(stream === 'upload' && { headers: { 'content-type': 'application/octet-stream' }, body: 'x' }),
    });
    headers.delete('date');
    return { status, headers: [...headers], told: text };
  }

  const logOf = async (citizenId: string) =>
    (await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) =>
      queries.select().from(tables.activity).where(eq(tables.activity.citizenId, citizenId)),
    )) ?? [];

  /** What was logged about a citizen meanwhile. */
  async function loggedDuring(citizenId: string, walk: () => Promise<void>) {
    const before = new Set((await logOf(citizenId)).map(({ id }) => id));
    await walk();
    return (await logOf(citizenId)).filter(({ id }) => !before.has(id));
  }

  test('there is no way to a citizen or a desk but those that are walked here', () => {
    const walked = [...toCitizens, ...toDesks].map(({ method, path }) => `${method} ${path}`);
    const ways = routesOf(portal.app).filter((route) => /\/api\/(citizens\/|desk)/.test(route));
    expect(ways.sort()).toEqual(walked.sort());
  });

  test('what they ask for is there', () => {
    const named = new Set(toCitizens.flatMap(({ schema }) => Object.keys(schema.params?.shape ?? {})));
    expect([...named].sort()).toEqual(['citizenId', ...things].sort());
    const ofArne = thingsOf.get('Arne Johansen') ?? {};
    expect(Object.keys(ofArne).sort()).toEqual([...things].sort());
    expect(Object.values(ofArne)).not.toContain(NOBODY);
  });

  describe.each(intruders)('$what', ({ who, role, citizen, told }) => {
    let intruder: Visitor;
    let citizenId: string;
    beforeAll(async () => {
      intruder = await world.logIn(who, role && { role });
      citizenId = (await world.person(citizen)).id;
    });
    const knockFor = async (operation: Contract, citizenId: string) =>
      knock(intruder, operation, { ...thingsOf.get('Arne Johansen'), ...thingsOf.get(citizen), citizenId });

    test('is refused everywhere, in the same few words, and all of it is logged', async () => {
      const answers: [string, unknown][] = [];
      const log = await loggedDuring(citizenId, async () => {
        for (const operation of toCitizens) {
          const { status, told } = await knockFor(operation, citizenId);
          answers.push([operation.name, { status, told: status === 403 ? JSON.parse(told) : told }]);
        }
      });
      // No rule, no name, no trace: whatever else were there could give something away.
      expect(Object.fromEntries(answers)).toEqual(named(() => ({ status: 403, told: problemOf(told) })));
      expect(log).toHaveLength(toCitizens.length);
      expect(Object.fromEntries(log.map((row) => [row.operation, row]))).toMatchObject(
        named((operation) => {
          const [service = 'access'] = servicesOf(operation);
          return { actorId: intruder.id, basis: null, service, outcome: told, log: 'use' };
        }),
      );
    });

    const hides = told === 'no-access';
    test(`is told ${hides ? 'exactly what' : 'other than what'} is told of someone who does not exist`, async () => {
      for (const operation of toCitizens) {
        const ofCitizen = JSON.stringify(await knockFor(operation, citizenId));
        const ofNobody = JSON.stringify(await knockFor(operation, NOBODY));
        expect([operation.name, ofCitizen === ofNobody]).toEqual([operation.name, hides]);
      }
    });
  });

  test('whom it was about sees that it happened, and a stranger’s name is not told', async () => {
    const arne = await world.logIn('Arne Johansen');
    const query = { outcome: 'refused', limit: 200 } as const;
    const { entries } = await arne.call(findActivity, { params: { citizenId: arne.id }, query });
    const seen = (name: string | null) => new Set(entries.filter(({ by }) => by.name === name).map((e) => e.operation));
    expect(seen(null)).toEqual(new Set(toCitizens.map(({ name }) => name)));
    expect(seen('Kari Nordmann')).toEqual(new Set());
  });

  describe('the desks', () => {
    test('are all known here, with who works there', () => {
      expect(Object.keys(deskOf).sort()).toEqual(toDesks.map(({ name }) => name).sort());
    });

    test('are shut to everyone without the role, staff and citizens, and it is logged', async () => {
      const query = { limit: 200, offset: 0 };
      const { people } = await portal.tester.call(listPeople, { params: { worldId: world.id }, query });
      const workers = people.flatMap(({ id, staffRoles }) => staffRoles.map(({ kind }) => ({ id, kind })));
      const kinds = new Set(workers.map(({ kind }) => kind));
      expect([...kinds]).toEqual(expect.arrayContaining(Object.values(deskOf).flat()));

      const asCitizens = [...workers, await world.person('Kari Nordmann')].map(({ id }) => ({ id, kind: undefined }));
      for (const { id, kind } of [...workers, ...asCitizens]) {
        const shut = toDesks.filter(({ name }) => !kind || !deskOf[name]?.includes(kind));
        const visitor = await world.logIn(id, kind && { role: kind });
        const answers: [string, unknown][] = [];
        const log = await loggedDuring(id, async () => {
          for (const operation of shut) {
            const { status, told } = await knock(visitor, operation, {});
            answers.push([operation.name, { status, told: status === 403 ? JSON.parse(told) : told }]);
          }
        });
        expect([kind, Object.fromEntries(answers)]).toEqual([
          kind,
          named(() => ({ status: 403, told: problemOf('staff-only') }), shut),
        ]);
        expect(log).toHaveLength(shut.length);
        for (const row of log)
          expect(row).toMatchObject({ actorId: id, basis: 'staff', outcome: 'staff-only', log: 'insight' });
      }
    });

    test('are open to those who work there', async () => {
      for (const operation of toDesks) {
        for (const kind of deskOf[operation.name] ?? []) {
          const { id } = await world.staff(kind);
          const { told } = await knock(await world.logIn(id, { role: kind }), operation, {});
          expect([operation.name, told]).not.toEqual([operation.name, expect.stringContaining('staff-only')]);
        }
      }
    });
  });
});
