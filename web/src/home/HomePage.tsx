import Button from '@helsenorge/designsystem-react/components/Button';
import { lazy, Suspense } from 'react';
import { useLoaderData } from 'react-router';
import { DoorWhy } from '../access/late-doors.tsx';
import { upcomingAndEarlier } from '../booking/appointment-order.ts';
import { Heading } from '../platform/Heading.tsx';
import { late } from '../platform/late.ts';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useNow } from '../platform/world.ts';
import { accessTo, firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { pageOf } from '../representation/page-addresses.ts';
import { shownServices } from '../representation/shown-doors.ts';
import type { loadHome } from './home-route.ts';
import { homeWords } from './home-words.ts';
import './home.scss';
import { NextAppointment } from './NextAppointment.tsx';
import { ClosedDoors, OpenDoors } from './ServiceDoors.tsx';
import { ServiceLinks } from './ServiceLinks.tsx';

const youth = late(() => import('../youth/index.ts'));
const YouthHome = lazy(async () => ({ default: (await youth()).YouthHome }));
const SixteenToday = lazy(async () => ({ default: (await youth()).SixteenToday }));

/** Whoever is grown up has the helsestasjon for the midwife's sake (docs/decisions/016). Who is pregnant is not known here. */
const NO_MIDWIFE_FROM = 60;

/** The citizen's first page: the next thing first, one primary action, then what is open and what is shut. */
export function HomePage() {
  const say = useWords(homeWords);
  const { citizen, services } = useCitizen();
  const who = citizen.basis === 'self' ? 'self' : 'other';
  const grownUp = who === 'other' || citizen.age >= 16;
  return (
    <Page title={say(`title-${who}`, { name: firstNameOf(citizen) })}>
      {grownUp ? (
        <UsualHome />
      ) : (
        <Suspense>
          <YouthHome appointments={accessTo(services, 'appointments').read && <Appointments canBook={false} />} />
        </Suspense>
      )}
    </Page>
  );
}

function UsualHome() {
  const say = useWords(homeWords);
  const { citizen, services } = useCitizen();
  const { read, write } = accessTo(services, 'appointments');
  const shown = shownServices(services, citizen);
  const open = shown.filter(
    ({ service, read }) => read && (service !== 'helsestasjon' || citizen.age < NO_MIDWIFE_FROM),
  );
  const unbuilt = open.filter(({ service }) => !pageOf(service, citizen.id));
  const shut = shown.filter((service) => !service.read && service.service !== 'appointments');
  const sixteenToday = citizen.basis === 'self' && citizen.age === 16 && citizen.birthday;
  return (
    <>
      {sixteenToday && (
        <Suspense>
          <SixteenToday />
        </Suspense>
      )}
      {read && <Appointments canBook={write} />}
      {!write && <DoorWhy service="appointments" label={say('appointments-shut')} />}
      {write && (
        <div className="buttons">
          <Button htmlMarkup="a" href={`/citizens/${citizen.id}/book`} size="large">
            {say('book-time')}
          </Button>
        </div>
      )}
      <section aria-labelledby="services">
        <Heading id="services">{open.length > 0 ? say('services') : say('all-shut')}</Heading>
        <ServiceLinks open={open} />
        <div className="doors">
          <OpenDoors open={unbuilt} />
          <ClosedDoors shut={shut} />
        </div>
      </section>
    </>
  );
}

function Appointments({ canBook }: { canBook: boolean }) {
  const { upcoming } = upcomingAndEarlier(useLoaderData<typeof loadHome>(), useNow());
  return <NextAppointment upcoming={upcoming} canBook={canBook} />;
}
