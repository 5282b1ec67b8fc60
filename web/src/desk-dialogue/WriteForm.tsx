import Button from '@helsenorge/designsystem-react/components/Button';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import Input from '@helsenorge/designsystem-react/components/Input';
import RadioButton from '@helsenorge/designsystem-react/components/RadioButton';
import { MOST_TEXT } from '@helsesim/shared/dialogue/dialogue-model';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { Heading } from '../platform/Heading.tsx';
import { newKey } from '../platform/keys.ts';
import { useDraft } from '../platform/use-draft.ts';
import { useWords } from '../platform/use-words.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import type { BegunKind } from './WritePage.tsx';
import { WritingField } from './WritingField.tsx';
import type { Patient, Writing, WritingAnswer } from './write-routes.ts';

type Body = Extract<Writing, { do: 'send' }>['body'];
type WriteFormProps = {
  patient: Patient;
  kinds: readonly BegunKind[];
  busy: boolean;
  answer: WritingAnswer | undefined;
  send: (body: Body) => void;
};

const textIn = (kept: unknown) => (typeof kept === 'string' ? kept : '');
const understood = (kept: Record<string, unknown>) => ({
  key: textIn(kept['key']) || newKey(),
  kind: textIn(kept['kind']),
  subject: textIn(kept['subject']),
  text: textIn(kept['text']),
});

/** What the message is about and what it says. Kept for each citizen until it is sent. */
export function WriteForm({ patient, kinds, busy, answer, send }: WriteFormProps) {
  const say = useWords(deskDialogueWords);
  const [draft, change, drop] = useDraft(`write:${patient.id}`, understood);
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was told before this form was there is not about it.
  const [before] = useState(answer);
  const kind = kinds.find((one) => one === draft.kind) ?? kinds[0];
  const { key, subject, text } = draft;
  const tooLong = text.trim().length > MOST_TEXT;

  useEffect(() => {
    if (!heading.current) return;
    heading.current.tabIndex = -1;
    heading.current.focus();
  }, []);
  useEffect(() => {
    if (answer === before || !answer || !('sent' in answer) || answer.sent.thread.citizen.id !== patient.id) return;
    setTried(false);
    change({ key: newKey(), subject: '', text: '' });
    drop();
  }, [answer]);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const form = event.currentTarget;
    if (!subject.trim()) return form.querySelector<HTMLElement>('#subject')?.focus();
    if (!text.trim() || tooLong) return form.querySelector<HTMLElement>('#message')?.focus();
    if (busy || !kind) return;
    change({ key });
    send({ key, citizenId: patient.id, kind, subject, text });
  };
  return (
    <form className="form write-form" noValidate onSubmit={submit} aria-labelledby="write-to">
      <Heading id="write-to" ref={heading}>
        {say('name-and-age', patient)}
      </Heading>
      {kinds.length > 1 && (
        <FormGroup legend={say('write-kind')} name="kind">
          {kinds.map((one) => (
            <RadioButton
              key={one}
              inputId={`kind-${one}`}
              value={one}
              label={say(`kind.${one}`)}
              checked={one === kind}
              onChange={() => change({ kind: one })}
            />
          ))}
        </FormGroup>
      )}
      <Input
        inputId="subject"
        label={say('subject')}
        autoComplete="off"
        value={subject}
        onChange={({ target }) => change({ subject: target.value.slice(0, 100) })}
        {...(tried && !subject.trim() && { errorText: say('subject-missing') })}
      />
      <WritingField
        id="message"
        label={say('message-label', { name: patient.name })}
        text={text}
        write={(written) => change({ text: written })}
        fault={
          tried && !text.trim()
            ? say('message-missing')
            : tried && tooLong
              ? say('too-long', { most: MOST_TEXT })
              : undefined
        }
      />
      <p className="help-line">{say('write-how')}</p>
      <div className="buttons">
        <Button type="submit" aria-busy={busy}>
          {say(busy ? 'sending' : 'write-send')}
        </Button>
      </div>
    </form>
  );
}
