import Button from '@helsenorge/designsystem-react/components/Button';
import EmptyState from '@helsenorge/designsystem-react/components/EmptyState';
import { timingOf } from '@helsesim/shared/home-care/home-care-rules';
import { useState } from 'react';
import { Link, useLoaderData, useNavigate } from 'react-router';
import { ClosedDesk } from '../desk/ClosedDesk.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates, useNow, useRoot } from '../platform/world.ts';
import { deskHomeCareWords } from './desk-home-care-words.ts';
import { RouteNews } from './RouteNews.tsx';
import { VisitCard } from './VisitCard.tsx';
import { ALL, type loadRoute, MINE, routeAddress } from './visit-routes.ts';

type Route = NonNullable<Awaited<ReturnType<typeof loadRoute>>>;

/** The day of a nurse, in the order it is walked. Made for a phone in one hand: one tap when a visit is done. */
export function RoutePage() {
  const say = useWords(deskHomeCareWords);
  const route = useLoaderData<typeof loadRoute>();
  return route ? <Route route={route} /> : <ClosedDesk title={say('closed-title')} text={say('closed-text')} />;
}

function Route({ route }: { route: Route }) {
  const say = useWords(deskHomeCareWords);
  const dates = useDates();
  const now = useNow();
  const role = useRoot()?.session?.role;
  const [told, setTold] = useState('');
  const { day, visits, staff } = route;
  const near = dates.nearDay(day);
  return (
    <Page
      dense
      address="/desk/visits"
      title={say('route-title', { day: near ? `${near}, ${dates.day(day)}` : dates.day(day) })}
      lead={role ? say('route-lead', { office: role.organization }) : undefined}
    >
      <DaySteps route={route} />
      <WhichVisits route={route} />
      <RouteNews route={route} />
      <p className="desk__count">
        <LeftToDo route={route} now={now} />
      </p>
      <p role="status" className="for-reader-only">
        {told}
      </p>
      {visits.length === 0 ? (
        <EmptyState title={say('route-none')} additionalText={say('route-none-text')} size="compact" />
      ) : (
        <ol className="route">
          {visits.map((visit) => (
            <li key={visit.id}>
              <VisitCard visit={visit} staff={staff} now={now} tell={setTold} />
            </li>
          ))}
        </ol>
      )}
    </Page>
  );
}

function LeftToDo({ route: { visits }, now }: { route: Route; now: Temporal.Instant | undefined }) {
  const say = useWords(deskHomeCareWords);
  const left = visits.filter(({ state }) => state === 'planned');
  const late = left.filter((visit) => (now ? timingOf(visit, now) : visit.timing) === 'late').length;
  if (visits.length === 0) return null;
  if (left.length === 0) return say('left-none');
  const count = left.length === 1 ? say('left-one') : say('left-many', { count: left.length });
  if (late === 0) return count;
  return `${count}, ${late === 1 ? say('late-one') : say('late-many', { count: late })}`;
}

/** The same of another day. */
function addressOn(day: Temporal.PlainDate, show: string) {
  if (show === MINE) return routeAddress({ day, show: 'mine' });
  return show === ALL ? routeAddress({ day }) : routeAddress({ day, zone: show });
}

function DaySteps({ route: { day, show } }: { route: Route }) {
  const say = useWords(deskHomeCareWords);
  const { today } = useDates();
  const navigate = useNavigate();
  const go = (to: Temporal.PlainDate) => void navigate(addressOn(to, show), { preventScrollReset: true });
  return (
    <div className="desk__steps">
      <Button variant="outline" onClick={() => go(day.subtract({ days: 1 }))}>
        {say('previous-day')}
      </Button>
      {today && (
        <Button variant="outline" onClick={() => go(today)}>
          {say('today')}
        </Button>
      )}
      <Button variant="outline" onClick={() => go(day.add({ days: 1 }))}>
        {say('next-day')}
      </Button>
    </div>
  );
}

function WhichVisits({ route: { day, show, zones } }: { route: Route }) {
  const say = useWords(deskHomeCareWords);
  const choices = [
    { name: MINE, text: say('show-mine') },
    { name: ALL, text: say('show-all') },
    ...zones.map((zone) => ({ name: zone, text: zone })),
  ];
  return (
    <nav className="route-choice" aria-label={say('show-label')}>
      {choices.map(({ name, text }) => (
        <Link key={name} to={addressOn(day, name)} aria-current={name === show ? 'page' : undefined} preventScrollReset>
          {text}
        </Link>
      ))}
    </nav>
  );
}
