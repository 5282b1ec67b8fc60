import { getDeskAttachment } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import type { Attachment } from '@helsesim/shared/dialogue/dialogue-model';
import { FilesSeen } from '../attachments/FilesSeen.tsx';
import { addressOf } from '../platform/api.ts';

/** What came with a message. */
export const DeskFiles = ({ threadId, files }: { threadId: string; files: readonly Attachment[] }) => (
  <FilesSeen
    files={files}
    fileAt={(attachmentId) => addressOf(getDeskAttachment, { params: { threadId, attachmentId } })}
  />
);
