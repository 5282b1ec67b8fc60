import Button from '@helsenorge/designsystem-react/components/Button';
import { useWords } from '../platform/use-words.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import type { CaseProps } from './ThreadCase.tsx';

/** Asked once: it cannot be opened again. */
export function ClosePanel({ thread: { item }, deeds }: CaseProps) {
  const say = useWords(deskDialogueWords);
  return (
    <>
      <p>{say('close-help')}</p>
      <Button
        onClick={() => deeds.send({ do: 'close', body: { seen: item.lastId } })}
        aria-busy={deeds.busy === 'close'}
      >
        {say(deeds.busy === 'close' ? 'sending' : 'close-yes')}
      </Button>
    </>
  );
}
