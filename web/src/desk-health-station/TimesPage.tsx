import Button from '@helsenorge/designsystem-react/components/Button';
import Checkbox from '@helsenorge/designsystem-react/components/Checkbox';
import EmptyState from '@helsenorge/designsystem-react/components/EmptyState';
import Tag from '@helsenorge/designsystem-react/components/Tag';
import type { DeskTime } from '@helsesim/shared/health-station/desk-health-station-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { useState } from 'react';
import { useLoaderData, useNavigate } from 'react-router';
import { ClosedDesk } from '../desk/ClosedDesk.tsx';
import '../desk/desk.scss';
import { withCapital } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates, useRoot } from '../platform/world.ts';
import './desk-health-station.scss';
import type { loadTimes } from './desk-health-station-routes.ts';
import { deskStationWords } from './desk-health-station-words.ts';

/** The nurses' calendar: what is agreed and offered in a week, day by day. */
export function TimesPage() {
  const say = useWords(deskStationWords);
  const data = useLoaderData<typeof loadTimes>();
  if (!data) return <ClosedDesk title={say('closed-title')} text={say('closed-text')} />;
  return <Week {...data} />;
}

function Week({ day, times }: { day: Temporal.PlainDate; times: readonly DeskTime[] }) {
  const say = useWords(deskStationWords);
  const dates = useDates();
  const navigate = useNavigate();
  const role = useRoot()?.session?.role;
  const [onlyMine, setOnlyMine] = useState(false);
  const shown = onlyMine ? times.filter(({ mine }) => mine) : times;
  const go = (to: Temporal.PlainDate) => void navigate(`/desk/times?day=${to}`, { preventScrollReset: true });
  const days = Map.groupBy(shown, ({ startsAt }) => osloDay(startsAt).toString());
  return (
    <Page
      width="wide"
      dense
      address="/desk/times"
      title={say('times-title', { week: day.weekOfYear ?? '' })}
      lead={role && say('times-lead', { office: role.organization })}
    >
      <div className="desk__steps">
        <Button variant="outline" onClick={() => go(day.subtract({ weeks: 1 }))}>
          {say('previous-week')}
        </Button>
        {dates.today && (
          <Button variant="outline" onClick={() => dates.today && go(dates.today)}>
            {say('this-week')}
          </Button>
        )}
        <Button variant="outline" onClick={() => go(day.add({ weeks: 1 }))}>
          {say('next-week')}
        </Button>
      </div>
      <Checkbox
        inputId="only-mine"
        label={say('only-mine')}
        checked={onlyMine}
        onChange={() => setOnlyMine(!onlyMine)}
      />
      <p role="status" className="desk__count">
        {shown.length > 0 && (shown.length === 1 ? say('times-one') : say('times-many', { count: shown.length }))}
      </p>
      {shown.length === 0 && <EmptyState title={say('times-none')} additionalText={say('times-none-text')} />}
      {[...days].map(([iso, ofDay]) => (
        <section key={iso} aria-labelledby={`day-${iso}`}>
          <Heading id={`day-${iso}`} small>
            {withCapital(dates.day(Temporal.PlainDate.from(iso)))}
          </Heading>
          <ul className="week-times">
            {ofDay.map((time) => (
              <li key={time.id} className="week-time">
                <Time time={time} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

function Time({ time }: { time: DeskTime }) {
  const say = useWords(deskStationWords);
  const dates = useDates();
  const { startsAt, minutes, form, place, state, citizen, practitioner, mine, threadId } = time;
  return (
    <>
      <span className="desk__hour">{dates.face(startsAt)}</span>
      <span>
        <strong>{say('name-and-age', citizen)}</strong>
        <br />
        {say('time-line', { minutes, form: say(`form.${form}`), place })}
        {!mine && (
          <>
            <br />
            {say('by-whom', { name: practitioner })}
          </>
        )}
      </span>
      <Tag color={state === 'accepted' ? 'kiwi' : 'neutral'}>{say(state === 'accepted' ? 'accepted' : 'offered')}</Tag>
      <Button
        htmlMarkup="a"
        variant="borderless"
        href={`/desk/messages/${threadId}`}
        aria-label={say('open-case', { name: citizen.name })}
      >
        {say('to-case')}
      </Button>
    </>
  );
}
