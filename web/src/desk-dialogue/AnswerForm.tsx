import Button from '@helsenorge/designsystem-react/components/Button';
import Expander from '@helsenorge/designsystem-react/components/Expander';
import { MOST_TEXT } from '@helsesim/shared/dialogue/dialogue-model';
import { useRef, useState } from 'react';
import { useOutletContext } from 'react-router';
import { AttachmentField } from '../attachments/AttachmentField.tsx';
import { useWords } from '../platform/use-words.ts';
import { CodeText } from '../problems/late-code-text.tsx';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import type { BesideList } from './MessagesPage.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';
import type { CaseProps } from './ThreadCase.tsx';
import { useAnswerFiles } from './use-answer-files.ts';
import { placesOfKeys } from './use-desk-keys.ts';
import { WritingField } from './WritingField.tsx';

/** EKO-07: answer, or answer and close. What is written is kept until it is sent. */
export function AnswerForm({ thread: { item, context, may }, deeds, draft }: CaseProps) {
  const say = useWords(deskDialogueWords);
  const { templates } = useOutletContext<BesideList>();
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number>(undefined);
  const [tried, setTried] = useState(false);
  const text = draft.textOf('answer') ?? '';
  const fault = faultIn(text);
  const files = useAnswerFiles(item.id, draft.keyOf('answer'), draft.keep);
  const hasFiles = files.attachments.length + files.chosen.length > 0;
  const [unfolded, unfold] = useState(hasFiles);

  const send = (close: boolean) => {
    setTried(true);
    if (fault) return field.current?.focus();
    if (files.busy) return;
    setTried(false);
    deeds.send({ do: 'answer', body: { key: draft.keyOf('answer'), seen: item.lastId, text, close } });
  };
  const insert = (words: string) => {
    const at = Math.min(caret.current ?? text.length, text.length);
    const before = text.slice(0, at);
    const put = before && !/\s$/.test(before) ? `\n\n${words}` : words;
    draft.write('answer', before + put + text.slice(at));
    const end = at + put.length;
    caret.current = end;
    // After the text is on the page: one goes on writing behind what was put in.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(end, end);
    });
  };

  return (
    <section
      aria-label={say('answer')}
      className="answer"
      onBlur={({ target }) => {
        // At the very beginning it is where nobody has put it.
        if (target === field.current) caret.current = field.current.selectionEnd || undefined;
      }}
    >
      {context.reachable === 'post' && <p className="answer__note">{say('answer-post')}</p>}
      {templates.length > 0 && <TemplateChoice templates={templates} insert={insert} />}
      <WritingField
        id={placesOfKeys.answer}
        ref={field}
        label={may.renew ? say('answer-not-renewing') : say('answer-label', { name: item.citizen.name })}
        text={text}
        write={(written) => draft.write('answer', written)}
        fault={tried && fault ? say(fault, { most: MOST_TEXT }) : undefined}
      />
      <Expander title={say('attach')} expanded={unfolded || hasFiles} onExpand={unfold}>
        <AttachmentField files={files} />
      </Expander>
      {tried && files.busy && (
        <p role="status" className="help-line">
          <CodeText code="attachment-waiting" />
        </p>
      )}
      <div className="buttons">
        <Button onClick={() => send(false)} aria-busy={deeds.busy === 'answer'}>
          {say(deeds.busy === 'answer' ? 'sending' : 'send')}
        </Button>
        <Button variant="outline" onClick={() => send(true)} aria-busy={deeds.busy === 'answer'}>
          {say('send-and-close')}
        </Button>
      </div>
    </section>
  );
}

/** What can be seen to be wrong with a text before it is sent. */
export function faultIn(text: string): 'answer-missing' | 'too-long' | undefined {
  if (!text.trim()) return 'answer-missing';
  return text.trim().length > MOST_TEXT ? 'too-long' : undefined;
}
