import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useLoaderData } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { CareContacts, WriteToZone } from './CareContacts.tsx';
import { Decisions } from './Decisions.tsx';
import type { loadHomeCare } from './home-care-routes.ts';
import { homeCareWords } from './home-care-words.ts';
import { NextVisit } from './NextVisit.tsx';
import { useLiveVisits } from './use-live-visits.ts';
import { WeekOfVisits } from './WeekOfVisits.tsx';

/** Home care, for oneself and for whom one helps: the next visit first, then the week, what is decided, whom to write to. */
export function HomeCarePage() {
  const say = useWords(homeCareWords);
  const data = useLoaderData<typeof loadHomeCare>();
  const { citizen } = useCitizen();
  const self = citizen.basis === 'self';
  const name = firstNameOf(citizen);
  const told = useLiveVisits(data);
  return (
    <Page
      title={self ? say('title') : say('title-other', { name })}
      lead={self ? say('lead') : say('lead-other', { name })}
      above={<BackLink to={`/citizens/${citizen.id}`}>{say('to-home')}</BackLink>}
    >
      <NextVisit visit={data.next} />
      <WriteToZone contacts={data.contacts} />
      <p role="status" className="for-reader-only">
        {told}
      </p>
      <WeekOfVisits monday={data.monday} today={data.today} visits={data.visits} />
      <section aria-labelledby="contacts">
        <Heading id="contacts">{say('contacts')}</Heading>
        <CareContacts contacts={data.contacts} />
        <NotificationPanel variant="warn">{say('urgent')}</NotificationPanel>
      </section>
      <section aria-labelledby="decisions">
        <Heading id="decisions">{say('decisions')}</Heading>
        <Decisions decisions={data.decisions} plans={data.plans} today={data.today} />
      </section>
    </Page>
  );
}
