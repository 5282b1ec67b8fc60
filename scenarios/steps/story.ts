import assert from 'node:assert/strict';
import { After, AfterAll, BeforeAll, setDefaultTimeout, setWorldConstructor } from '@cucumber/cucumber';
import { secretsOfWorld } from '../../server/src/simulation/secrets-of-world.ts';
import type { BookingRequest, NettlegeOffer } from '../../shared/src/booking/booking-contract.ts';
import type { Appointment, Slot } from '../../shared/src/booking/booking-model.ts';
import type { Contract } from '../../shared/src/contract.ts';
import { findOutbox } from '../../shared/src/notifications/notifications-contract.ts';
import type { StaffRoleKind } from '../../shared/src/people/people-model.ts';
import type { ProblemCode } from '../../shared/src/problem.ts';
import type { Told } from '../../tests/client.ts';
import { type Portal, startPortal, type Visitor, type World } from '../../tests/portal.ts';

/** Years of the world may pass in one step. */
setDefaultTimeout(60_000);

let portal: Portal;
BeforeAll(async () => {
  portal = await startPortal();
});
AfterAll(() => portal.close());
After(async function (this: Story) {
  await this.end();
});

export type Kept = { who: string; citizenId: string; request: BookingRequest };

/** What a scenario has come to: a world of its own, who is in it, and what they were told last. */
export class Story {
  private world: World | undefined;
  private outboxBefore = 0;
  private readonly visitors = new Map<string, Visitor>();
  /** Who acts, until someone else is named: «hun», «han», «vedkommende». */
  acting = '';
  /** For whom, and what was found for them last. */
  citizenId = '';
  found: BookingRequest | undefined;
  nettlege: NettlegeOffer | undefined;
  appointment: Appointment | undefined;
  /** Set when the last answer was no. */
  refusal: { code: ProblemCode; nextFreeTimes?: Slot[] } | undefined;
  /** What each has taken, by first name; and a time one knows of. */
  readonly taken = new Map<string, Slot>();
  knownTime: Slot | undefined;
  /** Several people's requests, for what they do at once. */
  readonly kept: Kept[] = [];
  wins = 0;

  get here(): World {
    assert(this.world, 'The scenario has not said which world it is in');
    return this.world;
  }

  /** Whoever controls the world, and is nobody in it. */
  get tester() {
    return portal.tester;
  }

  get request(): BookingRequest {
    assert(this.found, 'Nobody has asked for a time');
    return this.found;
  }

  get free(): Slot[] {
    return this.found?.slots ?? [];
  }

  keepRequest() {
    this.kept.push({ who: this.acting, citizenId: this.citizenId, request: this.request });
  }

  async begin(startsAt: Temporal.Instant) {
    this.world = await portal.makeWorld({ startsAt: startsAt.toString() });
    this.outboxBefore = (await this.outbox()).length;
  }

  async end() {
    await this.world?.remove();
  }

  /** Someone who is logged in; from now on it is they who act. */
  async as(name = this.acting): Promise<Visitor> {
    const visitor = this.visitors.get(name) ?? (await this.here.logIn(name));
    this.visitors.set(name, visitor);
    this.acting = name;
    return visitor;
  }

  /** Someone at work. It is not they the story is about: «hun» and «han» are who they were. */
  async atWork(kind: StaffRoleKind, name?: string): Promise<Visitor> {
    const { id } = name ? await this.here.person(name) : await this.here.staff(kind);
    const key = `${kind} ${id}`;
    const visitor = this.visitors.get(key) ?? (await this.here.logIn(id, { role: kind }));
    this.visitors.set(key, visitor);
    return visitor;
  }

  /** Comes in by MinID, until they log in again. */
  async asByMinId(name: string): Promise<void> {
    this.visitors.set(name, await this.here.logIn(name, { eid: 'substantial' }));
    this.acting = name;
  }

  async idOf(name: string): Promise<string> {
    return (await this.here.person(name)).id;
  }

  /** Remembers a no; gives back what a yes came with. */
  answer<C extends Contract>(told: Told<C>) {
    this.refusal = told.ok ? undefined : { ...told.details, code: told.code };
    return told.ok ? told.value : undefined;
  }

  /** The log about someone, read in the store: children cannot read theirs. */
  async logOf(citizenId: string) {
    const rows = await portal.worlds.use(this.here.id, async ({ reader: { queries, tables } }) =>
      queries.select().from(tables.activity),
    );
    return (rows ?? []).filter((row) => row.citizenId === citizenId);
  }

  /** Every SMS and e-mail since the story began. */
  async outbox() {
    const query = { limit: 200 };
    const { notices } = await portal.tester.call(findOutbox, { params: { worldId: this.here.id }, query });
    return notices.slice(0, notices.length - this.outboxBefore);
  }

  /** What none of them may say, read in the store. */
  async secrets() {
    const secrets = await portal.worlds.use(this.here.id, ({ reader }) => secretsOfWorld(reader));
    assert(secrets);
    return secrets;
  }

  /** What was written to someone by post, the latest first. Read in the store: nobody else sees it. */
  async postTo(citizenId: string) {
    const rows = await portal.worlds.use(this.here.id, async ({ reader: { queries, tables } }) =>
      queries.select().from(tables.message),
    );
    return (rows ?? []).filter((row) => row.citizenId === citizenId && row.channel === 'post').reverse();
  }
}
setWorldConstructor(Story);
