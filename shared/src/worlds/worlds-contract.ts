import * as z from 'zod';
import { contract } from '../contract.ts';
import { Instant, isBefore } from '../oslo.ts';
import { TextLine } from '../text.ts';

/** For testers: worlds, their clocks and snapshots. These need the server's key when it has one. */

const WorldName = TextLine.min(1).max(60);
export const SnapshotName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .meta({ description: 'Part of an address, so plain: lower-case letters, digits and hyphens' });
const MAX_CITIZENS = 100_000;

/** People of a hundred and newborns both have an identity number (IDN-02: births from 1855 to 2039). */
const FIRST_START = Temporal.Instant.from('1960-01-01T00:00:00Z');
const LAST_START = Temporal.Instant.from('2039-12-31T00:00:00Z');
const Start = Instant.refine((start) => !isBefore(start, FIRST_START) && !isBefore(LAST_START, start), {
  message: 'A world starts from 1960 to 2039',
});

const Seed = TextLine.min(1).max(60);

export const WorldClock = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('frozen') }),
  z.object({
    mode: z.literal('running'),
    speed: z.int().meta({ description: 'Seconds of the world that pass in a real second' }),
  }),
]);
export type WorldClock = z.output<typeof WorldClock>;

/** What a world may switch on that the sources say is under way. */
export const WorldSettings = z.strictObject({
  fosterParentAccess: z
    .boolean()
    .meta({ description: 'FOS-01: registered foster parents have access as parents have' }),
});
export type WorldSettings = z.output<typeof WorldSettings>;

export const World = z.object({
  id: z.string(),
  name: z.string(),
  seed: z.string(),
  population: z.union([z.literal('demo'), z.object({ citizens: z.int() })]),
  now: Instant,
  clock: WorldClock,
  settings: WorldSettings,
  snapshots: z.array(z.object({ name: z.string(), now: Instant })),
});
export type World = z.output<typeof World>;

const ofWorld = z.object({ worldId: z.string() });
const ofSnapshot = z.object({ worldId: z.string(), name: SnapshotName });
const answer = { 200: World };
const created = { 201: World };

export const createWorld = contract({
  name: 'create-world',
  summary: 'Makes a world of its own. The same seed and the same calls give the same rows.',
  method: 'POST',
  path: '/api/worlds',
  refusals: ['name-taken', 'too-many-worlds'],
  schema: {
    body: z.strictObject({
      name: WorldName.optional(),
      seed: z.union([Seed, z.int().transform(String)]).optional(),
      startsAt: Start.optional(),
      settings: WorldSettings.partial().optional(),
      population: z
        .union([
          z.literal('demo'),
          z.strictObject({
            citizens: z.int().min(1).max(MAX_CITIZENS),
            seed: z.union([Seed, z.int().transform(String)]).optional(),
          }),
        ])
        .default('demo'),
    }),
    response: created,
  },
});

export const findWorlds = contract({
  name: 'find-worlds',
  summary: 'All worlds, by name.',
  method: 'GET',
  path: '/api/worlds',
  schema: { response: { 200: z.array(z.object({ id: z.string(), name: z.string() })) } },
});

export const getWorld = contract({
  name: 'get-world',
  summary: 'One world: its clock and its snapshots.',
  method: 'GET',
  path: '/api/worlds/:worldId',
  refusals: ['no-such-world'],
  schema: { params: ofWorld, response: answer },
});

export const deleteWorld = contract({
  name: 'delete-world',
  summary: 'Removes a world with its snapshots.',
  method: 'DELETE',
  path: '/api/worlds/:worldId',
  refusals: ['no-such-world'],
  schema: { params: ofWorld, response: { 204: z.undefined() } },
});

export const forkWorld = contract({
  name: 'fork-world',
  summary: 'A new world that is the same as this one, to the byte, and from now on lives its own life.',
  method: 'POST',
  path: '/api/worlds/:worldId/fork',
  refusals: ['no-such-world', 'name-taken', 'too-many-worlds'],
  schema: { params: ofWorld, body: z.strictObject({ name: WorldName.optional() }).default({}), response: created },
});

export const saveSnapshot = contract({
  name: 'save-snapshot',
  summary: 'Keeps the world as it is now under a name. A name is used once, unless `replace` is true.',
  method: 'PUT',
  path: '/api/worlds/:worldId/snapshots/:name',
  refusals: ['no-such-world', 'name-taken', 'too-many-snapshots'],
  schema: {
    params: ofSnapshot,
    body: z.strictObject({ replace: z.boolean().optional() }).default({}),
    response: answer,
  },
});

export const restoreSnapshot = contract({
  name: 'restore-snapshot',
  summary: 'Makes the world what it was when the snapshot was taken, its clock included.',
  method: 'POST',
  path: '/api/worlds/:worldId/snapshots/:name/restore',
  refusals: ['no-such-world', 'no-such-snapshot'],
  schema: { params: ofSnapshot, response: answer },
});

export const deleteSnapshot = contract({
  name: 'delete-snapshot',
  summary: 'Removes a snapshot.',
  method: 'DELETE',
  path: '/api/worlds/:worldId/snapshots/:name',
  refusals: ['no-such-world', 'no-such-snapshot'],
  schema: { params: ofSnapshot, response: answer },
});

const Duration = z
  .codec(
    z.iso.duration({ error: 'Not an ISO 8601 duration forwards, such as P1D or PT2H' }),
    z.instanceof(Temporal.Duration),
    {
      decode: (text, context) => {
        try {
          return Temporal.Duration.from(text);
        } catch {
          context.issues.push({ code: 'custom', input: text, message: 'not a duration' });
          return z.NEVER;
        }
      },
      encode: (duration) => duration.toString(),
    },
  )
  .meta({ description: 'ISO 8601: `P1D` is a calendar day in Norway, `PT24H` is twenty-four hours' });

export const ClockChange = z.union([
  z.strictObject({ advance: Duration }).meta({ description: 'Forwards by so much' }),
  z.strictObject({ set: Instant }).meta({ description: 'Forwards to this moment' }),
  z
    .strictObject({ run: z.int().min(1).max(100_000) })
    .meta({ description: 'From now on, so many times as fast as real time' }),
  z.strictObject({ freeze: z.literal(true) }).meta({ description: 'Stops where it is' }),
]);
export type ClockChange = z.output<typeof ClockChange>;

export const changeClock = contract({
  name: 'change-clock',
  summary: 'Moves the clock, running all due work in order, each at its own instant; or lets it run, or freezes it.',
  method: 'POST',
  path: '/api/worlds/:worldId/clock',
  refusals: ['no-such-world', 'clock-backwards', 'clock-too-far'],
  schema: { params: ofWorld, body: ClockChange, response: answer },
});

export const changeSettings = contract({
  name: 'change-settings',
  summary: 'Switches on or off what the sources say is under way. Only what is named is changed.',
  method: 'PATCH',
  path: '/api/worlds/:worldId/settings',
  refusals: ['no-such-world'],
  schema: { params: ofWorld, body: z.strictObject(WorldSettings.partial().shape), response: answer },
});

export const getFingerprint = contract({
  name: 'get-fingerprint',
  summary: 'SHA-256 over all rows of the world in a fixed order. Equal worlds have equal fingerprints.',
  method: 'GET',
  path: '/api/worlds/:worldId/fingerprint',
  refusals: ['no-such-world'],
  schema: {
    params: ofWorld,
    response: { 200: z.object({ sha256: z.string(), rows: z.int() }) },
  },
});
