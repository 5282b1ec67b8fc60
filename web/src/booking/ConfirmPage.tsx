import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import type { Appointment } from '@helsesim/shared/booking/booking-model';
import { isBefore } from '@helsesim/shared/oslo';
import { Form, Navigate, useActionData, useLoaderData, useNavigation, useParams } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useNow } from '../platform/world.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { AppointmentFacts } from './AppointmentFacts.tsx';
import { BookingStep } from './BookingStep.tsx';
import type { confirmAction, loadConfirm, TimeRefusal } from './booking-routes.ts';
import { bookingWords } from './booking-words.ts';
import { HoldStatus } from './HoldStatus.tsx';
import { TimeRefusalPanel } from './TimeRefusalPanel.tsx';

/** The last look before booking. Without a hold there is nothing to look at: back to the times, which are as they are now. */
export function ConfirmPage() {
  const say = useWords(bookingWords);
  const appointment = useLoaderData<typeof loadConfirm>();
  const refusal = useActionData<typeof confirmAction>();
  const { citizen } = useCitizen();
  const { requestId } = useParams();
  if (appointment) return <ConfirmForm appointment={appointment} refusal={refusal} />;
  const times = `/citizens/${citizen.id}/book/${requestId}`;
  if (!refusal) return <Navigate to={times} replace />;
  return (
    <Page title={say('times-title')} above={<BookingStep step={3} />}>
      <TimeRefusalPanel refusal={refusal} />
      <BackLink to={times}>{say('drop-and-choose')}</BackLink>
    </Page>
  );
}

type ConfirmFormProps = { appointment: Appointment; refusal: TimeRefusal | undefined };

function ConfirmForm({ appointment, refusal }: ConfirmFormProps) {
  const say = useWords(bookingWords);
  const { state, formData } = useNavigation();
  const now = useNow();
  const late = now !== undefined && !isBefore(now, appointment.lateFrom);
  const busy = state !== 'idle' && formData?.get('do') === 'book';
  return (
    <Page title={say('confirm-title')} lead={say('confirm-lead')} above={<BookingStep step={4} />}>
      {refusal && <TimeRefusalPanel refusal={refusal} />}
      {appointment.heldUntil && <HoldStatus heldUntil={appointment.heldUntil} />}
      <AppointmentFacts appointment={appointment} />
      {late && <NotificationPanel variant="warn">{say('confirm-late')}</NotificationPanel>}
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
