import type { Attachment } from '@helsesim/shared/dialogue/dialogue-model';
import { AttachmentList } from './AttachmentList.tsx';
import './files-seen.scss';

type FilesSeenProps = { files: readonly Attachment[]; fileAt(id: string): string };

/** Pictures to be seen, and every file to be saved. */
export function FilesSeen({ files, fileAt }: FilesSeenProps) {
  const pictures = files.filter(({ type }) => type === 'image/jpeg' || type === 'image/png');
  return (
    <div className="files-seen">
      {pictures.length > 0 && (
        <ul className="files-seen__pictures">
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
