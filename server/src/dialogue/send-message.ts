import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/dialogue/dialogue-contract';
import { answersIn, mayBeEmpty, mayReply } from '@helsesim/shared/dialogue/dialogue-rules';
import type { ActingFor } from '@helsesim/shared/representation/representation-model';
import { LostToAnother } from '../platform/database.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldsTables, WorldWriter } from '../worlds/index.ts';
import { type Addressed, findAddressed, serviceAddressed } from './addressed.ts';
import type { AnswersAlong } from './answers-along.ts';
import { attachmentsUnder } from './attachment-repository.ts';
import { beginningOf, beginThread } from './begin-thread.ts';
import { bindAttachments, filesToSend } from './bind-attachments.ts';
import { citizenReader, readableServices } from './citizen-reader.ts';
import { findSent, insertCommunication } from './communication-repository.ts';
import { continueThread } from './continue-thread.ts';
import { deleteDraftRow } from './draft-repository.ts';
import { type ConversationTables, findThread } from './thread-repository.ts';
import { type ThreadReader, threadOf } from './thread-view.ts';

type Tx = WorldWriter<ConversationTables & WorldsTables>;

/**
 * A message of the citizen's, by whoever writes it in the citizen's name (DIG-04). Under one key there is one, however often
 * it is sent: what was sent first stands, and is told.
 */
export const sendMessage =
  <Tables extends ConversationTables & WorldsTables>(answers: AnswersAlong<Tables>) =>
  async (
    tx: WorldWriter<Tables>,
    { acting, body: { key, addressee, text } }: CitizenRequest<typeof contract.sendMessage>,
  ) => {
    const { citizenId, actorId: authorId } = acting;
    const reader = await citizenReader(tx, acting);
    const sent = await findSent(tx, { authorId, key });
    if (sent && sent.citizenId !== citizenId) return refuse('already-sent');
    if (sent) return answerOf(tx, acting, reader, { ...sent, communicationId: sent.id });

    const addressed = await findAddressed(tx, acting, addressee);
    if (!addressed.ok) return addressed;
    const place = await placeFor(tx, acting, addressed.value);
    if (!place.ok) return place;
    if (text === '' && !mayBeEmpty(addressee)) return refuse('empty-message');
    const formResponseId = answersIn(addressee) ?? null;
    const form = formResponseId === null ? allow(undefined) : await answers.mayGo(tx, acting, formResponseId);
    if (!form.ok) return form;
    const under = { authorId, citizenId, key };
    const files = await filesToSend(tx, under);
    if (!files.ok) return files;

    const communicationId = tx.newId();
    const placed = await place.value(communicationId);
    if (!placed.ok) return placed;
    const { threadId, organizationId, prescriptionIds } = placed.value;
    const service = serviceAddressed(addressed.value);
    const isFirst = await insertCommunication(tx, {
      ...{
        id: communicationId,
        threadId,
        citizenId,
        at: tx.now,
        about: 'message',
        side: 'citizen',
        channel: 'digital',
      },
      ...{ authorId, authorName: reader.name, basis: acting.open.get(service) ?? null, key, text, prescriptionIds },
      formResponseId,
    });
    // Sent for another citizen at the same moment: done again, it is found there.
    if (!isFirst) throw new LostToAnother('A key was used for two citizens at once');
    if (formResponseId !== null)
      await answers.went(tx, {
        ...{ citizenId, id: formResponseId, key, writer: authorId },
        with: addressee.to === 'contact' ? 'health-station' : 'e-consultation',
      });
    const allFiles = formResponseId === null ? files.value : await attachmentsUnder(tx, under);
    await bindAttachments(tx, allFiles, { ...under, communicationId });
    await deleteDraftRow(tx, { id: key, authorId, citizenId });
    tx.announce({ to: organizationId, about: 'desk' });
    tx.announce({ to: citizenId, about: service });
    return answerOf(tx, acting, reader, { threadId, communicationId, text });
  };

/** How the message gets its place, unless it may not have one. */
async function placeFor(tx: Tx, acting: ActingFor, to: Addressed) {
  const { citizenId, actorId: readerId } = acting;
  if (to.to === 'thread') {
    const { thread, contact } = to.found;
    const decision = mayReply({ state: thread.state, contactMayWrite: contact?.mayWrite ?? true });
    if (!decision.ok) return decision;
    return allow((communicationId: string) => continueThread(tx, to.found, { communicationId, readerId }));
  }
  const beginning = await beginningOf(tx, acting, to);
  if (!beginning.ok) return beginning;
  return allow(async (communicationId: string) =>
    allow(await beginThread(tx, { citizenId, communicationId }, beginning.value)),
  );
}

async function answerOf(
  tx: Tx,
  acting: ActingFor,
  reader: ThreadReader,
  { threadId, communicationId, text }: { threadId: string; communicationId: string; text: string },
) {
  const { citizenId, actorId: readerId } = acting;
  const found = await findThread(tx, { citizenId, id: threadId, readerId, services: readableServices(acting) });
  return found ? allow({ threadId, communicationId, thread: threadOf(found, reader), text }) : refuse('no-such-thread');
}
