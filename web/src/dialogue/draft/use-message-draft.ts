import type { ReplyOf } from '@helsesim/shared/contract';
import { type Draft, deleteDraft, saveDraft, sendMessage } from '@helsesim/shared/dialogue/dialogue-contract';
import { MOST_TEXT } from '@helsesim/shared/dialogue/dialogue-model';
import { useEffect, useMemo, useRef, useState } from 'react';
import { filesOfDraft } from '../../attachments/file-place.ts';
import { useAttachments } from '../../attachments/use-attachments.ts';
import { call } from '../../platform/api.ts';
import { type DraftOwner, dropDraft, keepDraft, readDraft } from '../../platform/drafts.ts';
import { newKey } from '../../platform/keys.ts';
import { makeSaver, type Saving } from '../../platform/saver.ts';
import { useSending } from '../../platform/use-sending.ts';
import { useRoot } from '../../platform/world.ts';
import {
  asSent,
  type DraftedAddressee,
  goOnWith,
  isBlank,
  keptAs,
  placeOf,
  understood,
  type Written,
  wasSentAs,
} from './message-draft.ts';
import { plainBlock } from './plain-text.ts';

export type Sent = ReplyOf<typeof sendMessage>;
type MessageDraftParts = {
  citizenId: string;
  /** Where it goes, as it is before anything is written. */
  blank: DraftedAddressee;
  /** What one has begun for this citizen, as the server has it. */
  onServer: readonly Draft[];
  isOld?: boolean;
  /** The draft that was asked for. */
  wanted?: string | undefined;
};

/**
 * A message while it is written: in this tab at once, on the server a little after, until it is sent or thrown away.
 * However often it is sent, it is sent under one key.
 */
export function useMessageDraft({ citizenId, blank, onServer, isOld, wanted }: MessageDraftParts) {
  const session = useRoot()?.session;
  const owner: DraftOwner = { worldId: session?.world.id ?? '', personId: session?.person.id ?? '' };
  const place = placeOf(blank);
  const name = keptAs(citizenId, place);
  const [begun] = useState(() =>
    goOnWith({ kept: understood(readDraft(owner, name), place), onServer, isOld, place, wanted }),
  );
  const [written, setWritten] = useState<Written>(() => begun ?? { key: newKey(), addressee: blank, text: '' });
  const [saving, setSaving] = useState<Saving>(
    begun?.saved && begun.from ? { is: 'saved', at: begun.from.savedAt } : { is: begun ? 'unsaved' : 'nothing' },
  );
  const [attachments, setAttachments] = useState(begun?.from?.attachments ?? []);
  const [sentBefore, setSentBefore] = useState(false);
  const latest = useRef(written);

  const saver = useMemo(() => {
    const save = async (one: Written) => {
      const { key: draftId } = one;
      const saved = await call(saveDraft, { params: { citizenId, draftId }, body: asSent(one) });
      if (latest.current === one) keepDraft(owner, name, { ...one, saved: true });
      return saved;
    };
    return makeSaver<Written>({ save, tell: setSaving });
  }, [citizenId, name, owner.worldId, owner.personId]);

  // What this tab had and the server did not, from when there was no line.
  useEffect(() => {
    if (begun && !begun.saved) saver.changed(latest.current);
  }, [saver, begun]);

  const { failure, busy, tried } = useSending(saver);

  const tooLong = plainBlock(written.text).length > MOST_TEXT;
  const change = (changes: Partial<Pick<Written, 'addressee' | 'text'>>) => {
    const changed = { ...latest.current, ...changes };
    latest.current = changed;
    setWritten(changed);
    keepDraft(owner, name, { ...changed, saved: false });
    if (plainBlock(changed.text).length <= MOST_TEXT) saver.changed(changed);
  };

  const end = () => dropDraft(owner, name);

  /** Files are put to a draft that is on the server. False: it could not be saved now. */
  const keepForFiles = (): Promise<boolean> => {
    if (saving.is !== 'saved') saver.changed(latest.current);
    return saver.now();
  };

  /** It was sent as it once was: what it has become since is a new one. */
  const beginAnew = () => {
    latest.current = { ...latest.current, key: newKey() };
    setAttachments([]);
    setSentBefore(true);
    saver.goOn();
    change({});
  };

  const { key } = written;
  const files = useAttachments({
    place: filesOfDraft({ citizenId, draftId: key }),
    attachments,
    setAttachments,
    prepare: keepForFiles,
  });
  return {
    key,
    written,
    tooLong,
    blank: isBlank(written) && attachments.length + files.chosen.length === 0,
    /** It was begun before, here or elsewhere. */
    begunAt: begun?.from?.savedAt,
    saving,
    files,
    failure,
    busy,
    change,
    saveNow: () => void saver.now(),
    sentBefore,
    send: async (): Promise<Sent | undefined> => {
      setSentBefore(false);
      const body = sendMessage.schema.body.parse({ key, ...asSent(latest.current) });
      const sent = await tried(async () => {
        const answer = await call(sendMessage, { params: { citizenId }, body });
        end();
        return answer;
      });
      if (!sent || wasSentAs(sent, body)) return sent;
      beginAnew();
      return undefined;
    },
    throwAway: async (): Promise<boolean> => {
      const gone = await tried(async () => {
        await call(deleteDraft, { params: { citizenId, draftId: key } });
        end();
        return true;
      });
      return gone === true;
    },
  };
}
export type MessageDraft = ReturnType<typeof useMessageDraft>;
