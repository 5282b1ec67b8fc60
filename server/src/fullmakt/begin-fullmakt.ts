import { noticesOf, runsOutAt } from '@helsesim/shared/fullmakt/fullmakt-calendar';
import type { Ending } from '@helsesim/shared/fullmakt/fullmakt-model';
import { isBefore } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { type PeopleTables, personById } from '../people/index.ts';
import type { RepresentationTables } from '../representation/index.ts';
import { schedule, unschedule, type WorldsTables, type WorldWriter } from '../worlds/index.ts';
import { type FullmaktRow, insertUnlessOneStands, setEnded } from './fullmakt-repository.ts';
import { type FullmaktLifeTables, tellBoth } from './receipts.ts';

export const FULLMAKT_NOTICE = 'fullmakt-notice';
export const FULLMAKT_RUNS_OUT = 'fullmakt-runs-out';
export const WIND_UP = 'wind-up-profile';

type Tx = WorldWriter<RepresentationTables & WorldsTables & PeopleTables>;
type Terms = Pick<FullmaktRow, 'giverId' | 'receiverId' | 'kind' | 'areas' | 'from' | 'to' | 'channel'> & {
  /** FUL-09: the day on the paper form. */
  signedOn?: Temporal.PlainDate;
  /** In a world that begins with it: when it was given, and ended. */
  givenAt?: Temporal.Instant;
  ended?: { at: Temporal.Instant; ending: Ending };
};

/**
 * FUL-11: in force from its first day, without anyone accepting it. Leaves what will happen to it by itself to be done,
 * and keeps the names as they are.
 * Undefined: one of the kind stands between the two already, also when both were given in the same moment.
 */
export async function beginFullmakt(
  tx: Tx,
  { givenAt = tx.now, signedOn, ended, ...terms }: Terms,
): Promise<FullmaktRow | undefined> {
  const id = tx.newId();
  const over = runsOutAt(terms);
  const overAt = ended?.at ?? (over && !isBefore(tx.now, over) ? over : null);
  const ending = { endedAt: ended?.at ?? null, ending: ended?.ending ?? null, overAt };
  const names = { giverName: await nameOf(tx, terms.giverId), receiverName: await nameOf(tx, terms.receiverId) };
  const row = { ...terms, ...names, id, givenAt, signedOn: signedOn ?? null, ...ending };
  const begun = await insertUnlessOneStands(tx, row);
  if (begun) tx.announce({ to: terms.receiverId, about: 'relations' });
  if (!begun || !over || overAt) return begun;
  for (const at of noticesOf(begun))
    if (isBefore(tx.now, at)) await schedule(tx, { at, kind: FULLMAKT_NOTICE, about: id });
  await schedule(tx, { at: over, kind: FULLMAKT_RUNS_OUT, about: id });
  return begun;
}

async function nameOf(tx: Tx, id: string): Promise<string> {
  const person = await personById(tx, { id });
  if (!person) throw new Error('A fullmakt is between two who are in the world');
  return fullNameOf(person);
}

/** FUL-08: ends it at once, and tells both. Undefined: it was over already. */
export async function closeFullmakt(
  tx: WorldWriter<FullmaktLifeTables>,
  { id }: { id: string },
  ending: Ending,
): Promise<FullmaktRow | undefined> {
  const ended = await endQuietly(tx, { id }, ending);
  if (ended) await tellBoth(tx, ended, { about: 'fullmakt-ended', ending });
  return ended;
}

/** The same, without a receipt: for what has one of its own. */
export async function endQuietly(tx: Tx, { id }: { id: string }, ending: Ending): Promise<FullmaktRow | undefined> {
  const ended = await setEnded(tx, { id, at: tx.now, ending });
  if (!ended) return undefined;
  tx.announce({ to: ended.receiverId, about: 'relations' });
  await unschedule(tx, { kind: FULLMAKT_NOTICE, about: id });
  await unschedule(tx, { kind: FULLMAKT_RUNS_OUT, about: id });
  return ended;
}
