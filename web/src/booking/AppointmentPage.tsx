import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { getCalendarFile } from '@helsesim/shared/booking/booking-contract';
import type { Appointment } from '@helsesim/shared/booking/booking-model';
import { isBefore } from '@helsesim/shared/oslo';
import { useLoaderData, useSearchParams } from 'react-router';
import { addressOf } from '../platform/api.ts';
import { BackLink } from '../platform/BackLink.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates, useNow } from '../platform/world.ts';
import { accessTo, firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { AppointmentFacts } from './AppointmentFacts.tsx';
import type { loadAppointment } from './booking-routes.ts';
import { bookingWords } from './booking-words.ts';
import { ReceiptNext } from './ReceiptNext.tsx';

/** One appointment. Right after booking it is the receipt: what happened, what happens next and when. */
export function AppointmentPage() {
  const say = useWords(bookingWords);
  const dates = useDates();
  const now = useNow();
  const appointment = useLoaderData<typeof loadAppointment>();
  const { citizen, services } = useCitizen();
  const [asked] = useSearchParams();
  const receipt = asked.has('receipt') && appointment.status === 'booked';
  const moved = asked.has('moved') && appointment.status === 'booked';
  const { status, startsAt, practitioner, office } = appointment;
  const when = dates.near(startsAt);
  const over = now !== undefined && !isBefore(now, startsAt);
  const list = `/citizens/${citizen.id}/appointments`;

  const title = receipt
    ? say('receipt-title')
    : moved
      ? say('moved-title')
      : status === 'cancelled'
        ? say('appointment-cancelled-title')
        : say('appointment-title', { practitioner });
  const happened =
    citizen.basis === 'self'
      ? say('receipt-lead', { when, practitioner })
      : say('receipt-lead-other', { name: firstNameOf(citizen), when, practitioner });

  return (
    <Page title={title} lead={lead()} above={<BackLink to={list}>{say('all-appointments')}</BackLink>}>
      {(receipt || moved) && (
        <NotificationPanel variant="success" role="status">
          {happened}
        </NotificationPanel>
      )}
      {status === 'booked' && !over && <ReceiptNext appointment={appointment} receipt={receipt || moved} />}
      {status === 'cancelled' && (
        <>
          <NotificationPanel variant="success" role="status">
            {say('cancelled-lead', { when, practitioner, office })}
          </NotificationPanel>
          <p>{say('cancelled-next')}</p>
        </>
      )}
      {status === 'booked' && !over && <Ways appointment={appointment} />}
      {(status !== 'booked' || over) && accessTo(services, 'appointments').write && (
        <div className="buttons">
          <Button htmlMarkup="a" href={`/citizens/${citizen.id}/book`}>
            {say('book-new')}
          </Button>
        </div>
      )}
      <section aria-labelledby="details">
        <Heading id="details">{say('details')}</Heading>
        <AppointmentFacts appointment={appointment} />
      </section>
    </Page>
  );

  function lead() {
    if (receipt || moved || status === 'cancelled') return undefined;
    if (status === 'pending') return say('pending-lead');
    return over ? say('past-lead', { when }) : happened;
  }
}

function Ways({ appointment }: { appointment: Appointment }) {
  const say = useWords(bookingWords);
  const { citizen, services } = useCitizen();
  const params = { citizenId: citizen.id, appointmentId: appointment.id };
  return (
    <div className="buttons">
      {appointment.form === 'video' && (
        <Button htmlMarkup="a" href={`/citizens/${citizen.id}/meetings/${appointment.id}`}>
          {say('go-to-video')}
        </Button>
      )}
      <Button htmlMarkup="a" variant="outline" href={addressOf(getCalendarFile, { params })} download="time.ics">
        {say('calendar-file')}
      </Button>
      {accessTo(services, 'appointments').write && (
        <Button htmlMarkup="a" variant="outline" href={`/citizens/${citizen.id}/appointments/${appointment.id}/move`}>
          {say('move-appointment')}
        </Button>
      )}
      {accessTo(services, 'appointments').write && (
        <Button
          htmlMarkup="a"
          variant="borderless"
          concept="destructive"
          href={`/citizens/${citizen.id}/appointments/${appointment.id}/cancel`}
        >
          {say('cancel-appointment')}
        </Button>
      )}
    </div>
  );
}
