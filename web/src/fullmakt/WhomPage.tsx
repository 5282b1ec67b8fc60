import Button from '@helsenorge/designsystem-react/components/Button';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import RadioButton from '@helsenorge/designsystem-react/components/RadioButton';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import { type SubmitEvent, useRef, useState } from 'react';
import { useLoaderData, useNavigate } from 'react-router';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { CancelButton } from './CancelButton.tsx';
import { useGiveDraft } from './fullmakt-draft.ts';
import type { loadFullmakter } from './fullmakt-routes.ts';
import { fullmaktWords } from './fullmakt-words.ts';
import { GiveStep } from './GiveStep.tsx';
import { PersonFields, personFaults } from './PersonFields.tsx';

/** Step 1: someone one has given to before, or is known to help, by name; anyone else by number and family name. */
export function WhomPage() {
  const say = useWords(fullmaktWords);
  const { citizen } = useCitizen();
  const { known, given } = useLoaderData<typeof loadFullmakter>();
  const [draft, change, drop] = useGiveDraft(citizen.id);
  const [tried, setTried] = useState(false);
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const list = `/citizens/${citizen.id}/fullmakter`;
  const has = new Set(given.map(({ other }) => other.id));
  const free = known.filter(({ id }) => !has.has(id));
  const taken = known.filter(({ id }) => has.has(id));
  // Nobody to choose among: then it is someone else.
  const byNumber = draft.receiver === 'other' || free.length === 0;
  const chosen = typeof draft.receiver === 'object' ? draft.receiver.id : undefined;
  const isChosen = byNumber || free.some(({ id }) => id === chosen);
  const faults = byNumber ? personFaults(draft) : {};

  const goOn = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (!isChosen) return form.current?.querySelector<HTMLElement>('input[type=radio]')?.focus();
    if (faults.nationalId) return form.current?.querySelector<HTMLElement>('[name=nationalId]')?.focus();
    if (faults.familyName) return form.current?.querySelector<HTMLElement>('[name=familyName]')?.focus();
    if (byNumber) change({ receiver: 'other' });
    void navigate(`${list}/new/terms`);
  };

  return (
    <Page
      title={say('whom-title')}
      lead={say('whom-lead')}
      above={<GiveStep step={1} of={3} label={say('give-steps-label')} />}
    >
      <form ref={form} className="form" noValidate onSubmit={goOn}>
        {free.length > 0 && (
          <FormGroup
            legend={say('whom-legend')}
            name="receiver"
            {...(tried && !isChosen && { error: say('whom-missing') })}
          >
            {[
              ...free.map(({ id, name }) => (
                <RadioButton
                  key={id}
                  inputId={`receiver-${id}`}
                  value={id}
                  label={name}
                  checked={chosen === id}
                  // What was typed about someone else is not needed any more.
                  onChange={() => change({ receiver: { id, name }, nationalId: '', familyName: '' })}
                />
              )),
              <RadioButton
                key="other"
                inputId="receiver-other"
                value="other"
                label={say('whom-other')}
                checked={draft.receiver === 'other'}
                // The fields that now come have not been tried.
                onChange={() => {
                  setTried(false);
                  change({ receiver: 'other' });
                }}
              />,
            ]}
          </FormGroup>
        )}
        {byNumber && <PersonFields draft={draft} change={change} faults={tried ? faults : {}} />}
        {taken.length > 0 && (
          <p className="help-line">{say('whom-has', { names: taken.map(({ name }) => name).join(', ') })}</p>
        )}
        <StepButtons
          forwardButton={<Button type="submit">{say('next')}</Button>}
          cancelButton={<CancelButton to={list} drop={drop} />}
        />
      </form>
    </Page>
  );
}
