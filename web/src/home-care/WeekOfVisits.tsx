import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import type { Visit } from '@helsesim/shared/home-care/home-care-model';
import { Link } from 'react-router';
import { withCapital } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { daysWith, mondayOf } from './calendar-days.ts';
import { homeCareWords } from './home-care-words.ts';
import { VisitLine } from './VisitLine.tsx';

type WeekProps = { monday: Temporal.PlainDate; today: Temporal.PlainDate; visits: readonly Visit[] };

/** The visits of a week, day by day. */
export function WeekOfVisits({ monday, today, visits }: WeekProps) {
  const say = useWords(homeCareWords);
  const dates = useDates();
  const { citizen } = useCitizen();
  const home = `/citizens/${citizen.id}/home-care`;
  const sunday = monday.add({ days: 6 });
  const isNow = monday.equals(mondayOf(today));
  const to = (week: Temporal.PlainDate) => `${home}?week=${week}`;
  return (
    <section aria-labelledby="week">
      <Heading id="week">
        {isNow ? say('week-now') : say('week-title', { from: dates.date(monday), to: dates.date(sunday) })}
      </Heading>
      <nav className="week__ways" aria-labelledby="week">
        <WeekLink to={to(monday.subtract({ weeks: 1 }))}>{say('week-before')}</WeekLink>
        {!isNow && <WeekLink to={to(today)}>{say('week-this')}</WeekLink>}
        <WeekLink to={to(monday.add({ weeks: 1 }))}>{say('week-after')}</WeekLink>
        <AnchorLink href={`${home}/month/${monday.add({ days: 3 }).toPlainYearMonth()}`}>{say('see-month')}</AnchorLink>
      </nav>
      {daysWith(visits, monday, sunday).map(({ day, visits: ofDay }) => (
        <section key={day.toString()} className="visit-day" aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`} className="visit-day__name">
            {withCapital(day.equals(today) ? `${say('today')}, ${dates.day(day)}` : dates.day(day))}
          </h3>
          {ofDay.length === 0 ? (
            <p className="help-line">{say('day-none')}</p>
          ) : (
            <LinkList chevron>
              {ofDay.map((visit) => (
                <LinkList.Link key={visit.id} href={`${home}/visits/${visit.id}`}>
                  <VisitLine visit={visit} />
                </LinkList.Link>
              ))}
            </LinkList>
          )}
        </section>
      ))}
    </section>
  );
}

/** The page stays where it is: only the days are others. */
function WeekLink({ to, children }: { to: string; children: string }) {
  return (
    <AnchorLink asChild>
      <Link to={to} preventScrollReset>
        {children}
      </Link>
    </AnchorLink>
  );
}
