import { mayAnnounceFile } from '@helsesim/shared/dialogue/attachment-rules';
import type { Attachment } from '@helsesim/shared/dialogue/dialogue-model';
import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import { NetworkFailure, Refused } from '../platform/api.ts';
import type { FilePlace } from './file-place.ts';
import { sendContent } from './send-content.ts';

/** Why a file did not come along. */
export type FileFailure = Refused['code'] | 'no-line' | 'empty-file' | 'not-saved';
/** A file that was chosen here: on its way, or not come. */
export type ChosenFile = {
  key: number;
  name: string;
  size: number;
  /** How far it has come; undefined when it has not begun, or has failed. */
  percent?: number;
  failure?: FileFailure;
  /** Where its place has been announced. */
  id?: string;
};
/** What may go better another time, with the same file. */
export const mayGoBetter = (failure: FileFailure): boolean =>
  ['no-line', 'not-saved', 'attachment-cut-off', 'too-many-uploads', 'internal-error', 'store-full'].includes(failure);

/** Said aloud: what happened, to which file. */
export type FileNews = { what: 'begun' | 'added' | 'removed' | 'failed'; name: string };

type Parts = {
  place: FilePlace;
  /** What the server has. */
  attachments: readonly Attachment[];
  setAttachments: Dispatch<SetStateAction<Attachment[]>>;
  /** Makes sure that there is something to put files to. False: not now. */
  prepare?: () => Promise<boolean>;
};
type Chosen = ChosenFile & { file: File };

/** Files while they are chosen, sent, and taken away again: one is sent at a time, and each is tried again by itself. */
export function useAttachments({ place, attachments, setAttachments, prepare }: Parts) {
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [news, setNews] = useState<FileNews>();
  const known = useRef({ attachments, chosen, place, prepare });
  known.current = { attachments, chosen, place, prepare };
  const running = useRef<{ key: number; abort: AbortController }>(undefined);
  const keys = useRef(0);

  const change = (key: number, changes: Partial<Chosen>) =>
    setChosen((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  const forget = (key: number) => setChosen((all) => all.filter((one) => one.key !== key));
  const next = chosen.find(({ failure }) => failure === undefined);

  // One after the other, so that none of them stops the rest.
  useEffect(() => {
    if (!next || running.current) return;
    const abort = new AbortController();
    running.current = { key: next.key, abort };
    void send(next, abort.signal).finally(() => {
      running.current = undefined;
      setChosen((all) => [...all]); // there may be another
    });
  });
  useEffect(() => () => running.current?.abort.abort(), []);

  async function send({ key, file, name, size, id: before }: Chosen, signal: AbortSignal) {
    const { place, prepare } = known.current;
    setNews({ what: 'begun', name });
    let id = before;
    try {
      if (prepare && !(await prepare())) return failed(key, name, 'not-saved');
      id ??= (await place.announce({ name, size })).id;
      change(key, { id, percent: 0 });
      if (signal.aborted) return await remove(id);
      const done = await sendContent(place.uploadTo(id), {
        file,
        signal,
        progress: (percent) => change(key, { percent }),
      });
      added(key, done);
    } catch (error) {
      if (signal.aborted) return;
      if (id && error instanceof Refused && error.code === 'attachment-there')
        return added(key, { id, name, size, type: null, state: 'ready' });
      // Nothing comes of it, so that it does not keep the message from being sent. Without a line it may be tried again.
      if (id && error instanceof Refused) {
        await place.remove(id).catch(() => undefined);
        setChosen((all) => all.map((one) => (one.key === key ? withoutPlace(one) : one)));
      }
      if (!(error instanceof Refused || error instanceof NetworkFailure)) throw error;
      failed(key, name, error instanceof Refused ? failureOf(error) : 'no-line');
    }
  }
  function added(key: number, file: Attachment) {
    forget(key);
    setAttachments((all) => [...all.filter(({ id }) => id !== file.id), file]);
    setNews({ what: 'added', name: file.name });
  }
  function failed(key: number, name: string, failure: FileFailure) {
    change(key, { failure });
    setNews({ what: 'failed', name });
  }

  async function remove(id: string) {
    await known.current.place.remove(id).catch(() => undefined);
    setAttachments((all) => all.filter((one) => one.id !== id));
  }

  return {
    attachments,
    chosen: chosen as readonly ChosenFile[],
    news,
    fileAt: (id: string) => place.fileAt(id),
    /** Something is on its way: wait before sending. */
    busy: chosen.some(({ failure }) => failure === undefined),
    add(files: Iterable<File>) {
      const coming: Chosen[] = [];
      for (const file of files) {
        keys.current += 1;
        const name = nameOf(file);
        const one = { key: keys.current, file, name, size: file.size };
        const waiting = [...known.current.chosen, ...coming].filter(({ failure }) => failure === undefined);
        const others = [...known.current.attachments, ...waiting];
        const decision = mayAnnounceFile({ size: file.size, others });
        const failure = file.size === 0 ? 'empty-file' : decision.ok ? undefined : decision.code;
        coming.push({ ...one, ...(failure && { failure }) });
        if (failure) setNews({ what: 'failed', name });
      }
      setChosen((all) => [...all, ...coming]);
    },
    async remove(id: string) {
      const name = known.current.attachments.find((one) => one.id === id)?.name ?? '';
      await remove(id);
      setNews({ what: 'removed', name });
    },
    /** One that is on its way, or did not come. */
    async drop(key: number) {
      const one = known.current.chosen.find((file) => file.key === key);
      if (running.current?.key === key) running.current.abort.abort();
      forget(key);
      if (one?.id) await remove(one.id);
      if (one) setNews({ what: 'removed', name: one.name });
    },
    again: (key: number) => setChosen((all) => all.map((one) => (one.key === key ? asNew(one) : one))),
  };
}
export type Attachments = ReturnType<typeof useAttachments>;

/** Someone who has just chosen a file is not told that it is not there: what is gone is its place, and it gets a new one. */
const failureOf = ({ code }: Refused): FileFailure => (code === 'no-such-attachment' ? 'attachment-cut-off' : code);

const asNew = ({ failure: _failure, percent: _percent, ...file }: Chosen): Chosen => file;
const withoutPlace = ({ id: _, ...file }: Chosen): Chosen => file;

/** A name may be longer, or have signs, that no system of files minds and ours does. */
const nameOf = ({ name }: File) =>
  name
    .slice(-120)
    .replace(/(?![\u00AD\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .trim() || 'fil';
