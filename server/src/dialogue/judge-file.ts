import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import { AttachmentType } from '@helsesim/shared/dialogue/dialogue-model';
import { judgePdf } from './judge-pdf.ts';
import { rewritePicture } from './rewrite-picture.ts';

export type RefusalOfFile = 'attachment-type' | 'attachment-broken' | 'attachment-unsafe' | 'attachment-too-large';
export type JudgedFile = { type: AttachmentType; bytes: Buffer };

/** What a file is, by its content alone, and what of it is kept. */
export async function judgeFile(bytes: Buffer): Promise<Decision<JudgedFile, RefusalOfFile>> {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = AttachmentType.safeParse((await fileTypeFromBuffer(bytes))?.mime);
  if (!found.success) return refuse('attachment-type');
  const type = found.data;
  if (type !== 'application/pdf') {
    const picture = await rewritePicture(bytes, type);
    return picture.ok ? allow({ type, bytes: picture.value }) : picture;
  }
  const judged = await judgePdf(bytes);
  return judged.ok ? allow({ type, bytes }) : judged;
}
