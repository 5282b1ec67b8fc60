import EmptyState from '@helsenorge/designsystem-react/components/EmptyState';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useLoaderData } from 'react-router';
import { useLiveNews } from '../live/use-live-news.ts';
import { BackLink } from '../platform/BackLink.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { CareContacts, WriteToZone } from './CareContacts.tsx';
import { mondayOf } from './calendar-days.ts';
import { Decisions } from './Decisions.tsx';
import type { loadHomeCare } from './home-care-routes.ts';
import { homeCareWords } from './home-care-words.ts';
import { NextVisit } from './NextVisit.tsx';
import { WeekOfVisits } from './WeekOfVisits.tsx';

/** Home care, for oneself and for whom one helps: the next visit first, then the week, what is decided, whom to write to. */
export function HomeCarePage() {
  const say = useWords(homeCareWords);
  const data = useLoaderData<typeof loadHomeCare>();
  const { citizen } = useCitizen();
  const self = citizen.basis === 'self';
  const name = firstNameOf(citizen);
  // Another week than this one is shown to whoever asks for it: there may have been visits.
  const thisWeek = data.monday.equals(mondayOf(data.today));
  const nothing = data.decisions.length === 0 && !data.next && data.visits.length === 0 && thisWeek;
  const told = useLiveNews({ service: 'home-care', shown: data, news: say('updated') });
  return (
    <Page
      title={self ? say('title') : say('title-other', { name })}
      lead={self ? say('lead') : say('lead-other', { name })}
      above={<BackLink to={`/citizens/${citizen.id}`}>{say('to-home')}</BackLink>}
    >
      {nothing ? (
        <EmptyState title={say('decisions-none')} additionalText={say('decisions-none-text')} size="compact" />
      ) : (
        <NextVisit visit={data.next} />
      )}
      <WriteToZone contacts={data.contacts} />
      <p role="status" className="for-reader-only">
        {told}
      </p>
      {!nothing && <WeekOfVisits monday={data.monday} today={data.today} visits={data.visits} />}
      <section aria-labelledby="contacts">
        <Heading id="contacts">{say('contacts')}</Heading>
        <CareContacts contacts={data.contacts} />
        <NotificationPanel variant="warn">{say('urgent')}</NotificationPanel>
      </section>
      {!nothing && (
        <section aria-labelledby="decisions">
          <Heading id="decisions">{say('decisions')}</Heading>
          <Decisions decisions={data.decisions} plans={data.plans} today={data.today} />
        </section>
      )}
    </Page>
  );
}
