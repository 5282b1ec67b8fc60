import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import { useLoaderData } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { withCapital } from '../platform/dates.ts';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { daysWith, monthDays } from './calendar-days.ts';
import type { loadMonth } from './home-care-routes.ts';
import { homeCareWords } from './home-care-words.ts';
import { useLiveVisits } from './use-live-visits.ts';
import { useSaidOfVisit } from './use-said-of-visit.ts';
import { VisitState } from './VisitLine.tsx';

/** A month: a grid where there is room, and otherwise a list of the days that have visits. */
export function MonthPage() {
  const say = useWords(homeCareWords);
  const data = useLoaderData<typeof loadMonth>();
  const dates = useDates();
  const said = useSaidOfVisit();
  const told = useLiveVisits(data);
  const { citizen } = useCitizen();
  const { month } = data;
  const { first, from, to } = monthDays(month);
  const home = `/citizens/${citizen.id}/home-care`;
  const self = citizen.basis === 'self';
  const isIn = (day: Temporal.PlainDate) => day.toPlainYearMonth().equals(month);
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
        <AnchorLink href={`${home}/month/${month.add({ months: 1 })}`}>{say('month-after')}</AnchorLink>
      </nav>
      <p role="status" className="for-reader-only">
        {told}
      </p>
      {!any && <p>{say('month-none')}</p>}
      <ol className="month" aria-label={say('month-title', { month: name })}>
        {daysWith(data.visits, from, to).map(({ day, visits }) => (
          <li
            key={day.toString()}
            className={`month__day${isIn(day) ? '' : ' month__day--outside'}${visits.length === 0 ? ' month__day--empty' : ''}`}
          >
            <h2 className="month__name">{withCapital(dates.day(day))}</h2>
            {visits.length === 0 ? (
              <p className="for-reader-only">{say('day-none')}</p>
            ) : (
              <ul className="month__visits">
                {visits.map((visit) => (
                  <li key={visit.id}>
                    <a href={`${home}/visits/${visit.id}`}>
                      {said.window(visit)} {said.kind(visit)}
                    </a>
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
