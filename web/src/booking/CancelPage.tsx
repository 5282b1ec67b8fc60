import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import { isBefore } from '@helsesim/shared/oslo';
import { Form, Navigate, useActionData, useLoaderData, useNavigation } from 'react-router';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates, useNow } from '../platform/world.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import type { cancelAction, loadAppointment } from './booking-routes.ts';
import { bookingWords } from './booking-words.ts';

/** Asks once more, and says what it may cost (NOS-01). */
export function CancelPage() {
  const say = useWords(bookingWords);
  const dates = useDates();
  const now = useNow();
  const { id, status, startsAt, practitioner, lateFrom } = useLoaderData<typeof loadAppointment>();
  const failure = useActionData<typeof cancelAction>();
  const busy = useNavigation().state !== 'idle';
  const { citizen } = useCitizen();
  const appointment = `/citizens/${citizen.id}/appointments/${id}`;
  const when = dates.near(startsAt);
  const late = now !== undefined && !isBefore(now, lateFrom);
  if (status !== 'booked' && !busy) return <Navigate to={appointment} replace />;
  return (
    <Page
      title={say('cancel-title')}
      lead={
        citizen.basis === 'self'
          ? say('receipt-lead', { when, practitioner })
          : say('receipt-lead-other', { name: firstNameOf(citizen), when, practitioner })
      }
    >
      {failure && <FailurePanel failure={failure} />}
      {late ? (
        <NotificationPanel variant="warn" labelHtmlMarkup="h2" label={say('cancel-late-label')}>
          {say('cancel-late')}
        </NotificationPanel>
      ) : (
        <p>{say('cancel-free', { when: dates.near(lateFrom) })}</p>
      )}
      <Form method="post">
        <StepButtons
          backButton={
            <Button htmlMarkup="a" href={appointment}>
              {say('cancel-no')}
            </Button>
          }
          forwardButton={
            <Button type="submit" concept="destructive" aria-busy={busy}>
              {say(busy ? 'cancelling' : 'cancel-yes')}
            </Button>
          }
        />
      </Form>
    </Page>
  );
}
