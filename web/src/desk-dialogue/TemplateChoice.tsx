import Button from '@helsenorge/designsystem-react/components/Button';
import Select from '@helsenorge/designsystem-react/components/Select';
import { useState } from 'react';
import { useWords } from '../platform/use-words.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import type { DeskWork } from './message-routes.ts';

type TemplateChoiceProps = { templates: DeskWork['templates']; insert: (text: string) => void };

/** Chosen first and then put in: by keys one passes many on the way to one. */
export function TemplateChoice({ templates, insert }: TemplateChoiceProps) {
  const say = useWords(deskDialogueWords);
  const [chosenId, choose] = useState('');
  const chosen = templates.find(({ id }) => id === chosenId);
  return (
    <div className="answer__template">
      <Select
        selectId="template"
        label={say('template')}
        value={chosenId}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{say('template-choose')}</option>
        {templates.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      <Button variant="outline" onClick={() => chosen && insert(chosen.text)}>
        {say('template-insert')}
      </Button>
    </div>
  );
}
