import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useLoaderData, useSearchParams } from 'react-router';
import { useLiveNews } from '../live/use-live-news.ts';
import { BackLink } from '../platform/BackLink.tsx';
import { DonePanel } from '../platform/DonePanel.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useKeptAnswer } from '../platform/use-kept-answer.ts';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { accessTo, firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { AgreedTimes, EarlierTimes } from './AgreedTimes.tsx';
import { ContactList } from './ContactList.tsx';
import { InformationList } from './InformationList.tsx';
import type { Answered, loadStation } from './station-routes.ts';
import { stationWords } from './station-words.ts';
import { ThreadLinks } from './ThreadLinks.tsx';

/** Helsestasjon and school health, for oneself and for one's children: what is next first, then whom one can turn to. */
export function HealthStationPage() {
  const say = useWords(stationWords);
  const station = useLoaderData<typeof loadStation>();
  const news = useLiveNews({
    service: 'helsestasjon',
    shown: station,
    news: say('news'),
    justDone: useSearchParams()[0].has('cancelled'),
  });
  const { citizen, services } = useCitizen();
  const name = firstNameOf(citizen);
  const self = citizen.basis === 'self';
  const { write, writeReason } = accessTo(services, 'helsestasjon');
  const fromTwelve = writeReason === 'not-for-parents-from-twelve';
  return (
    <Page
      title={self ? say('title') : say('title-other', { name })}
      lead={self ? say('lead') : say('lead-other', { name })}
      above={<BackLink to={`/citizens/${citizen.id}`}>{say('to-home')}</BackLink>}
    >
      <p role="status" className="for-reader-only">
        {news}
      </p>
      <WhatWasDone />
      {!write && (
        <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say(fromTwelve ? 'twelve-label' : 'look-label')}>
          {say(fromTwelve ? 'twelve-text' : 'look-text', { name })}
        </NotificationPanel>
      )}
      {station.times.length > 0 && (
        <section aria-labelledby="times">
          <Heading id="times">{say('times')}</Heading>
          <AgreedTimes times={station.times} page="health-station" mayWrite={write} />
        </section>
      )}
      <section aria-labelledby="contacts">
        <Heading id="contacts">{say('contacts')}</Heading>
        <ContactList contacts={station.contacts} />
        <p>{say('about-urgent')}</p>
      </section>
      <section aria-labelledby="conversations">
        <Heading id="conversations">{say('conversations')}</Heading>
        <ThreadLinks threads={station.threads} times={[...station.times, ...station.cancelled]} />
      </section>
      <InformationList information={station.information} schoolClass={station.schoolClass} />
      <EarlierTimes times={station.earlier} />
    </Page>
  );
}

/** After an offer was answered, or a time cancelled. */
export function WhatWasDone() {
  const say = useWords(stationWords);
  const answer = useKeptAnswer<Answered>();
  const cancelled = useSearchParams()[0].has('cancelled');
  if (answer && 'failure' in answer) return <FailurePanel failure={answer.failure} />;
  const done = answer?.answered ?? (cancelled ? 'cancelled' : undefined);
  if (!done) return null;
  return (
    <DonePanel label={say(`${done}-label`)} answer={answer ?? done}>
      {say(`${done}-text`)}
    </DonePanel>
  );
}
