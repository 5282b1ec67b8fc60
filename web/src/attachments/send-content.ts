import { Attachment } from '@helsesim/shared/dialogue/dialogue-model';
import { NetworkFailure, refusedWith } from '../platform/api.ts';

type Parts = { file: Blob; progress(percent: number): void; signal: AbortSignal };

/** The content of an announced file. By the old way of asking, which alone tells how far it has come. */
export const sendContent = (address: string, { file, progress, signal }: Parts): Promise<Attachment> =>
  new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    asked.open('PUT', address);
    asked.setRequestHeader('content-type', 'application/octet-stream');
    asked.responseType = 'json';
    asked.upload.onprogress = ({ loaded, total }) => progress(Math.round((100 * loaded) / Math.max(total, 1)));
    asked.onload = () => {
      const read = Attachment.safeParse(asked.response);
      if (asked.status === 200 && read.success) resolve(read.data);
      else reject(refusedWith(asked.status, asked.response));
    };
    asked.onerror = () => reject(new NetworkFailure());
    asked.onabort = () => reject(new DOMException('Aborted', 'AbortError'));
    signal.addEventListener('abort', () => asked.abort());
    asked.send(file);
  });
