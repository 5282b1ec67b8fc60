import type { NoticeChannel, NoticeKind, NoticeState } from '@helsesim/shared/notifications/notifications-model';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { aliasedTable, and, desc, eq, isNotNull, lt } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import type { NotificationsTables } from './notifications-tables.ts';

type Db = Reader<NotificationsTables & PeopleTables>;
type Page = { before?: string | undefined; limit: number };
type Wanted = {
  channel?: NoticeChannel | undefined;
  state?: NoticeState | undefined;
  kind?: NoticeKind | undefined;
  personId?: string | undefined;
};

/** One more than asked for, so that it is known whether there are more. */
export async function outboxBefore(
  { queries, tables: { notice, person } }: Db,
  { before, limit, channel, state, kind, personId }: Page & Wanted,
) {
  const about = aliasedTable(person, 'about');
  const rows = await queries
    .select({
      notice,
      to: { givenName: person.givenName, familyName: person.familyName },
      about: { givenName: about.givenName, familyName: about.familyName },
    })
    .from(notice)
    .innerJoin(person, eq(person.id, notice.personId))
    .innerJoin(about, eq(about.id, notice.citizenId))
    .where(
      and(
        before ? lt(notice.id, before) : undefined,
        channel && eq(notice.channel, channel),
        state && eq(notice.state, state),
        kind && eq(notice.kind, kind),
        personId ? eq(notice.personId, personId) : undefined,
      ),
    )
    .orderBy(desc(notice.id))
    .limit(limit + 1);
  return rows.map(({ notice: { personId: to, citizenId, organizationId: _, ...row }, ...names }) => ({
    ...row,
    to: { id: to, name: fullNameOf(names.to) },
    about: { id: citizenId, name: fullNameOf(names.about) },
  }));
}

/** What an office's notices have come to that will not come through. */
export const undeliveredOf = (
  { queries, tables: { notice, person } }: Db,
  { organizationId, before, limit }: Page & { organizationId: string },
) =>
  queries
    .select({
      id: notice.id,
      at: notice.at,
      service: notice.service,
      personId: notice.personId,
      citizenId: notice.citizenId,
      citizen: { givenName: person.givenName, familyName: person.familyName },
      kind: notice.kind,
      channel: notice.channel,
      fault: notice.fault,
    })
    .from(notice)
    .innerJoin(person, eq(person.id, notice.citizenId))
    .where(
      and(
        eq(notice.organizationId, organizationId),
        eq(notice.state, 'dead'),
        isNotNull(notice.fault),
        before ? lt(notice.id, before) : undefined,
      ),
    )
    .orderBy(desc(notice.id))
    .limit(limit + 1);
