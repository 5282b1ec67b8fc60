import type { DialogueService } from '@helsesim/shared/dialogue/dialogue-model';
import type { NoticeKind } from '@helsesim/shared/notifications/notifications-model';
import { osloDay, startOfOsloDay } from '@helsesim/shared/oslo';
import { and, asc, eq, gte, inArray } from 'drizzle-orm';
import { changeSetting, notify } from '../../notifications/index.ts';
import type { Tx } from '../simulation-tables.ts';
import type { IdOf } from './demo-ids.ts';

/** As far back as the messages of the portal go. */
const FROM_DAYS_AGO = 60;

const kindIn: Record<DialogueService, NoticeKind> = {
  'gp-dialogue': 'gp-message',
  'prescription-renewal': 'gp-message',
  'home-care': 'municipal-message',
  helsestasjon: 'municipal-message',
  'school-nurse': 'municipal-message',
};

/** What would have gone out of the conversations there are, and one whose address does not work. */
export async function sendNotices(tx: Tx, personId: IdOf): Promise<void> {
  const { queries, tables } = tx;
  const [liv, arne, knut] = [personId('liv'), personId('arne'), personId('knut')];
  await changeSetting(tx, { personId: liv, citizenId: arne, level: 'full' });
  await changeSetting(tx, { personId: knut, citizenId: knut, channel: 'email' });

  const { communication, thread, notice } = tables;
  const from = startOfOsloDay(osloDay(tx.now).subtract({ days: FROM_DAYS_AGO }));
  const written = await queries
    .select({
      id: communication.id,
      at: communication.at,
      about: communication.about,
      citizenId: thread.citizenId,
      service: thread.service,
      organizationId: thread.organizationId,
    })
    .from(communication)
    .innerJoin(thread, eq(thread.id, communication.threadId))
    .where(
      and(
        eq(communication.side, 'office'),
        eq(communication.channel, 'digital'),
        inArray(communication.about, ['message', 'offer', 'renewal', 'book-instead', 'welcome']),
        gte(communication.at, from),
      ),
    )
    .orderBy(asc(communication.at), asc(communication.id));
  for (const { id, at, about, service, ...of } of written) {
    const kind = about === 'offer' ? 'time-offer' : kindIn[service];
    await notify({ ...tx, now: at }, { event: `communication:${id}`, kind, service, ...of });
  }
  await queries
    .update(notice)
    .set({ state: 'dead', attempts: 1, fault: 'address-refused', nextAt: null, sentAt: null })
    .where(and(eq(notice.personId, knut), eq(notice.channel, 'email')));
}
