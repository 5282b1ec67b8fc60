import { AskFirst } from '../../platform/AskFirst.tsx';
import { useWords } from '../../platform/use-words.ts';
import { dialogueWords } from '../dialogue-words.ts';
import type { MessageDraft } from './use-message-draft.ts';

/** Deletes what is written, when one is sure. */
export function ThrowAway({ draft, onGone }: { draft: MessageDraft; onGone: () => void }) {
  const say = useWords(dialogueWords);
  const throwAway = async () => {
    if (await draft.throwAway()) onGone();
  };
  return (
    <AskFirst
      ask={say('throw-away')}
      sure={say('throw-away-sure')}
      yes={say('throw-away-yes')}
      no={say('throw-away-no')}
      busy={draft.busy}
      onYes={() => void throwAway()}
    />
  );
}
