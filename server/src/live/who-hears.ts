import type { LiveEvent } from '@helsesim/shared/live/live-model';
import { type ServiceCode, serviceCodes } from '@helsesim/shared/representation/service-catalogue';
import type { Viewer } from '../identity/index.ts';
import type { Reader } from '../platform/database.ts';
import { accessBetween, type RelationTables, relatedTo, staffNow } from '../representation/index.ts';
import type { Told } from '../worlds/index.ts';

type Db = Reader<RelationTables>;
export type Heard = { position: string; event: LiveEvent };

/**
 * Whose happenings may concern someone. As a citizen: those of everyone they have a relation to; whether it opens what a
 * happening is about is asked each time. In a role: those of the office.
 */
export async function mayConcern(db: Db, viewer: Viewer, now: Temporal.Instant): Promise<ReadonlySet<string>> {
  if (!viewer.roleId) return relatedTo(db, viewer.personId);
  const staff = await staffNow(db, viewer, now);
  return new Set(staff ? [staff.organizationId] : []);
}

/** Who else one acts for, or where one works, has changed. */
export const changesRelations = ({ to, about }: Told, { personId }: Viewer): boolean =>
  about === 'relations' && to === personId;

/** What of it someone may be told now, in order. Twice the same of a citizen is told once, as the later. */
export async function heardBy(db: Db, viewer: Viewer, told: readonly Told[], now: Temporal.Instant): Promise<Heard[]> {
  if (viewer.roleId) {
    const atDesk = told.filter(({ about }) => about === 'desk');
    const staff = atDesk.length > 0 ? await staffNow(db, viewer, now) : undefined;
    return atDesk
      .filter(({ to }) => to === staff?.organizationId)
      .map(({ position }) => ({ position, event: { about: 'desk' } }));
  }
  const latest = new Map(told.map((one) => [`${one.to} ${one.about}`, one]));
  const inOrder = [...latest.values()].sort((a, b) => a.number - b.number);
  const asks = new Map<string, ReturnType<typeof accessBetween>>();
  const heard: Heard[] = [];
  for (const { to: citizenId, about, position } of inOrder) {
    const service = serviceCodes.find((code): code is ServiceCode => code === about);
    if (!service) continue;
    const { personId: actorId, eid } = viewer;
    const asking = asks.get(citizenId) ?? accessBetween(db, { actorId, eid }, citizenId, now);
    asks.set(citizenId, asking);
    const ask = await asking;
    if (ask?.({ service, action: 'read' }).allowed)
      heard.push({ position, event: { about: 'citizen', citizenId, service } });
  }
  return heard;
}
