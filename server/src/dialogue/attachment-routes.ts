import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { deskKinds } from '@helsesim/shared/dialogue/desk-rules';
import * as contract from '@helsesim/shared/dialogue/dialogue-contract';
import { MOST_ATTACHMENT_BYTES } from '@helsesim/shared/dialogue/dialogue-model';
import type { FastifyInstance } from 'fastify';
import {
  type CitizenTables,
  citizenDownload,
  citizenRoute,
  citizenUpload,
  staffDownload,
  staffRoute,
  staffUpload,
} from '../representation/index.ts';
import type { DueWorkers, Worlds, WorldsTables } from '../worlds/index.ts';
import { FORGET_FILE, forgetFile } from './bind-attachments.ts';
import { addDeskAttachment, getDeskAttachment, putDeskAttachment, removeDeskAttachment } from './desk-attachments.ts';
import type { DialogueTables } from './dialogue-tables.ts';
import { addAttachment, putAttachment, removeAttachment } from './draft-attachments.ts';
import { getAttachment } from './get-attachment.ts';
import type { ConversationTables } from './thread-repository.ts';

/** Files, from either side. */
export function attachmentRoutes<Tables extends ConversationTables & CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
) {
  const limit = { limit: MOST_ATTACHMENT_BYTES };
  citizenRoute(app, worlds, contract.addAttachment, addAttachment);
  citizenUpload(app, worlds, contract.putAttachment, limit, putAttachment);
  citizenRoute(app, worlds, contract.removeAttachment, removeAttachment);
  citizenDownload(app, worlds, contract.getAttachment, getAttachment);

  staffRoute(app, worlds, desk.addDeskAttachment, deskKinds, addDeskAttachment);
  staffUpload(app, worlds, desk.putDeskAttachment, deskKinds, limit, putDeskAttachment);
  staffRoute(app, worlds, desk.removeDeskAttachment, deskKinds, removeDeskAttachment);
  staffDownload(app, worlds, desk.getDeskAttachment, deskKinds, getDeskAttachment);
}

/** What becomes of files by itself when its time comes. */
export const attachmentDueWork = {
  [FORGET_FILE]: forgetFile,
} satisfies DueWorkers<DialogueTables & WorldsTables>;
