import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { Visit } from '@helsesim/shared/home-care/home-care-model';
import { useLoaderData, useSearchParams } from 'react-router';
import { useLiveNews } from '../live/use-live-news.ts';
import { BackLink } from '../platform/BackLink.tsx';
import { DonePanel } from '../platform/DonePanel.tsx';
import { withCapital } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { phoneLink, phoneText } from '../platform/phone.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { accessTo, useCitizen } from '../representation/citizen-loaders.ts';
import type { loadVisit } from './home-care-routes.ts';
import { homeCareWords } from './home-care-words.ts';
import { useSaidOfVisit } from './use-said-of-visit.ts';
import { VisitState } from './VisitLine.tsx';

/** One visit: how it stands, who comes, and what one can do about it. */
export function VisitPage() {
  const say = useWords(homeCareWords);
  const visit = useLoaderData<typeof loadVisit>();
  const dates = useDates();
  const said = useSaidOfVisit();
  const justDone = useSearchParams()[0].has('cancelled');
  const told = useLiveNews({ service: 'home-care', shown: visit, news: say('updated'), justDone });
  const { citizen } = useCitizen();
  const who = said.who(visit);
  const { day, startsAt, doneAt, minutes, office, phone } = visit;
  return (
    <Page
      // The history of the browser need not tell what it is for.
      title={say('visit-title', { when: said.day(day) })}
      lead={`${said.kind(visit)} ${said.window(visit)}`}
      above={<BackLink to={`/citizens/${citizen.id}/home-care?week=${day}`}>{say('all-visits')}</BackLink>}
    >
      <p role="status" className="for-reader-only">
        {told}
      </p>
      <WhatHappened visit={visit} justDone={justDone} />
      <section aria-labelledby="facts">
        <Heading id="facts">{say('facts')}</Heading>
        <Duolist variant="line" className="facts" useCollapsedFromAndBelowBreakpoint="sm">
          <DuolistGroup
            term={say('when')}
            description={withCapital(say('when-long', { day: dates.day(day), window: said.window(visit) }))}
          />
          <DuolistGroup term={say('state')} description={<VisitState visit={visit} />} />
          <DuolistGroup term={say('what')} description={said.kind(visit)} />
          {who && <DuolistGroup term={say('who')} description={who} />}
          {doneAt && visit.state === 'completed' ? (
            <DuolistGroup term={say('state.completed')} description={withCapital(dates.near(doneAt))} />
          ) : (
            <DuolistGroup term={say('duration')} description={say('minutes', { minutes })} />
          )}
          <DuolistGroup
            term={say('office')}
            description={
              <>
                {office}, <AnchorLink href={phoneLink(phone)}>{phoneText(phone)}</AnchorLink>
              </>
            }
          />
        </Duolist>
      </section>
      <Ways key={startsAt.toString()} visit={visit} />
    </Page>
  );
}

function WhatHappened({ visit, justDone }: { visit: Visit; justDone: boolean }) {
  const say = useWords(homeCareWords);
  const said = useSaidOfVisit();
  const { state, missedReason, cancelCode, movedFrom, office } = visit;
  const phone = phoneText(visit.phone);
  if (state === 'missed' && missedReason)
    return (
      <NotificationPanel variant="warn" labelHtmlMarkup="h2" label={say('missed-label')}>
        {say('missed-text', { reason: say(`missed.${missedReason}`), office })}
      </NotificationPanel>
    );
  if (state === 'cancelled' && cancelCode === 'AAT')
    return (
      <NotificationPanel variant="warn" labelHtmlMarkup="h2" label={say('called-off-label')}>
        {say('cancelled-office-text', { phone })}
      </NotificationPanel>
    );
  if (state === 'cancelled' && justDone)
    return (
      <DonePanel label={say('cancelled-label')} answer={visit.id}>
        <p className="first-last-flush">{say('cancelled-done')}</p>
        <p className="flush-last">{say('cancelled-regret', { office, phone })}</p>
      </DonePanel>
    );
  if (state === 'cancelled')
    return (
      <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say('cancelled-label')}>
        <p className="first-last-flush">{say('cancelled-text', { who: said.more(visit) ?? say('state.cancelled') })}</p>
        <p className="flush-last">{say('cancelled-regret', { office, phone })}</p>
      </NotificationPanel>
    );
  if (!movedFrom) return null;
  return (
    <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say('moved-label')}>
      {say('moved-text', { when: said.when(movedFrom) })}
    </NotificationPanel>
  );
}

/** DIG-06: until one working day before, and then by phone. */
function Ways({ visit: { id, state, mayCancel, cancelUntil, phone } }: { visit: Visit }) {
  const say = useWords(homeCareWords);
  const dates = useDates();
  const { citizen, services } = useCitizen();
  if (state !== 'planned') return null;
  if (!mayCancel)
    return (
      <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say('too-late-label')}>
        <p className="first-last-flush">{say('too-late-text')}</p>
        <p className="flush-last">
          <AnchorLink href={phoneLink(phone)}>{say('call', { phone: phoneText(phone) })}</AnchorLink>
        </p>
      </NotificationPanel>
    );
  if (!accessTo(services, 'home-care').write) return <p>{say('only-look')}</p>;
  return (
    <div className="visit-ways">
      <p>{say('cancel-until', { day: dates.day(cancelUntil) })}</p>
      <Button
        htmlMarkup="a"
        variant="outline"
        concept="destructive"
        href={`/citizens/${citizen.id}/home-care/visits/${id}/cancel`}
      >
        {say('cancel-visit')}
      </Button>
    </div>
  );
}
