import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import { looksForEicar } from './eicar.ts';

/** The longest without a byte, and the longest from the first to the last, in real milliseconds. */
const usualPatience = { pause: 30_000, whole: 15 * 60_000 };

/** Uploads that are going on, by what they are of. The later takes the place of the earlier, whose line may be lost. */
const goingOn = new Map<string, () => void>();

type Expected = { key: string; size: number };
type Refusal = 'attachment-cut-off' | 'attachment-unsafe';

/** Come whole, and on disk until it is closed. */
export type ReceivedFile = { read(): Promise<Buffer>; close(): Promise<void> };

/**
 * Takes a file in, to a place on disk without a name, so that nothing is left of it whatever happens; while it comes it is
 * counted and looked through. Whoever it is handed on to closes it.
 */
export async function receiveFile(
  content: Readable,
  { key, size }: Expected,
  patience = usualPatience,
): Promise<Decision<ReceivedFile, Refusal>> {
  goingOn.get(key)?.();
  const stop = Promise.withResolvers<undefined>();
  const stopNow = () => stop.resolve(undefined);
  goingOn.set(key, stopNow);
  const pause = setTimeout(stopNow, patience.pause);
  const whole = setTimeout(stopNow, patience.whole);
  // Not destroyed when it is left: an answer is still to go the other way.
  const pieces = content.iterator({ destroyOnReturn: false });
  let file: FileHandle | undefined;
  try {
    const opened = await openNameless();
    file = opened;
    const isBad = looksForEicar();
    let come = 0;
    for (;;) {
      const next = await Promise.race([nextOf(pieces), stop.promise]);
      if (!next) return refuse('attachment-cut-off');
      if (next.done) break;
      pause.refresh();
      const piece: Buffer = next.value;
      come += piece.byteLength;
      if (come > size) return refuse('attachment-cut-off');
      if (isBad(piece)) return refuse('attachment-unsafe');
      await opened.appendFile(piece);
    }
    if (come < size) return refuse('attachment-cut-off');
    file = undefined; // the next one's now
    return allow({ read: () => readAll(opened, size), close: () => opened.close() });
  } finally {
    void pieces.return?.(); // what is left of it may run out
    clearTimeout(pause);
    clearTimeout(whole);
    if (goingOn.get(key) === stopNow) goingOn.delete(key);
    await file?.close();
  }
}

async function readAll(file: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(size);
  for (let read = 0; read < size; ) {
    const { bytesRead } = await file.read(bytes, read, size - read, read);
    if (bytesRead === 0) throw new Error('The file has become shorter');
    read += bytesRead;
  }
  return bytes;
}

/** Undefined: the line was lost. */
const nextOf = (pieces: AsyncIterator<Buffer>) => pieces.next().catch(() => undefined);

/** Gone from the folder before anything is in it, and from the disk when it is closed or the process ends. */
async function openNameless(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'helsesim-'));
  try {
    return await open(join(folder, 'file'), 'wx+', 0o600);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
