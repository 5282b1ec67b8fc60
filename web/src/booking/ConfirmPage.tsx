import Button from '@helsenorge/designsystem-react/components/Button';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import { Form, useActionData, useLoaderData, useNavigation } from 'react-router';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { AppointmentFacts } from './AppointmentFacts.tsx';
import { BookingStep } from './BookingStep.tsx';
import type { confirmAction, loadConfirm } from './booking-routes.ts';
import { bookingWords } from './booking-words.ts';
import { HoldStatus } from './HoldStatus.tsx';
import { TimeRefusalPanel } from './TimeRefusalPanel.tsx';

export function ConfirmPage() {
  const say = useWords(bookingWords);
  const appointment = useLoaderData<typeof loadConfirm>();
  const refusal = useActionData<typeof confirmAction>();
  const { state, formData } = useNavigation();
  const busy = state !== 'idle' && formData?.get('do') === 'book';
  return (
    <Page title={say('confirm-title')} lead={say('confirm-lead')} above={<BookingStep step={4} />}>
      {refusal && <TimeRefusalPanel refusal={refusal} />}
      {appointment.heldUntil && <HoldStatus heldUntil={appointment.heldUntil} />}
      <AppointmentFacts appointment={appointment} />
      <Form
        method="post"
        onSubmit={(event) => {
          if (busy) event.preventDefault();
        }}
      >
        <StepButtons
          backButton={
            <Button type="submit" name="do" value="choose">
              {say('drop-and-choose')}
            </Button>
          }
          forwardButton={
            <Button type="submit" name="do" value="book" aria-busy={busy}>
              {say(busy ? 'booking' : 'book')}
            </Button>
          }
          cancelButton={
            <Button type="submit" name="do" value="stop">
              {say('cancel')}
            </Button>
          }
        />
      </Form>
    </Page>
  );
}
