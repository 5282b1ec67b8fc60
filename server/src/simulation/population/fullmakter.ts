import { ageOn, osloDay, osloInstant } from '@helsesim/shared/oslo';
import { HEALTH_MAJORITY, MAJORITY } from '@helsesim/shared/people/ages';
import { isHidden } from '@helsesim/shared/people/people-model';
import { longestAssignedTo } from '@helsesim/shared/representation/fullmakt-period';
import { beginFullmakt } from '../../fullmakt/index.ts';
import type { Random } from '../../platform/random.ts';
import { takeTurns } from '../../platform/turns.ts';
import type { Tx } from '../simulation-tables.ts';
import type { Home, PersonRow, ResponsibilityRow } from './citizens.ts';
import { pickWeighted, type Weighted } from './draw.ts';

/** REP-02: of those who act for others, so many do it by fullmakt; the rest are parents. */
const BY_FULLMAKT = 0.15;

/** Who gives it to whom. The shares are ours. */
const kinds: Weighted<'old' | 'partner' | 'youth' | 'assigned'> = [
  ['old', 70],
  ['partner', 15],
  ['youth', 10],
  ['assigned', 5],
];
const areas: Weighted<(1 | 2 | 3)[]> = [
  [[1, 2, 3], 70],
  [[1, 3], 20],
  [[1], 10],
];
const OLD = 67;
/** Between one who is old and the one who helps. */
const A_GENERATION = 18;
const LONGEST_AGO = 900;
const LONGEST_AHEAD = 900;
/** TD-05: of the five years. */
const LONGEST_AGO_ASSIGNED = 1_700;
const TRIES = 6;

type Pair = { giver: PersonRow; receiver: PersonRow };

/** FUL-01, TD-03: fullmakter in force, between people who can give and use them. Nobody gives or receives twice. */
export async function giveFullmakter(
  tx: Tx,
  random: Random,
  homes: readonly Home[],
  responsibilities: readonly ResponsibilityRow[],
): Promise<void> {
  const today = osloDay(tx.now);
  const ages = new Map(homes.flatMap(({ people }) => people).map((one) => [one.id, ageOn(today, one.born)]));
  const ageOf = ({ id }: { id: string }) => ages.get(id) ?? 0;
  const held = responsibilities.filter(({ childId }) => ageOf({ id: childId }) < HEALTH_MAJORITY);
  const parents = new Set(held.map(({ holderId }) => holderId));
  const wanted = Math.round((parents.size * BY_FULLMAKT) / (1 - BY_FULLMAKT));

  const draw = pairsFrom(random, homes, responsibilities, { ageOf, parents });
  const turn = takeTurns();
  for (let i = 0; i < wanted; i += 1) {
    await turn();
    const kind = pickWeighted(random, kinds);
    const pair = draw(kind);
    if (pair) await beginFullmakt(tx, termsOf(random, today, kind, pair));
  }
}

type About = { ageOf(one: { id: string }): number; parents: ReadonlySet<string> };

/** Draws one who gives and one who receives, neither of them drawn before; undefined when nobody is left. */
function pairsFrom(
  random: Random,
  homes: readonly Home[],
  responsibilities: readonly ResponsibilityRow[],
  { ageOf, parents }: About,
) {
  const everyone = homes.flatMap(({ people }) => people);
  const byId = new Map(everyone.map((one) => [one.id, one]));
  const homeOf = new Map(homes.flatMap(({ people }) => people.map(({ id }) => [id, people] as const)));
  const holdersOf = Map.groupBy(responsibilities, ({ childId }) => childId);

  const free = new Set(
    everyone.filter((one) => mayReceive(one) && ageOf(one) >= MAJORITY && !parents.has(one.id)).map(({ id }) => id),
  );
  const helpers = Map.groupBy(
    everyone.filter(({ id }) => free.has(id)),
    ({ municipality }) => municipality,
  );
  const namesakes = Map.groupBy([...helpers.values()].flat(), ({ municipality, familyName }) =>
    [municipality, familyName].join(),
  );

  const givers = shuffled(random, everyone.filter(mayGive));
  const lists = {
    old: givers.filter((one) => ageOf(one) >= OLD),
    partner: givers.filter((one) => one.eid === 'high' && ageOf(one) >= MAJORITY && ageOf(one) < OLD),
    youth: givers.filter((one) => one.eid === 'high' && ageOf(one) >= HEALTH_MAJORITY && ageOf(one) < MAJORITY),
    assigned: givers.filter((one) => one.eid === null && one.consent === 'full' && ageOf(one) >= OLD),
  };

  const receiverFor = {
    old: younger,
    assigned: younger,
    partner: (giver: PersonRow) =>
      homeOf.get(giver.id)?.find((one) => one.id !== giver.id && Math.abs(ageOf(one) - ageOf(giver)) < A_GENERATION),
    youth: ({ id }: PersonRow) => byId.get(random.pick(holdersOf.get(id) ?? [])?.holderId ?? ''),
  };
  function younger(giver: PersonRow): PersonRow | undefined {
    const alike = namesakes.get([giver.municipality, giver.familyName].join()) ?? [];
    for (const some of [alike, helpers.get(giver.municipality) ?? []])
      for (let i = 0; i < TRIES && some.length > 0; i += 1) {
        const one = random.pick(some);
        if (free.has(one.id) && ageOf(giver) - ageOf(one) >= A_GENERATION) return one;
      }
    return undefined;
  }

  const drawn = new Set<string>();
  return (kind: keyof typeof lists): Pair | undefined => {
    for (;;) {
      const giver = lists[kind].pop();
      if (!giver) return undefined;
      if (drawn.has(giver.id)) continue;
      const receiver = receiverFor[kind](giver);
      if (!receiver || !free.has(receiver.id) || drawn.has(receiver.id)) continue;
      free.delete(receiver.id);
      drawn.add(giver.id).add(receiver.id);
      return { giver, receiver };
    }
  };
}

const mayGive = (one: PersonRow) => !isHidden(one) && one.consent !== 'none';
const mayReceive = (one: PersonRow) => mayGive(one) && one.eid === 'high' && !one.inactive;

/** For some time now, and mostly until someone ends it. Those without a high eID gave it on paper. */
function termsOf(
  random: Random,
  today: Temporal.PlainDate,
  kind: Weighted<string>[number][0],
  { giver, receiver }: Pair,
) {
  const isAssigned = kind === 'assigned';
  const from = today.subtract({ days: random.int(1, isAssigned ? LONGEST_AGO_ASSIGNED : LONGEST_AGO) });
  const ahead = random.chance(0.3) ? today.add({ days: random.int(1, LONGEST_AHEAD) }) : null;
  const onPaper = !isAssigned && giver.eid !== 'high';
  return {
    giverId: giver.id,
    receiverId: receiver.id,
    kind: isAssigned ? ('assigned' as const) : ('ordinary' as const),
    areas: isAssigned ? [1 as const, 2 as const, 3 as const] : pickWeighted(random, areas),
    from,
    to: isAssigned ? longestAssignedTo(from) : ahead,
    channel: isAssigned ? ('assigned' as const) : onPaper ? ('paper' as const) : ('digital' as const),
    givenAt: osloInstant(from, '12:00'),
    ...(onPaper && { signedOn: from.subtract({ days: random.int(3, 30) }) }),
  };
}

const shuffled = <T>(random: Random, some: readonly T[]): T[] =>
  some
    .map((one) => ({ one, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
