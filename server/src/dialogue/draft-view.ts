import type { Draft } from '@helsesim/shared/dialogue/dialogue-contract';
import { type AttachmentRow, toldOf } from './attachment-repository.ts';
import type { DraftRow } from './draft-repository.ts';

export const draftOf = ({ id, addressee, text, savedAt }: DraftRow, files: readonly AttachmentRow[]): Draft => ({
  id,
  addressee,
  text,
  savedAt,
  attachments: files.map(toldOf),
});
