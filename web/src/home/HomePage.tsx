import Button from '@helsenorge/designsystem-react/components/Button';
import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useLoaderData } from 'react-router';
import { upcomingAndEarlier } from '../booking/appointment-order.ts';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useNow } from '../platform/world.ts';
import { accessTo, firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { representationWords } from '../representation/representation-words.ts';
import { useReadOnly, useShutDoor } from '../representation/ShutDoors.tsx';
import type { loadHome } from './home-route.ts';
import { homeWords } from './home-words.ts';
import './home.scss';
import { NextAppointment } from './NextAppointment.tsx';
import { ClosedDoors, OpenDoors } from './ServiceDoors.tsx';

const FEW = 5;

/** The citizen's first page: the next thing first, one primary action, then what is open and what is shut. */
export function HomePage() {
  const say = useWords(homeWords);
  const sayService = useWords(representationWords);
  const whyShut = useShutDoor();
  const readOnly = useReadOnly();
  const now = useNow();
  const { citizen, services } = useCitizen();
  const { upcoming } = upcomingAndEarlier(useLoaderData<typeof loadHome>(), now);
  const { read, write, reason } = accessTo(services, 'appointments');
  const others = services.filter(({ service }) => service !== 'appointments');
  const open = others.filter((service) => service.read);
  const shut = others.filter((service) => !service.read);
  // So few that they are the news: shown first, and unfolded.
  const fewOpen = open.length > 0 && open.length <= FEW;
  const name = firstNameOf(citizen);
  const home = `/citizens/${citizen.id}`;
  const who = citizen.basis === 'self' ? 'self' : 'other';
  return (
    <Page title={say(`title-${who}`, { name })}>
      {read && <NextAppointment upcoming={upcoming} canBook={write} />}
      {!read && fewOpen && <OpenDoors open={open} unfolded />}
      {!read && (
        <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say('appointments-shut')}>
          {whyShut(reason ?? 'no-access', 'appointments')}
        </NotificationPanel>
      )}
      {read && !write && <p>{readOnly}</p>}
      {write && (
        <div className="buttons">
          <Button htmlMarkup="a" href={`${home}/book`} size="large">
            {say('book-time')}
          </Button>
        </div>
      )}
      <section aria-labelledby="services">
        <Heading id="services">{services.some((service) => service.read) ? say('services') : say('all-shut')}</Heading>
        {read && (
          <LinkList chevron>
            <LinkList.Link href={`${home}/appointments`}>
              <span className="service-line">
                <strong>{sayService('service.appointments')}</strong>
                <span>{write ? say('appointments-text') : say(`appointments-look-${who}`, { name })}</span>
              </span>
            </LinkList.Link>
          </LinkList>
        )}
        <div className="doors">
          {(read || !fewOpen) && <OpenDoors open={open} />}
          <ClosedDoors shut={shut} />
        </div>
      </section>
    </Page>
  );
}
