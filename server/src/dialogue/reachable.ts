import type { DialogueService } from '@helsesim/shared/dialogue/dialogue-model';
import type { Reader } from '../platform/database.ts';
import { type MayRead, type RelationTables, whoMayRead } from '../representation/index.ts';

/**
 * CON-06, CON-09: how what an office writes reaches a citizen: here, when someone can read it here, the citizen or whoever
 * acts for the citizen today (docs/decisions/013); otherwise by post.
 */
export const channelTo = (readers: readonly MayRead[]): 'digital' | 'post' => (readers.length > 0 ? 'digital' : 'post');

export const reachable = async (
  db: Reader<RelationTables>,
  of: { citizenId: string; service: DialogueService },
  now: Temporal.Instant,
): Promise<'digital' | 'post'> => channelTo(await whoMayRead(db, of, now));
