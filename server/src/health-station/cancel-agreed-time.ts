import { allow, refuse } from '@helsesim/shared/decision';
import { deadlineFor } from '@helsesim/shared/dialogue/dialogue-rules';
import type * as contract from '@helsesim/shared/health-station/health-station-contract';
import { mayCancelAgreed } from '@helsesim/shared/health-station/health-station-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { insertCommunication, reopenThread, type WritingTables } from '../dialogue/index.ts';
import { personById } from '../people/index.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { agreedTimeOf } from './agreed-time.ts';
import { findTime, type StationTables, setCancelled, type TimeRow } from './agreed-times-repository.ts';

type Request = CitizenRequest<typeof contract.cancelAgreedTime>;

/** DHS-03. Sent again – a double click, an answer that was lost – it answers the same. */
export async function cancelAgreedTime(
  tx: WorldWriter<StationTables & WritingTables>,
  { acting, params: { offerId: id } }: Request,
) {
  const { citizenId, open } = acting;
  const found = await findTime(tx, { citizenId, id });
  if (!found || !open.has(found.service)) return refuse('no-such-offer');
  acting.about(found.service);
  const cancelled = agreedTimeOf(
    { ...found, offer: { ...found.offer, state: 'cancelled' } },
    { now: tx.now, mayWrite: true },
  );
  if (found.offer.state === 'cancelled') return allow(cancelled);
  const decision = mayCancelAgreed({ now: tx.now, ...found.offer });
  if (!decision.ok) return decision;
  if (!(await setCancelled(tx, { id }))) return refuse('offer-over');
  await tellOffice(tx, acting, found);
  return allow(cancelled);
}

/**
 * The office has work again: a conversation that was closed when the time was agreed opens. What a colleague writes at the
 * same moment loses against it, and is told so.
 */
async function tellOffice(
  tx: WorldWriter<StationTables & WritingTables>,
  { citizenId, actorId, basis, open }: Request['acting'],
  { offer: { threadId }, service, kind, organizationId }: TimeRow,
): Promise<void> {
  const writer = await personById(tx, { id: actorId });
  if (!writer) throw new Error('Whoever acts is not in the world');
  const lastId = tx.newId();
  await reopenThread(tx, {
    id: threadId,
    lastId,
    lastAt: tx.now,
    deadline: deadlineFor(kind, osloDay(tx.now)),
    waitingSince: tx.now,
  });
  await insertCommunication(tx, {
    ...{ id: lastId, threadId, citizenId, at: tx.now, about: 'offer-cancelled', side: 'citizen', channel: 'digital' },
    ...{ authorId: actorId, authorName: fullNameOf(writer), basis: open.get(service) ?? basis, text: '', key: lastId },
  });
  tx.announce({ to: organizationId, about: 'desk' });
  tx.announce({ to: citizenId, about: service });
}
