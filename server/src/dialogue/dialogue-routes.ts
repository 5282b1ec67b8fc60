import * as contract from '@helsesim/shared/dialogue/dialogue-contract';
import type { FastifyInstance } from 'fastify';
import { type CitizenTables, citizenRoute } from '../representation/index.ts';
import type { Worlds } from '../worlds/index.ts';
import { answerOffer } from './answer-offer.ts';
import type { AnswersAlong } from './answers-along.ts';
import { deleteDraft } from './delete-draft.ts';
import { findDrafts } from './find-drafts.ts';
import { findInbox, type InboxAndThreads } from './find-inbox.ts';
import { getGpOffice } from './get-gp-office.ts';
import { getThread } from './get-thread.ts';
import { saveDraft } from './save-draft.ts';
import { sendMessage } from './send-message.ts';
import type { WritingTables } from './write-to-citizen.ts';

/** The citizen's side. */
export function dialogueRoutes<Tables extends InboxAndThreads & WritingTables & CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  { answers }: { answers: AnswersAlong<NoInfer<Tables>> },
) {
  citizenRoute(app, worlds, contract.findInbox, findInbox);
  citizenRoute(app, worlds, contract.getThread, getThread);
  citizenRoute(app, worlds, contract.sendMessage, sendMessage(answers));
  citizenRoute(app, worlds, contract.answerOffer, answerOffer);
  citizenRoute(app, worlds, contract.saveDraft, saveDraft);
  citizenRoute(app, worlds, contract.findDrafts, findDrafts);
  citizenRoute(app, worlds, contract.deleteDraft, deleteDraft);
  citizenRoute(app, worlds, contract.getGpOffice, getGpOffice);
}
