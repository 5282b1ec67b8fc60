import Button from '@helsenorge/designsystem-react/components/Button';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import type { CareFaults } from './care-form.ts';
import { deskHomeCareWords } from './desk-home-care-words.ts';

type CareFormProps = {
  label: string;
  /** What it does, and to what: sent with it. */
  deed?: string;
  id?: string;
  faultsIn: (form: FormData) => CareFaults;
  button: 'register' | 'save' | 'end-plan';
  close?: () => void;
  children: (faults: CareFaults) => ReactNode;
};

/** A form of the desk: the first that is wrong gets focus, and nothing is sent twice. */
export function CareForm({ label, deed, id, faultsIn, button, close, children }: CareFormProps) {
  const say = useWords(deskHomeCareWords);
  const [faults, setFaults] = useState<CareFaults>({});
  const busy = useNavigation().state !== 'idle';
  const check = (event: SubmitEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const found = faultsIn(new FormData(form));
    setFaults(found);
    const first = Object.keys(found)[0];
    if (!first && !busy) return;
    event.preventDefault();
    if (first) form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  return (
    <Form method="post" className="form care-form" noValidate onSubmit={check} aria-label={label} preventScrollReset>
      {deed && <input type="hidden" name="do" value={deed} />}
      {id && <input type="hidden" name="id" value={id} />}
      {children(faults)}
      <div className="buttons">
        <Button type="submit" aria-busy={busy}>
          {say(busy ? 'saving' : button)}
        </Button>
        {close && (
          <Button variant="borderless" onClick={close}>
            {say('close-form')}
          </Button>
        )}
      </div>
    </Form>
  );
}
