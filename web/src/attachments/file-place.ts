import type { RequestOf } from '@helsesim/shared/contract';
import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import * as dialogue from '@helsesim/shared/dialogue/dialogue-contract';
import type { Attachment } from '@helsesim/shared/dialogue/dialogue-model';
import { addressOf, call } from '../platform/api.ts';

/** Where files are put to what someone writes, from either side. */
export type FilePlace = {
  announce(file: RequestOf<typeof dialogue.addAttachment>['body']): Promise<Attachment>;
  /** Where the content goes. */
  uploadTo(id: string): string;
  /** Where it is fetched from. */
  fileAt(id: string): string;
  remove(id: string): Promise<unknown>;
};

/** With a citizen's draft, which must be saved first. */
export const filesOfDraft = (of: { citizenId: string; draftId: string }): FilePlace => {
  const at = (attachmentId: string) => ({ params: { citizenId: of.citizenId, attachmentId } });
  return {
    announce: (body) => call(dialogue.addAttachment, { params: of, body }),
    uploadTo: (id) => addressOf(dialogue.putAttachment, at(id)),
    fileAt: (id) => addressOf(dialogue.getAttachment, at(id)),
    remove: (id) => call(dialogue.removeAttachment, at(id)),
  };
};

/** With an office's answer, under the key that it will be sent under. */
export const filesOfAnswer = ({ threadId, key }: { threadId: string; key: string }): FilePlace => {
  const at = (attachmentId: string) => ({ params: { attachmentId } });
  return {
    announce: (body) => call(desk.addDeskAttachment, { params: { threadId }, body: { ...body, key } }),
    uploadTo: (id) => addressOf(desk.putDeskAttachment, at(id)),
    fileAt: (attachmentId) => addressOf(desk.getDeskAttachment, { params: { threadId, attachmentId } }),
    remove: (id) => call(desk.removeDeskAttachment, at(id)),
  };
};
