import { type Decision, type Rule, refusedByFirst } from '../decision.ts';
import { type AttachmentType, MOST_ATTACHMENT_BYTES, MOST_ATTACHMENTS, MOST_MESSAGE_BYTES } from './dialogue-model.ts';

/** EKO-08: what may be put to a message. Sizes in bytes, as announced or as kept. */
type Facts = { size: number; others: readonly { size: number }[] };
type Refusal = 'too-many-attachments' | 'attachment-too-large' | 'message-too-large';

const source = 'docs/decisions/017';
const tooMany: Rule<Facts, 'too-many-attachments'> = {
  id: 'ATT-01',
  source,
  assumption: source,
  judge: ({ others }) => (others.length >= MOST_ATTACHMENTS ? 'too-many-attachments' : undefined),
};
const tooLarge: Rule<Facts, 'attachment-too-large' | 'message-too-large'> = {
  id: 'EKO-08',
  source,
  assumption: source,
  judge({ size, others }) {
    if (size > MOST_ATTACHMENT_BYTES) return 'attachment-too-large';
    const all = others.reduce((sum, other) => sum + other.size, size);
    return all > MOST_MESSAGE_BYTES ? 'message-too-large' : undefined;
  },
};

/** May a file of that size be announced beside the others of the message? */
export const mayAnnounceFile: (facts: Facts) => Decision<undefined, Refusal> = refusedByFirst<Facts, Refusal>([
  tooLarge,
  tooMany,
]);
/** May it be kept, as large as it has become? */
export const mayKeepFile: (facts: Facts) => Decision<undefined, 'attachment-too-large' | 'message-too-large'> =
  refusedByFirst([tooLarge]);

const endings: Readonly<Record<AttachmentType, readonly [usual: string, ...others: string[]]>> = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'application/pdf': ['.pdf'],
};

/** What a file is saved as: under its own name, which ends as its content is and not as it was called. */
export function fileNameOf(name: string, type: AttachmentType): string {
  const [usual, ...others] = endings[type];
  // What a system of files takes for a folder, a drive or a hidden file.
  const plain = name.replace(/[\\/:*?"<>|]/g, '_').replace(/^[.\s]+/, '') || 'fil';
  const ending = plain.slice(plain.lastIndexOf('.')).toLowerCase();
  return [usual, ...others].includes(ending) ? plain : plain + usual;
}
