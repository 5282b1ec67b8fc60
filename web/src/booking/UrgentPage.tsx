import Button from '@helsenorge/designsystem-react/components/Button';
import Checkbox from '@helsenorge/designsystem-react/components/Checkbox';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import type { SignCode } from '@helsesim/shared/booking/booking-model';
import { signsAt } from '@helsesim/shared/booking/reasons-by-age';
import { type SubmitEvent, useRef, useState } from 'react';
import { Form, Navigate, useActionData, useNavigation } from 'react-router';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { BookingStep } from './BookingStep.tsx';
import { useBookingDraft } from './booking-draft.ts';
import type { sendRequest } from './booking-routes.ts';
import { bookingWords } from './booking-words.ts';
import { ChosenSummary } from './ChosenSummary.tsx';

/** Urgent signs come before any time is shown (TIM-07, NET-04). «Ikke noe av dette» is an answer that must be given. */
export function UrgentPage() {
  const say = useWords(bookingWords);
  const { citizen } = useCitizen();
  const [draft, change] = useBookingDraft(citizen.id);
  const failure = useActionData<typeof sendRequest>();
  const busy = useNavigation().state === 'submitting';
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { reason, note, signs, formResponseId } = draft;
  const book = `/citizens/${citizen.id}/book`;
  if (!reason) return <Navigate to={book} replace />;

  const toggle = (code: SignCode) => {
    const ticked = signs?.includes(code) ? signs.filter((other) => other !== code) : [...(signs ?? []), code];
    change({ signs: ticked.length > 0 ? ticked : undefined });
  };
  const goOn = (event: SubmitEvent<HTMLFormElement>) => {
    setTried(true);
    if (signs && !busy) return;
    event.preventDefault();
    form.current?.querySelector<HTMLElement>('input[type=checkbox]')?.focus();
  };

  return (
    <Page
      title={say('urgent-title')}
      lead={say('urgent-lead')}
      above={<BookingStep step={2} />}
      beside={<ChosenSummary reason={reason} note={note} />}
    >
      {failure && <FailurePanel failure={failure} />}
      <Form ref={form} method="post" className="form" noValidate onSubmit={goOn}>
        <input type="hidden" name="reason" value={reason} />
        <input type="hidden" name="note" value={note} />
        {formResponseId && <input type="hidden" name="form-response" value={formResponseId} />}
        <FormGroup legend={say('urgent-legend')} {...(tried && !signs && { error: say('urgent-missing') })}>
          {signsAt(citizen.age).map((code) => (
            <Checkbox
              key={code}
              inputId={`sign-${code}`}
              name="sign"
              value={code}
              label={say(`sign.${code}`)}
              checked={signs?.includes(code) ?? false}
              onChange={() => toggle(code)}
            />
          ))}
          <Checkbox
            inputId="no-sign"
            errorWrapperClassName="no-sign"
            name="no-sign"
            value="none"
            label={say('urgent-none')}
            checked={signs?.length === 0}
            onChange={() => change({ signs: signs?.length === 0 ? undefined : [] })}
          />
        </FormGroup>
        <StepButtons
          backButton={
            <Button htmlMarkup="a" href={book}>
              {say('back')}
            </Button>
          }
          forwardButton={
            <Button type="submit" aria-busy={busy}>
              {say(busy ? 'getting-times' : 'see-times')}
            </Button>
          }
        />
      </Form>
    </Page>
  );
}
