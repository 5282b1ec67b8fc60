import { isDead } from '@helsesim/shared/identity/identity-rules';
import { dayOfAge, osloDay, startOfOsloDay } from '@helsesim/shared/oslo';
import { HEALTH_MAJORITY } from '@helsesim/shared/people/ages';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { deliver } from '../inbox/index.ts';
import { fosterParentsOf, holdersOf } from '../people/index.ts';
import { type DueWorkers, schedule, type WorldsTables, type WorldWriter } from '../worlds/index.ts';
import { getsIn } from './gets-in.ts';
import { bornOnEither, type PrivacyRoom } from './privacy-repository.ts';

const GROWING_UP = 'growing-up';
/** One piece of work a night for the whole world, however many grow up. */
const ABOUT_ALL = 'everyone';
/** AGE16-01: how long before the birthday parents are told (docs/decisions/012). */
const DAYS_BEFORE = 30;

type Tx = WorldWriter<PrivacyRoom>;

export const privacyDueWork = { [GROWING_UP]: growUp } satisfies DueWorkers<PrivacyRoom>;

/** From the next midnight on, families of the world are told in time of the sixteenth birthday. */
export async function startGrowingUp(tx: WorldWriter<WorldsTables>) {
  const at = startOfOsloDay(osloDay(tx.now).add({ days: 1 }));
  await schedule(tx, { at, kind: GROWING_UP, about: ABOUT_ALL });
}

/** Due work, at every midnight. Each day comes once, so each is told once. */
async function growUp(tx: Tx) {
  const today = osloDay(tx.now);
  for (const youth of await turningSixteenOn(tx, today))
    await deliver(tx, { to: youth.id, content: { about: 'turned-sixteen' } });

  const birthday = today.add({ days: DAYS_BEFORE });
  for (const child of await turningSixteenOn(tx, birthday))
    for (const parentId of await parentsWithAccess(tx, child.id)) {
      const content = { about: 'child-turns-sixteen', child: fullNameOf(child), on: birthday } as const;
      await deliver(tx, { to: parentId, content });
    }
  await startGrowingUp(tx);
}

/** Whoever lives, and turns sixteen that day: born on it, or on a 29 February that the year does not have. */
async function turningSixteenOn(tx: Tx, day: Temporal.PlainDate) {
  const born = day.subtract({ years: HEALTH_MAJORITY });
  const found = await bornOnEither(tx, { one: born, other: born.subtract({ days: 1 }) });
  return found.filter((one) => dayOfAge(one.born, HEALTH_MAJORITY).equals(day) && !isDead(one, osloDay(tx.now)));
}

/** Those to whom something is open by parental responsibility, or as foster parents where that is switched on. */
async function parentsWithAccess(tx: Tx, childId: string): Promise<string[]> {
  const parents = new Set([
    ...(await holdersOf(tx, { childId })).map(({ holderId }) => holderId),
    ...(await fosterParentsOf(tx, { childId })).map(({ parentId }) => parentId),
  ]);
  const withAccess = [];
  for (const actorId of parents)
    if (await getsIn(tx, { actorId, citizenId: childId }, ['FO'])) withAccess.push(actorId);
  return withAccess;
}
