import * as z from 'zod';
import { TextLine } from '../text.ts';
import { AttachmentType, MOST_ATTACHMENT_BYTES } from './dialogue-model.ts';

/** What a file may be, whichever way it goes. */
export const attachmentFile = { types: AttachmentType.options, limit: MOST_ATTACHMENT_BYTES };
export const attachmentRefusals = ['too-many-attachments', 'attachment-too-large', 'message-too-large'] as const;
export const contentRefusals = [
  'no-such-attachment',
  'attachment-there',
  'attachment-cut-off',
  'too-many-uploads',
  'attachment-too-large',
  'message-too-large',
  'attachment-type',
  'attachment-broken',
  'attachment-unsafe',
] as const;
export const NewAttachment = z.strictObject({
  name: TextLine.min(1).max(120),
  size: z
    .int()
    .min(1)
    .meta({ description: `Bytes that will come; at most ${MOST_ATTACHMENT_BYTES}` }),
});
