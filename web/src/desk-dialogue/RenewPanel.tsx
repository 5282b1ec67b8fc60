import Button from '@helsenorge/designsystem-react/components/Button';
import Checkbox from '@helsenorge/designsystem-react/components/Checkbox';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import { useState } from 'react';
import { useWords } from '../platform/use-words.ts';
import { sayIn } from '../platform/words.ts';
import { useDates } from '../platform/world.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import type { CaseProps } from './ThreadCase.tsx';
import { WritingField } from './WritingField.tsx';

/** RES-02, RES-03: all or some of what was asked for. Those that are habit-forming are shown, and cannot be chosen. */
export function RenewPanel({ thread: { item, context }, deeds, draft }: CaseProps) {
  const say = useWords(deskDialogueWords);
  const dates = useDates();
  const asked = context.prescriptions.filter(({ asked: wanted }) => wanted);
  const [chosen, choose] = useState(() => asked.filter(({ group }) => group === 'C').map(({ id }) => id));
  const [tried, setTried] = useState(false);
  const text = draft.textOf('renew') ?? sayIn(deskDialogueWords, context.language)('renew-text');
  const send = () => {
    setTried(true);
    if (chosen.length === 0) return;
    const body = { key: draft.keyOf('renew'), seen: item.lastId, text, prescriptionIds: chosen };
    deeds.send({ do: 'renew', body });
  };
  return (
    <section className="case-panel" aria-label={say('do.renew')}>
      <FormGroup
        legend={say('renew-legend')}
        name="renew"
        {...(tried && chosen.length === 0 && { error: say('renew-missing') })}
      >
        {asked.map(({ id, name, group, validTo }) => (
          <Checkbox
            key={id}
            inputId={`renew-${id}`}
            disabled={group !== 'C'}
            checked={chosen.includes(id)}
            onChange={() => choose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])}
            label={`${name}, ${
              group === 'C' ? say('renew-valid-to', { day: dates.date(validTo) }) : say('renew-group', { group })
            }`}
          />
        ))}
      </FormGroup>
      <WritingField
        id="renew-text"
        rows={3}
        label={say('renew-label', { name: item.citizen.name })}
        text={text}
        write={(written) => draft.write('renew', written)}
      />
      <Button onClick={send} aria-busy={deeds.busy === 'renew'}>
        {say(deeds.busy === 'renew' ? 'sending' : 'renew-send')}
      </Button>
    </section>
  );
}
