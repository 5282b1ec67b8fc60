import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { Thread } from '@helsesim/shared/dialogue/dialogue-model';
import { awaitsOffice } from '@helsesim/shared/dialogue/dialogue-rules';
import { HEALTH_MAJORITY } from '@helsesim/shared/people/ages';
import { useLoaderData, useSearchParams } from 'react-router';
import { isTimeRequest } from '../dialogue/use-said-of-thread.ts';
import { AgreedTimes, EarlierTimes } from '../health-station/AgreedTimes.tsx';
import { ContactList } from '../health-station/ContactList.tsx';
import { WhatWasDone } from '../health-station/HealthStationPage.tsx';
import { InformationList } from '../health-station/InformationList.tsx';
import type { loadSchool } from '../health-station/station-routes.ts';
import { stationWords } from '../health-station/station-words.ts';
import { ThreadLinks } from '../health-station/ThreadLinks.tsx';
import { useLiveNews } from '../live/use-live-news.ts';
import { BackLink } from '../platform/BackLink.tsx';
import { DonePanel } from '../platform/DonePanel.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { asksForTimes } from './asks-for-times.ts';
import { schoolWords } from './school-words.ts';

/**
 * YOU-02: the school nurse, for the citizen alone. What needs an answer comes first. Neither the address nor the name of
 * the tab says what the page is, since others may look through the history of the browser (docs/decisions/016).
 */
export function SchoolPage() {
  const say = useWords(schoolWords);
  const page = useLoaderData<typeof loadSchool>();
  const { times, earlier, cancelled, contacts, threads, information, schoolClass } = page;
  const sayStation = useWords(stationWords);
  const [search] = useSearchParams();
  const news = useLiveNews({
    service: 'school-nurse',
    shown: page,
    news: sayStation('news'),
    justDone: search.has('cancelled') || search.has('asked'),
  });
  const { citizen } = useCitizen();
  const young = citizen.age < HEALTH_MAJORITY;
  const here = `/citizens/${citizen.id}/school`;
  const nurses = contacts.filter(asksForTimes);
  const isCancelled = (threadId: string) => cancelled.some((time) => time.threadId === threadId);
  const waiting = threads.find((thread) => isTimeRequest(thread) && awaitsOffice(thread) && !isCancelled(thread.id));
  return (
    <Page
      title={say('title')}
      tab={say('tab')}
      lead={say(young ? 'lead' : 'lead-older')}
      above={<BackLink to={`/citizens/${citizen.id}`}>{say('to-home')}</BackLink>}
    >
      <p role="status" className="for-reader-only">
        {news}
      </p>
      <WhatWasDone />
      <WhatWasAsked threads={threads} />
      {times.length > 0 && (
        <section aria-labelledby="times">
          <Heading id="times">{say('times')}</Heading>
          <AgreedTimes times={times} page="school" mayWrite />
        </section>
      )}
      {nurses.length > 0 ? (
        <>
          {waiting && (
            <p>
              {say('already-asked')}{' '}
              <AnchorLink href={`/citizens/${citizen.id}/inbox/threads/${waiting.id}`}>
                {say('already-asked-see')}
              </AnchorLink>
            </p>
          )}
          <div className="buttons">
            <Button htmlMarkup="a" href={`${here}/ask`} size="large" variant={waiting ? 'outline' : 'fill'}>
              {say('ask-for-time')}
            </Button>
          </div>
        </>
      ) : (
        young && (
          <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say('no-nurse')}>
            {say('no-nurse-text')}
          </NotificationPanel>
        )
      )}
      <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say('private-label')}>
        <p className="first-last-flush">{say(young ? 'private-text' : 'private-text-older')}</p>
        {young && <p>{say('private-notices')}</p>}
        {young && <p className="flush-last">{say('private-more')}</p>}
      </NotificationPanel>
      {threads.length > 0 && (
        <section aria-labelledby="conversations">
          <Heading id="conversations">{say('conversations')}</Heading>
          <ThreadLinks threads={threads} times={[...times, ...cancelled]} />
        </section>
      )}
      {contacts.length > 0 && (
        <section aria-labelledby="contacts">
          <Heading id="contacts">{say('contacts')}</Heading>
          <ContactList contacts={contacts} />
        </section>
      )}
      <section aria-labelledby="places">
        <Heading id="places">{say('places')}</Heading>
        <p className="section-text">{say('places-text')}</p>
        <Button htmlMarkup="a" variant="outline" href={`${here}/places`}>
          {say('places-link')}
        </Button>
      </section>
      <InformationList information={information} schoolClass={schoolClass} />
      <EarlierTimes times={earlier} />
      <p>{say('urgent')}</p>
    </Page>
  );
}

/** The receipt: what happened, what happens next and when. */
function WhatWasAsked({ threads }: { threads: readonly Thread[] }) {
  const say = useWords(schoolWords);
  const dates = useDates();
  const asked = useSearchParams()[0].has('asked');
  const [latest] = threads;
  // Once the nurse has begun with it, what she does is the news.
  if (!asked || latest?.state !== 'new') return null;
  const day = latest.deadline;
  return (
    <DonePanel label={say('asked-label')} answer="asked">
      {day ? say('asked-text', { day: dates.day(day) }) : say('asked-text-soon')}
    </DonePanel>
  );
}
