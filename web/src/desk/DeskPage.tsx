import { useRef } from 'react';
import { useLoaderData, useNavigate } from 'react-router';
import { withCapital } from '../platform/dates.ts';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates, useRoot } from '../platform/world.ts';
import { ClosedDesk } from './ClosedDesk.tsx';
import { DayChoice } from './DayChoice.tsx';
import { DeskDay } from './DeskDay.tsx';
import type { loadDesk } from './desk-route.ts';
import { deskWords } from './desk-words.ts';

/** For staff: the booked appointments of a day. List to the left, the chosen one to the right, keys for everything. */
export function DeskPage() {
  const say = useWords(deskWords);
  const data = useLoaderData<typeof loadDesk>();
  return data ? (
    <Book day={data.day} appointments={data.appointments} />
  ) : (
    <ClosedDesk title={say('closed-title')} text={say('closed-text')} />
  );
}

function Book({ day, appointments }: NonNullable<Awaited<ReturnType<typeof loadDesk>>>) {
  const say = useWords(deskWords);
  const dates = useDates();
  const navigate = useNavigate();
  const role = useRoot()?.session?.role;
  const go = (to: Temporal.PlainDate) => void navigate(`/desk?day=${to}`, { preventScrollReset: true });
  const byKeys = useRef(false);
  const near = dates.nearDay(day);
  return (
    <Page
      width="wide"
      dense
      title={say('title-day', { day: near ? `${near}, ${dates.day(day)}` : dates.day(day) })}
      lead={role ? say('lead', { office: role.organization }) : undefined}
    >
      <DayChoice day={day} go={go} />
      <p role="status" className="desk__count">
        {withCapital(countOf(appointments.length))}
      </p>
      <DeskDay key={day.toString()} appointments={appointments} day={day} go={go} byKeys={byKeys} />
    </Page>
  );

  function countOf(count: number) {
    if (count === 0) return say('count-none');
    return count === 1 ? say('count-one') : say('count-many', { count });
  }
}
