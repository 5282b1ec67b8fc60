import { getAttachment } from '@helsesim/shared/dialogue/dialogue-contract';
import type { Attachment } from '@helsesim/shared/dialogue/dialogue-model';
import { FilesSeen } from '../../attachments/FilesSeen.tsx';
import { addressOf } from '../../platform/api.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';

/** What came with a message. */
export function Files({ attachments }: { attachments: readonly Attachment[] }) {
  const { citizen } = useCitizen();
  return (
    <div className="said__part">
      <FilesSeen
        files={attachments}
        fileAt={(attachmentId) => addressOf(getAttachment, { params: { citizenId: citizen.id, attachmentId } })}
      />
    </div>
  );
}
