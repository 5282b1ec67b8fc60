import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import { isDayBefore } from '@helsesim/shared/oslo';
import { useState } from 'react';
import { useLoaderData } from 'react-router';
import { useLiveNews } from '../live/use-live-news.ts';
import { BackLink } from '../platform/BackLink.tsx';
import { withCapital } from '../platform/dates.ts';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { daysWith, monthDays } from './calendar-days.ts';
import type { loadMonth } from './home-care-routes.ts';
import { homeCareWords } from './home-care-words.ts';
import { useSaidOfVisit } from './use-said-of-visit.ts';
import { VisitState } from './VisitLine.tsx';

/** A month: a grid where there is room, and otherwise a list of the days that have visits. */
export function MonthPage() {
  const say = useWords(homeCareWords);
  const data = useLoaderData<typeof loadMonth>();
  const dates = useDates();
  const said = useSaidOfVisit();
  const told = useLiveNews({ service: 'home-care', shown: data, news: say('updated') });
  const { citizen } = useCitizen();
  const { month } = data;
  const { first, from, to } = monthDays(month);
  const home = `/citizens/${citizen.id}/home-care`;
  const self = citizen.basis === 'self';
  const isIn = (day: Temporal.PlainDate) => day.toPlainYearMonth().equals(month);
  const { today } = dates;
  const isToday = (day: Temporal.PlainDate) => today?.equals(day) === true;
  const isPast = (day: Temporal.PlainDate) => today !== undefined && isDayBefore(day, today);
  const past = data.visits.filter(({ day }) => isIn(day) && isPast(day)).length;
  const ofNow = today?.toPlainYearMonth().equals(month) === true;
  const [showsPast, showPast] = useState(false);
  const marksOf = (day: Temporal.PlainDate, count: number) => [
    ...(isIn(day) ? [] : ['outside']),
    ...(count === 0 ? ['empty'] : []),
    ...(isToday(day) ? ['today'] : []),
    ...(ofNow && isPast(day) && !showsPast ? ['past'] : []),
  ];
  const any = data.visits.some(({ day }) => isIn(day));
  const name = dates.dateWithYear(first).replace(/^1\.? /, '');
  return (
    <Page
      width="wide"
      title={say('month-title', { month: name })}
      lead={self ? say('month-lead') : say('month-lead-other', { name: firstNameOf(citizen) })}
      above={<BackLink to={`${home}?week=${first}`}>{say('see-week')}</BackLink>}
    >
      <nav className="week__ways" aria-label={say('month-title', { month: name })}>
        <AnchorLink href={`${home}/month/${month.subtract({ months: 1 })}`}>{say('month-before')}</AnchorLink>
        {today && <AnchorLink href={`${home}/month/${today.toPlainYearMonth()}#today`}>{say('to-today')}</AnchorLink>}
        <AnchorLink href={`${home}/month/${month.add({ months: 1 })}`}>{say('month-after')}</AnchorLink>
      </nav>
      <p role="status" className="for-reader-only">
        {told}
      </p>
      {!any && <p>{say('month-none')}</p>}
      {ofNow && past > 0 && (
        <p className="month__past">
          <button type="button" className="text-button" aria-expanded={showsPast} onClick={() => showPast(!showsPast)}>
            {say(showsPast ? 'past-hide' : 'past-show')}
          </button>
        </p>
      )}
      <ol className="month" aria-label={say('month-title', { month: name })}>
        {daysWith(data.visits, from, to).map(({ day, visits }) => (
          <li
            key={day.toString()}
            id={isToday(day) ? 'today' : undefined}
            className={['month__day', ...marksOf(day, visits.length)].join(' month__day--')}
          >
            <h2 className="month__name">
              {withCapital(isToday(day) ? `${say('today')}, ${dates.day(day)}` : dates.day(day))}
            </h2>
            {visits.length === 0 ? (
              <p className="for-reader-only">{say('day-none')}</p>
            ) : (
              <ul className="month__visits">
                {visits.map((visit) => (
                  <li key={visit.id}>
                    <AnchorLink href={`${home}/visits/${visit.id}`}>
                      {`${said.window(visit)} ${said.kind(visit)}`}
                    </AnchorLink>
                    {!said.isAsPlanned(visit) && <VisitState visit={visit} />}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Page>
  );
}
