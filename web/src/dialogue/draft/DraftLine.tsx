import { MOST_TEXT } from '@helsesim/shared/dialogue/dialogue-model';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { CodeText } from '../../problems/late-code-text.tsx';
import { dialogueWords } from '../dialogue-words.ts';
import type { MessageDraft } from './use-message-draft.ts';

/** Where what one writes is kept. Only what is out of the ordinary is said aloud. */
export function DraftLine({ draft: { saving, tooLong } }: { draft: MessageDraft }) {
  const say = useWords(dialogueWords);
  const dates = useDates();
  const quiet = saving.is === 'saved' || saving.is === 'saving' || saving.is === 'unsaved';
  return (
    <p className="help-line draft-line" {...(!quiet && { role: 'status' })}>
      {said()}
    </p>
  );

  function said() {
    if (tooLong) return say('too-long', { most: MOST_TEXT });
    switch (saving.is) {
      case 'nothing':
      case 'logged-out':
        return null;
      case 'unsaved':
      case 'saving':
        return say('saving');
      case 'saved':
        return say('saved-at', { when: dates.near(saving.at) });
      case 'here':
        return say('saved-here');
      case 'refused':
        return (
          <>
            {say('not-saved')} <CodeText code={saving.failure.code} />
          </>
        );
    }
  }
}
