import { type RelationTables, whoMayRead } from '../representation/index.ts';
import { schedule, unschedule, type WorldsTables, type WorldWriter } from '../worlds/index.ts';
import { madeFaultAt } from './made-to-fail.ts';
import { dropMail, MAIL, settleMail, takeMail, waitingMail } from './mail-repository.ts';
import type { NotificationsTables } from './notifications-tables.ts';
import type { Sent } from './smtp.ts';

type Tx = WorldWriter<NotificationsTables & RelationTables & WorldsTables>;
export type Taken = Awaited<ReturnType<typeof waitingMail>>[number];

export const SEND_MAIL = 'send-mail';
/** After each failure but the last, by the world's clock (docs/decisions/014). */
const WAITS = [{ minutes: 1 }, { minutes: 5 }, { minutes: 30 }, { hours: 2 }, { hours: 12 }] as const;
const MOST_AT_ONCE = 20;
/** Trying again will not help. */
const hopeless: ReadonlySet<Sent> = new Set(['address-unusable', 'address-refused', 'message-refused']);

/** The time has come to try, the first time or, as due work, again. It is the courier that tries what is not made to fail. */
export async function mailIsDue(tx: Tx, id: string): Promise<void> {
  const [mail] = await waitingMail(tx, { now: tx.now, interrupted: false, limit: 1, id });
  const fault = mail && madeFaultAt(mail.address);
  if (!fault) return tx.announce(MAIL);
  const taken = await take(tx, mail);
  if (taken) await settle(tx, taken, fault);
}

/**
 * Takes what is to be sent now, before it is sent: the try is counted and the next one is set, so that nobody else takes
 * it meanwhile, and so that it is tried again when the server is killed before it knows how it went. What was written to
 * someone whose access has ended since does not go out.
 */
export async function takeWaiting(
  tx: Tx,
  { interrupted, underWay }: { interrupted: boolean; underWay: ReadonlySet<string> },
): Promise<Taken[]> {
  const all: Taken[] = [];
  for (const mail of await waitingMail(tx, { now: tx.now, interrupted, limit: MOST_AT_ONCE + underWay.size })) {
    if (underWay.has(mail.id)) continue;
    const taken = await take(tx, mail);
    if (taken) all.push(taken);
  }
  return all;
}

async function take(tx: Tx, mail: Taken): Promise<Taken | undefined> {
  const work = { kind: SEND_MAIL, about: mail.id };
  if (!(await whoMayRead(tx, mail, tx.now)).some(({ id }) => id === mail.personId)) {
    await dropMail(tx, mail.id);
    await unschedule(tx, work);
    return undefined;
  }
  const nextAt = tx.now.add(WAITS[Math.min(mail.attempts, WAITS.length - 1)] ?? WAITS[0]);
  if (!(await takeMail(tx, { id: mail.id, attempts: mail.attempts, nextAt }))) return undefined;
  await unschedule(tx, work);
  await schedule(tx, { ...work, at: nextAt });
  return { ...mail, attempts: mail.attempts + 1 };
}

/** Keeps how it went. */
export async function settle(tx: Tx, { id, attempts, organizationId }: Taken, sent: Sent): Promise<void> {
  if (sent === 'sent') {
    await settleMail(tx, id, { state: 'sent', sentAt: tx.now });
    await unschedule(tx, { kind: SEND_MAIL, about: id });
    return;
  }
  const dead = hopeless.has(sent) || attempts > WAITS.length;
  const kept = await settleMail(tx, id, { state: dead ? 'dead' : 'waiting', fault: sent });
  if (!dead) return;
  await unschedule(tx, { kind: SEND_MAIL, about: id });
  if (kept && organizationId) tx.announce({ to: organizationId, about: 'desk' });
}
