import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/dialogue/dialogue-contract';
import { afterOfferAnswered, mayAnswerOffer, offerState } from '@helsesim/shared/dialogue/dialogue-rules';
import { LostToAnother } from '../platform/database.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldsTables, WorldWriter } from '../worlds/index.ts';
import { agreeOnTime } from './agree-on-time.ts';
import { citizenReader, readableServices } from './citizen-reader.ts';
import { answerTimeOffer, findSent, insertCommunication, offersOf } from './communication-repository.ts';
import { markRead } from './get-thread.ts';
import { changeThread, findThread } from './thread-repository.ts';
import { threadOf } from './thread-view.ts';
import type { WritingTables } from './write-to-citizen.ts';

/** YOU-03: takes or leaves a time. The same answer again, by whomever, changes nothing. */
export async function answerOffer(
  tx: WorldWriter<WritingTables & WorldsTables>,
  { acting, params, body: { accept } }: CitizenRequest<typeof contract.answerOffer>,
) {
  const { citizenId, actorId: readerId } = acting;
  const of = { citizenId, id: params.threadId, readerId, services: readableServices(acting) };
  const reader = await citizenReader(tx, acting);
  for (;;) {
    const found = await findThread(tx, of);
    if (!found) return refuse('no-such-thread');
    const { id: threadId, service, state, lastId: seen, organizationId } = found.thread;
    acting.about(service);
    const basis = acting.open.get(service);
    if (!basis) return refuse(acting.ask({ service, action: 'write' }).reason ?? 'no-access');

    const asked = (await offersOf(tx, threadId)).find(({ offer }) => offer.id === params.offerId)?.offer;
    const answered = accept ? 'accepted' : 'declined';
    if (asked?.state === answered) return allow({ thread: threadOf(found, reader) });
    const offer = asked && { state: offerState(asked, tx.now) };
    const decision = mayAnswerOffer({ offer, threadState: state });
    if (!decision.ok) return decision;
    // An answer is kept under the offer's id: whoever has sent something else under it would leave no trace of theirs.
    if (await findSent(tx, { authorId: readerId, key: params.offerId })) return refuse('offer-over');

    const communicationId = tx.newId();
    const after = afterOfferAnswered(found.thread, { accept, now: tx.now });
    const latest = { lastId: communicationId, lastAt: tx.now };
    const changed = await changeThread(tx, { id: threadId, seen }, { ...after, ...latest });
    if (changed === 'thread-closed') return refuse(changed);
    // Staff have just written: perhaps taken it back.
    if (changed === 'thread-changed') continue;
    await answerTimeOffer(tx, { id: params.offerId, state: answered });
    if (accept && asked) await agreeOnTime(tx, asked);
    const isFirst = await insertCommunication(tx, {
      ...{ id: communicationId, threadId, citizenId, at: tx.now, about: 'offer-answer', side: 'citizen' },
      ...{ authorId: readerId, authorName: reader.name, basis, text: '', channel: 'digital', key: params.offerId },
    });
    if (!isFirst) throw new LostToAnother('A key was used twice at once');
    // Whoever answers an offer has seen it, also when that was not in the conversation.
    if (found.thread.lastFromOfficeId) await markRead(tx, found, reader, [found.thread.lastFromOfficeId]);
    tx.announce({ to: organizationId, about: 'desk' });
    tx.announce({ to: citizenId, about: service });
    const now = await findThread(tx, of);
    return now ? allow({ thread: threadOf(now, reader) }) : refuse('no-such-thread');
  }
}
