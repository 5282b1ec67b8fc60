import Button from '@helsenorge/designsystem-react/components/Button';
import Input from '@helsenorge/designsystem-react/components/Input';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { WritingField } from '../desk-dialogue/WritingField.tsx';
import { newKey } from '../platform/keys.ts';
import { useWords } from '../platform/use-words.ts';
import { deskOfficeWords } from './desk-office-words.ts';
import type { Template } from './office-routes.ts';
import type { useOfficeChanges } from './use-office-changes.ts';

type TemplateFormProps = {
  /** Undefined: it is a new one. */
  editing: Template | undefined;
  done: () => void;
  changes: ReturnType<typeof useOfficeChanges>;
  headingMarkup: 'h2' | 'h3';
};

export function TemplateForm({ editing, done, changes, headingMarkup: Markup }: TemplateFormProps) {
  const { busy, send, answer } = changes;
  const say = useWords(deskOfficeWords);
  const blank = () => ({ id: editing?.id ?? newKey(), title: editing?.title ?? '', text: editing?.text ?? '' });
  const [written, write] = useState(blank);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const missing = !written.title.trim() || !written.text.trim();

  useEffect(() => {
    if (editing) form.current?.querySelector('input')?.focus();
  }, [editing]);
  // What was told before this form was there is not about it.
  const [before] = useState(answer);
  const saved = answer !== before && answer && 'did' in answer && answer.did === 'save-template' ? answer : undefined;
  useEffect(() => {
    if (!saved) return;
    if (editing) return done();
    write(blank());
    setTried(false);
  }, [saved]);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (missing) return event.currentTarget.querySelector<HTMLElement>(written.title ? 'textarea' : 'input')?.focus();
    const { id: templateId, ...body } = written;
    send({ do: 'save-template', params: { templateId }, body });
  };
  return (
    <form ref={form} className="form office__form" noValidate onSubmit={submit} aria-labelledby="template-form">
      <Markup id="template-form">{editing ? say('template-edit-of', editing) : say('template-new')}</Markup>
      <Input
        inputId="template-title"
        label={say('template-title')}
        autoComplete="off"
        value={written.title}
        onChange={({ target }) => write({ ...written, title: target.value.slice(0, 60) })}
        {...(tried && missing && { errorText: say('template-missing') })}
      />
      <WritingField
        id="template-text"
        label={say('template-text')}
        text={written.text}
        write={(text) => write({ ...written, text })}
      />
      <div className="buttons">
        <Button type="submit" variant="outline" aria-busy={busy === 'save-template'}>
          {say(busy === 'save-template' ? 'saving' : 'template-save')}
        </Button>
        {editing && (
          <Button variant="borderless" onClick={done}>
            {say('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
