import { getAttachment } from '@helsesim/shared/dialogue/dialogue-contract';
import type { Attachment } from '@helsesim/shared/dialogue/dialogue-model';
import { AttachmentList } from '../../attachments/AttachmentList.tsx';
import { addressOf } from '../../platform/api.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';

/** What came with a message: pictures to be seen, and every file to be saved. */
export function Files({ attachments }: { attachments: readonly Attachment[] }) {
  const { citizen } = useCitizen();
  const fileAt = (attachmentId: string) =>
    addressOf(getAttachment, { params: { citizenId: citizen.id, attachmentId } });
  const pictures = attachments.filter(({ type }) => type === 'image/jpeg' || type === 'image/png');
  return (
    <div className="said__part">
      {pictures.length > 0 && (
        <ul className="pictures">
          {pictures.map(({ id, name }) => (
            <li key={id}>
              <img src={fileAt(id)} alt={name} loading="lazy" />
            </li>
          ))}
        </ul>
      )}
      <AttachmentList attachments={attachments} fileAt={fileAt} />
    </div>
  );
}
