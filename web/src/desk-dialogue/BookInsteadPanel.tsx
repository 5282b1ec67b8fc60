import Button from '@helsenorge/designsystem-react/components/Button';
import { MOST_TEXT } from '@helsesim/shared/dialogue/dialogue-model';
import { useRef, useState } from 'react';
import { useWords } from '../platform/use-words.ts';
import { sayIn } from '../platform/words.ts';
import { faultIn } from './AnswerForm.tsx';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import type { CaseProps } from './ThreadCase.tsx';
import { WritingField } from './WritingField.tsx';

/** EKO-05: a standard text, in the citizen's language, that can be changed. */
export function BookInsteadPanel({ thread: { item, context }, deeds, draft }: CaseProps) {
  const say = useWords(deskDialogueWords);
  const field = useRef<HTMLTextAreaElement>(null);
  const [tried, setTried] = useState(false);
  const text = draft.textOf('book-instead') ?? sayIn(deskDialogueWords, context.language)('book-instead-text');
  const fault = faultIn(text);
  const send = () => {
    setTried(true);
    if (fault) return field.current?.focus();
    deeds.send({ do: 'book-instead', body: { key: draft.keyOf('book-instead'), seen: item.lastId, text } });
  };
  return (
    <>
      <p>{say('book-instead-help')}</p>
      <WritingField
        id="book-instead-text"
        ref={field}
        rows={3}
        label={say('book-instead-label', { name: item.citizen.name })}
        text={text}
        write={(written) => draft.write('book-instead', written)}
        fault={tried && fault ? say(fault, { most: MOST_TEXT }) : undefined}
      />
      <Button onClick={send} aria-busy={deeds.busy === 'book-instead'}>
        {say(deeds.busy === 'book-instead' ? 'sending' : 'book-instead-send')}
      </Button>
    </>
  );
}
