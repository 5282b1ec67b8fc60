import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import type { Attachment } from '@helsesim/shared/dialogue/dialogue-model';
import { useLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { attachmentsWords } from './attachments-words.ts';
import { fileSize } from './file-size.ts';
import './attachments.scss';

type AttachmentListProps = {
  attachments: readonly Attachment[];
  /** Where one is fetched: `fileAt` of its place. */
  fileAt(id: string): string;
};

/** The files of a message, to be saved. None is shown on the page. */
export function AttachmentList({ attachments, fileAt }: AttachmentListProps) {
  const say = useWords(attachmentsWords);
  const language = useLanguage();
  return (
    <ul className="attachments__list" aria-label={say('title')}>
      {attachments.map(({ id, name, size }) => (
        <li key={id} className="attachments__file">
          <AnchorLink href={fileAt(id)}>{say('download', { name, size: fileSize(size, language) })}</AnchorLink>
        </li>
      ))}
    </ul>
  );
}
