import { Attachment } from '@helsesim/shared/dialogue/dialogue-model';
import { type SetStateAction, useCallback, useEffect, useState } from 'react';
import { filesOfAnswer } from '../attachments/file-place.ts';
import { useAttachments } from '../attachments/use-attachments.ts';
import { dropDraft, keepDraft, readDraft } from '../platform/drafts.ts';
import { useRoot } from '../platform/world.ts';

type Kept = { key: string; attachments: Attachment[] };

/** Files that go with an answer. They lie at the server under the answer's key; this tab knows which they are. */
export function useAnswerFiles(threadId: string, key: string, keepKey: () => void) {
  const session = useRoot()?.session;
  const [worldId, personId] = [session?.world.id ?? '', session?.person.id ?? ''];
  const name = `files:${threadId}`;
  const [kept, keep] = useState<Kept>(() => understood(readDraft({ worldId, personId }, name)));
  useEffect(() => {
    const owner = { worldId, personId };
    if (kept.attachments.length > 0) keepDraft(owner, name, kept);
    else dropDraft(owner, name);
  }, [worldId, personId, name, kept]);

  // What lay under another key has been sent.
  const attachments = kept.key === key ? kept.attachments : [];
  const setAttachments = useCallback(
    (change: SetStateAction<Attachment[]>) =>
      keep((before) => {
        const all = before.key === key ? before.attachments : [];
        return { key, attachments: typeof change === 'function' ? change(all) : change };
      }),
    [key],
  );
  const prepare = async () => {
    keepKey();
    return true;
  };
  return useAttachments({ place: filesOfAnswer({ threadId, key }), attachments, setAttachments, prepare });
}

function understood(kept: Record<string, unknown>): Kept {
  const files = Attachment.array().safeParse(kept['attachments']);
  return { key: typeof kept['key'] === 'string' ? kept['key'] : '', attachments: files.data ?? [] };
}
