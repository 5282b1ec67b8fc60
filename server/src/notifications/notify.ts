import { type ContactData, isToldOn, USUAL_LEVEL, wayTo } from '@helsesim/shared/notifications/notice-levels';
import type { NoticeKind } from '@helsesim/shared/notifications/notifications-model';
import type { Item } from '@helsesim/shared/representation/representation-model';
import { type ServiceCode, serviceOf } from '@helsesim/shared/representation/service-catalogue';
import { fosterParentsOf, holdersOf } from '../people/index.ts';
import { type RelationTables, whoMayRead } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { madeFaultAt } from './made-to-fail.ts';
import { noticeText } from './notice-text.ts';
import { findRecipient, insertUnlessTold } from './notices-repository.ts';
import type { NotificationsTables } from './notifications-tables.ts';
import { mailIsDue } from './send-mail.ts';

type Notice = {
  /** A name for what happened that is the same each time it is told: `communication:<id>`, `reminder:<appointment>`. */
  event: string;
  kind: NoticeKind;
  citizenId: string;
  /** Whoever may read this service for the citizen is told, each on their own level. */
  service: ServiceCode;
  item?: Item | undefined;
  /** Whose staff sees it when it does not come through. */
  organizationId?: string | null;
  /** Only the citizen: the others see nothing of it, or are told by a message of their own. */
  citizenAlone?: boolean;
};
export type NotifyTables = NotificationsTables & RelationTables;

/**
 * Tells the citizen and those who act for the citizen, in the transaction it tells of. Once a person and event over all
 * channels, and once an address (VAR-03), however often and from however many places it is called. What it says tells
 * nothing (VAR-02). An SMS or a push message goes no further than the outbox; e-mail goes out when the world has SMTP, and
 * fails without it too where it is made to.
 */
export async function notify(tx: WorldWriter<NotifyTables>, notice: Notice): Promise<void> {
  const { event, kind, citizenId, service, item, organizationId = null, citizenAlone = false } = notice;
  for (const { id: personId } of await whoMayRead(tx, { citizenId, service, item }, tx.now)) {
    const helps = personId !== citizenId;
    if (helps && citizenAlone) continue;
    const found = await findRecipient(tx, { personId, citizenId });
    const recipient = found && serviceOf(service).citizenOnly ? await ownAlone(tx, citizenId, found) : found;
    const channel = recipient && wayTo(recipient, recipient.channel);
    if (!channel || !isToldOn(recipient.level ?? USUAL_LEVEL, kind)) continue;

    const { language, phone, email } = recipient;
    const address = { sms: phone, email, push: personId }[channel] ?? personId;
    const waits = channel === 'email' && (tx.mail === 'smtp' || madeFaultAt(email) !== undefined);
    const id = tx.newId();
    const written = await insertUnlessTold(tx, {
      ...{
        id,
        event,
        kind,
        service,
        at: tx.now,
        personId,
        citizenId,
        organizationId,
        channel,
        address,
        language,
      },
      ...noticeText(kind, { language, channel, helps }),
      ...{ state: waits ? 'waiting' : 'sent', attempts: 0, fault: null },
      ...{ nextAt: waits ? tx.now : null, sentAt: waits ? null : tx.now },
    });
    if (written && waits) await mailIsDue(tx, id);
  }
}

/**
 * YOU-02, VAR-03: what only the citizen may read is not told to a phone or an e-mail that is a parent’s too. Many a
 * youth is registered with their mother’s number.
 */
async function ownAlone<Reached extends ContactData>(tx: WorldWriter<NotifyTables>, childId: string, of: Reached) {
  const parents = [...(await holdersOf(tx, { childId })), ...(await fosterParentsOf(tx, { childId }))];
  const isShared = (by: keyof ContactData, own: string | null) =>
    own !== null && parents.some(({ person }) => sameAddress(person[by], own));
  return {
    ...of,
    phone: isShared('phone', of.phone) ? null : of.phone,
    email: isShared('email', of.email) ? null : of.email,
  };
}

const sameAddress = (one: string | null, other: string) => one?.trim().toLowerCase() === other.trim().toLowerCase();
