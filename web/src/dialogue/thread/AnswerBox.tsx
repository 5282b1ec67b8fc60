import Button from '@helsenorge/designsystem-react/components/Button';
import Textarea from '@helsenorge/designsystem-react/components/Textarea';
import type { Draft } from '@helsesim/shared/dialogue/dialogue-contract';
import { MOST_TEXT, type Thread } from '@helsesim/shared/dialogue/dialogue-model';
import { type SubmitEvent, useRef, useState } from 'react';
import { AttachmentField } from '../../attachments/AttachmentField.tsx';
import { useWords } from '../../platform/use-words.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import { dialogueWords } from '../dialogue-words.ts';
import { DraftFailure } from '../draft/DraftFailure.tsx';
import { DraftLine } from '../draft/DraftLine.tsx';
import { ThrowAway } from '../draft/ThrowAway.tsx';
import { useMessageDraft } from '../draft/use-message-draft.ts';

type AnswerBoxProps = {
  thread: Thread;
  drafts: readonly Draft[];
  /** It was sent, or thrown away: begin anew. */
  onDone: (what: 'sent' | 'thrown-away') => void;
};

/** An answer, kept while one writes it, and sent once however often one clicks. */
export function AnswerBox({ thread, drafts, onDone }: AnswerBoxProps) {
  const say = useWords(dialogueWords);
  const { citizen } = useCitizen();
  const blank = { to: 'thread', threadId: thread.id } as const;
  const draft = useMessageDraft({ citizenId: citizen.id, blank, onServer: drafts });
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const empty = draft.written.text.trim() === '';

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (empty || draft.tooLong) return form.current?.querySelector('textarea')?.focus();
    if (draft.files.busy) return;
    if (await draft.send()) onDone('sent');
  };
  const error = empty ? say('text-missing') : draft.tooLong ? say('too-long', { most: MOST_TEXT }) : undefined;

  return (
    <form ref={form} className="reply" noValidate onSubmit={(event) => void send(event)} onBlur={draft.saveNow}>
      <DraftFailure draft={draft} />
      <Textarea
        textareaId="answer"
        name="answer"
        label={say('answer-label')}
        maxCharacters={MOST_TEXT}
        resources={{ characters: say('characters') }}
        grow
        minRows={4}
        value={draft.written.text}
        onChange={(event) => draft.change({ text: event.target.value })}
        {...(tried && error && { errorText: error })}
      />
      <DraftLine draft={draft} />
      <AttachmentField files={draft.files} />
      {tried && draft.files.busy && <p className="help-line">{say('attachment-waiting')}</p>}
      <div className="buttons">
        <Button type="submit" aria-busy={draft.busy}>
          {say(draft.busy ? 'sending' : 'send')}
        </Button>
        {!draft.blank && <ThrowAway draft={draft} onGone={() => onDone('thrown-away')} />}
      </div>
    </form>
  );
}
