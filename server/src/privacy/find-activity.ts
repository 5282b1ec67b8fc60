import type { ActivityEntry, exportActivity, findActivity } from '@helsesim/shared/activity/activity-contract';
import { actionOf, isRefused, nameToTell, sightOf } from '@helsesim/shared/activity/activity-rules';
import { allow } from '@helsesim/shared/decision';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { ActingFor } from '@helsesim/shared/representation/representation-model';
import { type ActivityRow, findEntries } from '../activity/index.ts';
import { personById } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import { takeTurns } from '../platform/turns.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { activityFile } from './activity-file.ts';
import { actorsAmong, type PrivacyRoom, relatedTo } from './privacy-repository.ts';

const AT_A_TIME = 1_000;

export async function getActivity(
  tx: WorldWriter<PrivacyRoom>,
  { acting, query: { before, limit, ...wanted } }: CitizenRequest<typeof findActivity>,
) {
  const of = await whatIsSeen(tx, acting);
  // One more than is asked for, to know whether there are more.
  const rows = await findEntries(tx, of, wanted, { before, limit: limit + 1 });
  return allow({ entries: await entriesOf(tx, rows.slice(0, limit), of), more: rows.length > limit });
}

/** In the language of whoever reads it. */
export async function getActivityFile(
  tx: WorldWriter<PrivacyRoom>,
  { acting, query: wanted }: CitizenRequest<typeof exportActivity>,
) {
  const of = await whatIsSeen(tx, acting);
  const entries: ActivityEntry[] = [];
  const turn = takeTurns();
  for (let before: string | undefined; ; ) {
    const rows = await findEntries(tx, of, wanted, { before, limit: AT_A_TIME });
    entries.push(...(await entriesOf(tx, rows, of)));
    before = rows.at(-1)?.id;
    if (rows.length < AT_A_TIME) break;
    await turn();
  }
  const reader = await personById(tx, { id: acting.actorId });
  return allow(activityFile(entries, reader?.language ?? 'nb'));
}

async function whatIsSeen(db: Reader<PrivacyRoom>, acting: ActingFor) {
  const { citizenId, actorId } = acting;
  const citizen = await personById(db, { id: citizenId });
  if (!citizen) throw new Error('A citizen who was let in is gone');
  return { citizenId, readerId: actorId, sight: sightOf(acting, citizen) };
}

async function entriesOf(
  db: Reader<PrivacyRoom>,
  rows: readonly ActivityRow[],
  { citizenId, readerId }: { citizenId: string; readerId: string },
): Promise<ActivityEntry[]> {
  const related = await relatedTo(db, citizenId);
  const actors = await actorsAmong(db, [...new Set(rows.map(({ actorId }) => actorId))]);
  return rows.map((row) => {
    const { id, at, actorId, basis, service, operation, outcome } = row;
    const found = actors.get(actorId);
    const actor = found ? { name: fullNameOf(found), protection: found.protection } : null;
    return {
      id,
      at,
      by: { name: nameToTell({ ...row, actor, related: related.has(actorId) }, readerId), self: actorId === readerId },
      basis,
      service,
      operation,
      action: actionOf({ service, operation }),
      refused: isRefused(outcome),
    };
  });
}
