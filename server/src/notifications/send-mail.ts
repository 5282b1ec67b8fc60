import { schedule, unschedule, type WorldsTables, type WorldWriter } from '../worlds/index.ts';
import { settleMail, takeMail, waitingMail } from './mail-repository.ts';
import type { NotificationsTables } from './notifications-tables.ts';
import { MAIL } from './notify.ts';
import type { Sent } from './smtp.ts';

type Tx = WorldWriter<NotificationsTables & WorldsTables>;
export type Taken = Awaited<ReturnType<typeof takeWaiting>>[number];

export const SEND_MAIL = 'send-mail';
/** After each failure but the last, by the world's clock (docs/decisions/014). */
const WAITS = [{ minutes: 1 }, { minutes: 5 }, { minutes: 30 }, { hours: 2 }, { hours: 12 }] as const;
const MOST_AT_ONCE = 20;
/** Trying again will not help. */
const hopeless: ReadonlySet<Sent> = new Set(['address-unusable', 'address-refused', 'message-refused']);

/** Due work: the time has come to try again. It is the courier that tries. */
export async function mailIsDue(tx: Tx): Promise<void> {
  tx.announce(MAIL);
}

/**
 * Takes what is to be sent now, before it is sent: the try is counted and the next one is set, so that nobody else takes
 * it meanwhile, and so that it is tried again when the server is killed before it knows how it went.
 */
export async function takeWaiting(
  tx: Tx,
  { interrupted, underWay }: { interrupted: boolean; underWay: ReadonlySet<string> },
) {
  const taken = [];
  for (const mail of await waitingMail(tx, { now: tx.now, interrupted, limit: MOST_AT_ONCE + underWay.size })) {
    if (underWay.has(mail.id)) continue;
    const nextAt = tx.now.add(WAITS[Math.min(mail.attempts, WAITS.length - 1)] ?? WAITS[0]);
    if (!(await takeMail(tx, { id: mail.id, attempts: mail.attempts, nextAt }))) continue;
    await unschedule(tx, { kind: SEND_MAIL, about: mail.id });
    await schedule(tx, { at: nextAt, kind: SEND_MAIL, about: mail.id });
    taken.push({ ...mail, attempts: mail.attempts + 1 });
  }
  return taken;
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
