import Button from '@helsenorge/designsystem-react/components/Button';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import Input from '@helsenorge/designsystem-react/components/Input';
import Label, { Sublabel } from '@helsenorge/designsystem-react/components/Label';
import List from '@helsenorge/designsystem-react/components/List';
import RadioButton from '@helsenorge/designsystem-react/components/RadioButton';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import { relations } from '@helsesim/shared/fullmakt/fullmakt-model';
import { type SubmitEvent, useRef, useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { Heading } from '../../platform/Heading.tsx';
import { Page } from '../../platform/Page.tsx';
import { useWords } from '../../platform/use-words.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import { CancelButton } from '../CancelButton.tsx';
import { fullmaktWords } from '../fullmakt-words.ts';
import { GiveStep } from '../GiveStep.tsx';
import { NumberField, numberFault } from '../PersonFields.tsx';
import { APPLICANT_AGE } from './Applications.tsx';
import { useApplicationDraft } from './application-draft.ts';
import { applicationWords } from './application-words.ts';

/** Step 1: what is required (TD-01 to TD-04), and whom it is about. */
export function ApplyPage() {
  const say = useWords(applicationWords);
  const sayCommon = useWords(fullmaktWords);
  const { citizen } = useCitizen();
  const [draft, change, drop] = useApplicationDraft(citizen.id);
  const [tried, setTried] = useState(false);
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const list = `/citizens/${citizen.id}/fullmakter`;
  const wrongNumber = numberFault(draft.nationalId);
  const noName = draft.name.trim() === '';

  const goOn = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (!noName && !wrongNumber && draft.relation) return void navigate(`${list}/apply/send`);
    const first = noName ? '[name=name]' : wrongNumber ? '[name=nationalId]' : '[name=relation]';
    form.current?.querySelector<HTMLElement>(first)?.focus();
  };

  if (citizen.age < APPLICANT_AGE) return <Navigate to={list} replace />;
  return (
    <Page
      title={say('apply-title')}
      lead={say('apply-lead')}
      above={<GiveStep step={1} of={2} label={say('steps-label')} />}
    >
      <section aria-labelledby="need">
        <Heading small id="need">
          {say('need-title')}
        </Heading>
        <List variant="bullet">
          <List.Item>{say('need-age')}</List.Item>
          <List.Item>{say('need-permanent')}</List.Item>
          <List.Item>{say('need-nearest')}</List.Item>
        </List>
      </section>
      <form ref={form} className="form" noValidate onSubmit={goOn}>
        <div className="fields">
          <Input
            inputId="name"
            name="name"
            width={30}
            label={
              <Label
                labelTexts={[{ text: say('name') }]}
                sublabel={<Sublabel id="name-help" sublabelTexts={[{ text: say('name-help'), type: 'subdued' }]} />}
              />
            }
            aria-describedby="name-help"
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
            {...(tried && noName && { errorText: say('name-missing') })}
          />
          <NumberField
            value={draft.nationalId}
            onChange={(nationalId) => change({ nationalId })}
            fault={tried ? wrongNumber : undefined}
          />
        </div>
        <FormGroup
          legend={say('relation-legend')}
          name="relation"
          {...(tried && !draft.relation && { error: say('relation-missing') })}
        >
          {relations.map((relation) => (
            <RadioButton
              key={relation}
              inputId={`relation-${relation}`}
              value={relation}
              label={say(`relation.${relation}`)}
              checked={draft.relation === relation}
              onChange={() => change({ relation })}
            />
          ))}
        </FormGroup>
        <StepButtons
          forwardButton={<Button type="submit">{sayCommon('next')}</Button>}
          cancelButton={<CancelButton to={list} drop={drop} />}
        />
      </form>
    </Page>
  );
}
