import Button from '@helsenorge/designsystem-react/components/Button';
import EmptyState from '@helsenorge/designsystem-react/components/EmptyState';
import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import Tag from '@helsenorge/designsystem-react/components/Tag';
import type { Appointment } from '@helsesim/shared/booking/booking-model';
import { useLoaderData } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { withCapital } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates, useNow } from '../platform/world.ts';
import { accessTo, firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { upcomingAndEarlier } from './appointment-order.ts';
import type { loadAppointments } from './booking-routes.ts';
import { bookingWords } from './booking-words.ts';

export function AppointmentsPage() {
  const say = useWords(bookingWords);
  const now = useNow();
  const { citizen, services } = useCitizen();
  const { upcoming, earlier } = upcomingAndEarlier(useLoaderData<typeof loadAppointments>(), now);
  const home = `/citizens/${citizen.id}`;
  return (
    <Page
      title={say('list-title')}
      lead={citizen.basis === 'self' ? say('list-lead') : say('list-lead-other', { name: firstNameOf(citizen) })}
      above={<BackLink to={home}>{say('to-home')}</BackLink>}
    >
      {accessTo(services, 'appointments').write && (
        <div className="buttons">
          <Button htmlMarkup="a" href={`${home}/book`}>
            {say('book-time')}
          </Button>
        </div>
      )}
      {upcoming.length > 0 ? (
        <section aria-labelledby="upcoming">
          <Heading id="upcoming">{say('upcoming')}</Heading>
          <AppointmentList appointments={upcoming} />
        </section>
      ) : (
        <EmptyState title={say('upcoming-none')} additionalText={say('upcoming-none-text')} size="compact" />
      )}
      {earlier.length > 0 && (
        <section aria-labelledby="earlier">
          <Heading id="earlier">{say('earlier')}</Heading>
          <AppointmentList appointments={earlier} tagged />
        </section>
      )}
    </Page>
  );
}

function AppointmentList({ appointments, tagged = false }: { appointments: readonly Appointment[]; tagged?: boolean }) {
  const say = useWords(bookingWords);
  const dates = useDates();
  const { citizen } = useCitizen();
  return (
    <LinkList chevron>
      {appointments.map(({ id, startsAt, practitioner, status, form, office }) => (
        <LinkList.Link key={id} href={`/citizens/${citizen.id}/appointments/${id}`}>
          <span className="appointment-line">
            <strong>{withCapital(say('line-at', { when: dates.near(startsAt), practitioner }))}</strong>
            <span>{form === 'physical' ? office : say(`form.${form}`)}</span>
            {tagged && (
              <span>
                <Tag color={status === 'cancelled' ? 'cherry' : 'neutral'}>
                  {say(status === 'cancelled' ? 'tag-cancelled' : 'tag-over')}
                </Tag>
              </span>
            )}
          </span>
        </LinkList.Link>
      ))}
    </LinkList>
  );
}
