import { getDeskAttachment } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import type { Attachment } from '@helsesim/shared/dialogue/dialogue-model';
import { AttachmentList } from '../attachments/AttachmentList.tsx';
import { addressOf } from '../platform/api.ts';

/** What came with a message: pictures to be seen, and every file to be saved. */
export function DeskFiles({ threadId, files }: { threadId: string; files: readonly Attachment[] }) {
  const fileAt = (attachmentId: string) => addressOf(getDeskAttachment, { params: { threadId, attachmentId } });
  const pictures = files.filter(({ type }) => type === 'image/jpeg' || type === 'image/png');
  return (
    <div className="desk-files">
      {pictures.length > 0 && (
        <ul className="desk-files__pictures">
          {pictures.map(({ id, name }) => (
            <li key={id}>
              <img src={fileAt(id)} alt={name} loading="lazy" />
            </li>
          ))}
        </ul>
      )}
      <AttachmentList attachments={files} fileAt={fileAt} />
    </div>
  );
}
