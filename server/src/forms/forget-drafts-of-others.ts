import { osloDay, startOfOsloDay } from '@helsesim/shared/oslo';
import { accessBetween, type RelationTables } from '../representation/index.ts';
import { type DueWorkers, schedule, unschedule, type WorldsTables, type WorldWriter } from '../worlds/index.ts';
import { deleteFormDraftsBy, formDraftsOf, type OfAuthor } from './form-draft-repository.ts';
import type { FormsTables } from './forms-tables.ts';

/** What someone has begun to answer for another goes when they may not answer for the other any more: the night after. */

const DRAFTS_OF_OTHER = 'form-drafts-of-other';

export const formsDueWork = {
  [DRAFTS_OF_OTHER]: async (tx: WorldWriter<FormsTables & RelationTables & WorldsTables>, about: string) => {
    const [citizenId = '', authorId = ''] = about.split(' ');
    const of = { citizenId, authorId };
    if ((await formDraftsOf(tx, of)).length === 0) return;
    // With the best eID that they hold.
    const ask = await accessBetween(tx, { actorId: authorId, eid: 'high' }, citizenId, tx.now);
    if (ask?.({ service: 'forms', action: 'write' }).allowed) await lookTonight(tx, of);
    else await deleteFormDraftsBy(tx, of);
  },
} satisfies DueWorkers<FormsTables & RelationTables & WorldsTables>;

/** From the first draft on, every midnight, as long as there are any. */
export async function lookAfterDrafts(tx: WorldWriter<FormsTables & WorldsTables>, of: OfAuthor): Promise<void> {
  if (of.authorId === of.citizenId || (await formDraftsOf(tx, of)).length > 0) return;
  await unschedule(tx, { kind: DRAFTS_OF_OTHER, about: aboutOf(of) });
  await lookTonight(tx, of);
}

const aboutOf = ({ citizenId, authorId }: OfAuthor): string => `${citizenId} ${authorId}`;
const lookTonight = (tx: WorldWriter<WorldsTables>, of: OfAuthor) =>
  schedule(tx, {
    at: startOfOsloDay(osloDay(tx.now).add({ days: 1 })),
    kind: DRAFTS_OF_OTHER,
    about: aboutOf(of),
  });
