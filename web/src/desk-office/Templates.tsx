import Button from '@helsenorge/designsystem-react/components/Button';
import { useRef, useState } from 'react';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { deskOfficeWords } from './desk-office-words.ts';
import type { Template } from './office-routes.ts';
import { TemplateForm } from './TemplateForm.tsx';
import { useOfficeChanges } from './use-office-changes.ts';

type TemplatesProps = {
  templates: readonly Template[];
  action: '/desk/office' | '/desk/templates';
  /** A part of a page with others, and not the whole of one. */
  heading?: boolean;
};

/** EKO-07: what the office has ready to answer with. Shared by all who answer there. */
export function Templates({ templates, action, heading = false }: TemplatesProps) {
  const say = useWords(deskOfficeWords);
  const office = useRoot()?.session?.role?.organization ?? '';
  const changes = useOfficeChanges(action);
  const [editing, edit] = useState<Template>();
  const part = useRef<HTMLElement>(null);
  const { answer } = changes;
  const did = answer && 'did' in answer ? answer.did : undefined;
  /** The button goes with its line. */
  const toPart = () => {
    if (part.current) part.current.tabIndex = -1;
    part.current?.focus();
  };
  return (
    <section ref={part} aria-label={say('templates')} className="office__part">
      {heading && <Heading>{say('templates')}</Heading>}
      <p>{say('templates-lead', { office })}</p>
      {answer && 'failure' in answer && <FailurePanel failure={answer.failure} />}
      {templates.length === 0 && <p>{say('templates-none')}</p>}
      <ul className="office__list">
        {templates.map((template) => (
          <li key={template.id}>
            <span>
              <strong>{template.title}</strong>
              <span className="office__text typed">{template.text}</span>
            </span>
            <span className="office__ways">
              <Button
                variant="borderless"
                aria-label={say('template-edit-of', template)}
                onClick={() => edit(template)}
              >
                {say('template-edit')}
              </Button>
              <Button
                variant="borderless"
                concept="destructive"
                aria-label={say('template-delete-of', template)}
                onClick={() => {
                  toPart();
                  changes.send({ do: 'delete-template', params: { templateId: template.id } });
                }}
              >
                {say('template-delete')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <p role="status">
        {did === 'save-template' && say('template-saved')}
        {did === 'delete-template' && say('template-deleted')}
      </p>
      <TemplateForm
        key={editing?.id ?? ''}
        editing={editing}
        done={() => edit(undefined)}
        changes={changes}
        headingMarkup={heading ? 'h3' : 'h2'}
      />
    </section>
  );
}
