import Button from '@helsenorge/designsystem-react/components/Button';
import Input from '@helsenorge/designsystem-react/components/Input';
import { type SubmitEvent, useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { deskFullmaktWords } from './desk-fullmakt-words.ts';
import { type Faults, faultsIn } from './form-faults.ts';
import { PaperTerms } from './PaperTerms.tsx';
import type { PaperForm } from './paper-forms.ts';

/** The fields of a form, in the order of the paper. The first that is wrong gets focus. */
export function PaperFormFields({ kind }: { kind: PaperForm }) {
  const say = useWords(deskFullmaktWords);
  const { today } = useDates();
  const [faults, setFaults] = useState<Faults>({});
  const busy = useNavigation().state !== 'idle';
  const names = {
    fullmakt: ['giver', 'receiver'],
    ending: ['ending-giver', 'ending-receiver'],
    reactivation: ['inactive-person'],
  } as const;
  const [giver, receiver] = names[kind];

  const check = (event: SubmitEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const found = faultsIn(kind, new FormData(form));
    setFaults(found);
    const first = Object.keys(found)[0];
    if (!first && !busy) return;
    event.preventDefault();
    if (first) form.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
  };

  return (
    <Form method="post" className="form paper-form" noValidate onSubmit={check} aria-labelledby="form-title">
      <Heading id="form-title">{say(`form.${kind}`)}</Heading>
      <Input
        inputId="signed-on"
        name="signedOn"
        type="date"
        width={14}
        label={say('signed-on')}
        {...(today && { max: today.toString() })}
        {...(faults.signedOn && { errorText: say(faults.signedOn) })}
      />
      <NumberField name="giver" label={say(giver)} fault={faults.giver} />
      {receiver && <NumberField name="receiver" label={say(receiver)} fault={faults.receiver} />}
      {kind === 'fullmakt' && <PaperTerms fault={faults.area} />}
      <div className="buttons">
        <Button type="submit" aria-busy={busy}>
          {say(busy ? 'registering' : 'register')}
        </Button>
      </div>
    </Form>
  );
}

type NumberFieldProps = { name: 'giver' | 'receiver'; label: string; fault: Faults['giver'] };

/** Never filled in by the browser, and never remembered by it. */
function NumberField({ name, label, fault }: NumberFieldProps) {
  const say = useWords(deskFullmaktWords);
  return (
    <Input
      inputId={name}
      name={name}
      inputMode="numeric"
      autoComplete="off"
      width={14}
      label={label}
      {...(fault && { errorText: say(fault) })}
    />
  );
}
