import Button from '@helsenorge/designsystem-react/components/Button';
import Checkbox from '@helsenorge/designsystem-react/components/Checkbox';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import RadioButton from '@helsenorge/designsystem-react/components/RadioButton';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import { identityProofs } from '@helsesim/shared/fullmakt/fullmakt-model';
import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { useWords } from '../../platform/use-words.ts';
import { CancelButton } from '../CancelButton.tsx';
import { fullmaktWords } from '../fullmakt-words.ts';
import type { StatementDraft } from './application-draft.ts';
import { applicationWords } from './application-words.ts';

type StatementFormProps = {
  draft: StatementDraft;
  change: (changes: Partial<StatementDraft>) => void;
  cancel: { to: string; drop: () => void };
  back?: string;
  /** What is sent along, unseen. */
  children?: ReactNode;
};

/** TD-03, TD-04: proof of identity and the statement, without which nothing is sent. */
export function StatementForm({ draft, change, cancel, back, children }: StatementFormProps) {
  const say = useWords(applicationWords);
  const sayCommon = useWords(fullmaktWords);
  const busy = useNavigation().state !== 'idle';
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { proof, nearest } = draft;

  const send = (event: SubmitEvent<HTMLFormElement>) => {
    setTried(true);
    if (proof && nearest && !busy) return;
    event.preventDefault();
    form.current?.querySelector<HTMLElement>(proof ? '[name=nearest]' : '[name=identityProof]')?.focus();
  };

  return (
    <Form ref={form} method="post" className="form" noValidate onSubmit={send}>
      {children}
      <div className="fields">
        <FormGroup
          legend={say('proof-legend')}
          name="identityProof"
          {...(tried && !proof && { error: say('proof-missing') })}
        >
          {identityProofs.map((one) => (
            <RadioButton
              key={one}
              inputId={`proof-${one}`}
              value={one}
              label={say(`proof.${one}`)}
              aria-describedby="proof-help"
              checked={proof === one}
              onChange={() => change({ proof: one })}
            />
          ))}
        </FormGroup>
        <p id="proof-help" className="help-line">
          {say('proof-help')}
        </p>
      </div>
      <FormGroup
        legend={say('statement-legend')}
        name="nearest"
        {...(tried && !nearest && { error: say('statement-missing') })}
      >
        <Checkbox
          inputId="nearest"
          value="yes"
          label={say('statement')}
          checked={nearest}
          onChange={() => change({ nearest: !nearest })}
        />
      </FormGroup>
      <StepButtons
        {...(back && {
          backButton: (
            <Button htmlMarkup="a" href={back}>
              {sayCommon('back')}
            </Button>
          ),
        })}
        forwardButton={
          <Button type="submit" aria-busy={busy}>
            {say(busy ? 'sending' : 'send')}
          </Button>
        }
        cancelButton={<CancelButton {...cancel} />}
      />
    </Form>
  );
}
