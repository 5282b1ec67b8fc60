import type { NoticeFault } from '@helsesim/shared/notifications/notifications-model';
import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import type { NotificationsTables } from './notifications-tables.ts';

/** E-mail on its way out. */
type Db = Reader<NotificationsTables>;
type Tx = Writer<NotificationsTables>;

/** That e-mail waits to be sent: told to the courier, and to nobody in a world. */
export const MAIL = { to: '', about: 'mail' } as const;

/** Whose time has come, one of them when it is named; and, when asked for, those that a server was killed in the middle of. */
export const waitingMail = (
  { queries, tables: { notice } }: Db,
  { now, interrupted, limit, id }: { now: Temporal.Instant; interrupted: boolean; limit: number; id?: string },
) =>
  queries
    .select({
      id: notice.id,
      at: notice.at,
      address: notice.address,
      subject: notice.subject,
      text: notice.text,
      attempts: notice.attempts,
      organizationId: notice.organizationId,
      personId: notice.personId,
      citizenId: notice.citizenId,
      service: notice.service,
    })
    .from(notice)
    .where(
      and(
        eq(notice.state, 'waiting'),
        id === undefined ? undefined : eq(notice.id, id),
        or(lte(notice.nextAt, now), interrupted ? and(gt(notice.attempts, 0), isNull(notice.fault)) : undefined),
      ),
    )
    .orderBy(asc(notice.id))
    .limit(limit);

/** False when another has taken it. What a try says is not known before it is over. */
export async function takeMail(
  { queries, tables: { notice } }: Tx,
  { id, attempts, nextAt }: { id: string; attempts: number; nextAt: Temporal.Instant },
): Promise<boolean> {
  const taken = await queries
    .update(notice)
    .set({ attempts: attempts + 1, nextAt, fault: null })
    .where(and(eq(notice.id, id), eq(notice.state, 'waiting'), eq(notice.attempts, attempts)))
    .returning({ id: notice.id });
  return taken.length === 1;
}

/** It does not go out, and it is as if nobody was told. */
export async function dropMail({ queries, tables: { notice } }: Tx, id: string): Promise<void> {
  await queries.delete(notice).where(and(eq(notice.id, id), eq(notice.state, 'waiting')));
}

type Settled = { state: 'sent'; sentAt: Temporal.Instant } | { state: 'waiting' | 'dead'; fault: NoticeFault };
export async function settleMail({ queries, tables: { notice } }: Tx, id: string, settled: Settled): Promise<boolean> {
  const over = settled.state === 'waiting' ? {} : { nextAt: null };
  const done = await queries
    .update(notice)
    .set({ ...settled, ...over })
    .where(and(eq(notice.id, id), eq(notice.state, 'waiting')))
    .returning({ id: notice.id });
  return done.length === 1;
}

export async function anyMailWaits({ queries, tables: { notice } }: Db): Promise<boolean> {
  const found = await queries.select({ id: notice.id }).from(notice).where(eq(notice.state, 'waiting')).limit(1);
  return found.length > 0;
}
