import type { RequestOf } from '@helsesim/shared/contract';
import { allow, refuse } from '@helsesim/shared/decision';
import { ageOn } from '@helsesim/shared/oslo';
import { ageTimeline } from '@helsesim/shared/representation/age-timeline';
import type { AgeTimeline, explainAccess as contract } from '@helsesim/shared/representation/representation-contract';
import type { Basis } from '@helsesim/shared/representation/representation-model';
import type { Reader } from '../platform/database.ts';
import type { Answer } from '../platform/routes.ts';
import { askAbout, type Relation, relationBetween } from './access.ts';
import { everBetween, type RelationTables } from './representation-repository.ts';
import { whatIsOpen } from './what-is-open.ts';

/** For testers: the rules as they would be asked, with the eID that is named, whether or not the actor holds it. */
export async function explainAccess(
  reader: Reader<RelationTables>,
  { actorId, citizenId, eid, at }: RequestOf<typeof contract>['body'],
  present: Temporal.Instant,
): Promise<Answer<typeof contract>> {
  // Also of a moment when what is over by now still stood.
  const found = await relationBetween(reader, { actorId, eid }, citizenId, at ?? present, everBetween);
  if (!found) return refuse('no-such-person');
  const { services, basis: open } = whatIsOpen(askAbout(found.facts));
  const basis = actorId === citizenId ? 'self' : open;
  return allow({ basis, services, timeline: timelineOf(found.facts, basis) });
}

export const timelineOf = (relation: Relation, basis: Basis | null): AgeTimeline => ({
  basis,
  age: ageOn(relation.today, relation.subject.born),
  services: ageTimeline(relation),
});
