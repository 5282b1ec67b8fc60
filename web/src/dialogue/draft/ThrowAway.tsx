import Button from '@helsenorge/designsystem-react/components/Button';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../platform/use-words.ts';
import { dialogueWords } from '../dialogue-words.ts';
import type { MessageDraft } from './use-message-draft.ts';

/** Deletes what is written, when one is sure. */
export function ThrowAway({ draft, onGone }: { draft: MessageDraft; onGone: () => void }) {
  const say = useWords(dialogueWords);
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLFieldSetElement>(null);
  // Focus follows to the question that takes the place of the button just pressed.
  useEffect(() => {
    if (asking) question.current?.querySelector('button')?.focus();
  }, [asking]);
  if (!asking)
    return (
      <Button variant="borderless" onClick={() => setAsking(true)}>
        {say('throw-away')}
      </Button>
    );
  const throwAway = async () => {
    if (await draft.throwAway()) onGone();
  };
  return (
    <fieldset ref={question} className="throw-away">
      <legend>{say('throw-away-sure')}</legend>
      <div className="buttons">
        <Button variant="outline" concept="destructive" aria-busy={draft.busy} onClick={() => void throwAway()}>
          {say('throw-away-yes')}
        </Button>
        <Button variant="outline" onClick={() => setAsking(false)}>
          {say('throw-away-no')}
        </Button>
      </div>
    </fieldset>
  );
}
