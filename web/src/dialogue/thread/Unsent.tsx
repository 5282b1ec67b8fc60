import type { Draft } from '@helsesim/shared/dialogue/dialogue-contract';
import { useState } from 'react';
import { useWords } from '../../platform/use-words.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import { dialogueWords } from '../dialogue-words.ts';
import { ThrowAway } from '../draft/ThrowAway.tsx';
import { useMessageDraft } from '../draft/use-message-draft.ts';

/** What was written when the conversation was closed: it is not to be gone without a word. */
export function Unsent({ threadId, drafts }: { threadId: string; drafts: readonly Draft[] }) {
  const say = useWords(dialogueWords);
  const { citizen } = useCitizen();
  const blank = { to: 'thread', threadId } as const;
  const draft = useMessageDraft({ citizenId: citizen.id, blank, onServer: drafts, isOld: true });
  const [gone, setGone] = useState(false);
  if (gone || draft.blank) return null;
  return (
    <div>
      <p>{say('closed-unsent')}</p>
      <p className="said__text typed unsent">{draft.written.text}</p>
      <ThrowAway draft={draft} onGone={() => setGone(true)} />
    </div>
  );
}
