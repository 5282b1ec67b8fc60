import { profileIsDeleted } from '@helsesim/shared/fullmakt/assignment-rules';
import { woundUpAt } from '@helsesim/shared/fullmakt/fullmakt-calendar';
import { osloDay } from '@helsesim/shared/oslo';
import { lastDayOf } from '@helsesim/shared/representation/fullmakt-period';
import { holdersOf, lockPerson } from '../people/index.ts';
import { type DueWorkers, schedule, type WorldWriter } from '../worlds/index.ts';
import { FULLMAKT_NOTICE, FULLMAKT_RUNS_OUT, WIND_UP } from './begin-fullmakt.ts';
import { fullmaktById, setRunOut, standingGivenBy } from './fullmakt-repository.ts';
import { bothLive, type FullmaktLifeTables, tellBoth } from './receipts.ts';

type Tx = WorldWriter<FullmaktLifeTables>;

/** What happens to fullmakter by itself. `forgetCitizen` deletes what the portal holds about someone, in all rooms. */
export const fullmaktDueWork = <Tables extends FullmaktLifeTables>(
  forgetCitizen: (tx: WorldWriter<Tables>, citizenId: string) => Promise<void>,
) =>
  ({
    [FULLMAKT_NOTICE]: giveNotice,
    [FULLMAKT_RUNS_OUT]: runOut,
    [WIND_UP]: async (tx, fullmaktId) => {
      const citizenId = await profileToDelete(tx, fullmaktId);
      if (citizenId) await forgetCitizen(tx, citizenId);
    },
  }) satisfies DueWorkers<Tables>;

/** FUL-06: tells both, in good time, that it runs out. */
async function giveNotice(tx: Tx, fullmaktId: string) {
  const fullmakt = await fullmaktById(tx, fullmaktId);
  const lastDay = fullmakt && lastDayOf(fullmakt);
  if (!lastDay || fullmakt.overAt || !(await bothLive(tx, fullmakt))) return;
  await tellBoth(tx, fullmakt, { about: 'fullmakt-expires', days: osloDay(tx.now).until(lastDay).total('days') });
}

/** At the midnight after its last day. The rules have let nobody in from then on; this tells both (FUL-10). */
async function runOut(tx: Tx, fullmaktId: string) {
  const fullmakt = await setRunOut(tx, { id: fullmaktId, at: tx.now });
  if (!fullmakt) return;
  tx.announce({ to: fullmakt.receiverId, about: 'relations' });
  if (await bothLive(tx, fullmakt)) await tellBoth(tx, fullmakt, { about: 'fullmakt-expired' });
  if (fullmakt.kind === 'assigned') await schedule(tx, { at: woundUpAt(fullmakt), kind: WIND_UP, about: fullmakt.id });
}

/** TD-05: thirty days later. Undefined: someone else acts for the person by now, or the person alone. */
async function profileToDelete(tx: Tx, fullmaktId: string): Promise<string | undefined> {
  const fullmakt = await fullmaktById(tx, fullmaktId);
  if (!fullmakt) return undefined;
  const person = await lockPerson(tx, fullmakt.giverId); // for whom a desk may register another in the same moment
  const others = (await standingGivenBy(tx, { giverId: person.id })).length;
  const parents = (await holdersOf(tx, { childId: person.id })).length;
  return profileIsDeleted({ ...person, today: osloDay(tx.now), parents, others }) ? person.id : undefined;
}
