import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import type { BookingRequest } from '@helsesim/shared/booking/booking-contract';
import { HOLD_MINUTES } from '@helsesim/shared/booking/booking-model';
import type { ReactNode } from 'react';
import { Form, useActionData, useLoaderData } from 'react-router';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { phoneLink, phoneText } from '../platform/phone.ts';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { BookingStep } from './BookingStep.tsx';
import type { loadRequest, timesAction } from './booking-routes.ts';
import { bookingWords } from './booking-words.ts';
import { CallPage } from './CallPage.tsx';
import { ChosenSummary } from './ChosenSummary.tsx';
import { SlotDays } from './SlotDays.tsx';
import { TimeRefusalPanel } from './TimeRefusalPanel.tsx';

/** After the questions: the fastlege's free times, or what to do when there are none to choose. */
export function TimesPage() {
  const say = useWords(bookingWords);
  const asked = useLoaderData<typeof loadRequest>();
  const { outcome, fastlege, slots } = asked;
  if (outcome !== 'book') return <CallPage call={outcome} />;
  if (!fastlege) {
    return (
      <NoTimes asked={asked} title={say('no-fastlege-title')} lead={say('no-fastlege-lead')}>
        <p>{say('no-fastlege-what')}</p>
        <AskNettlege heading={say('nettlege-instead')} />
      </NoTimes>
    );
  }
  const { name, office, phone } = fastlege;
  const call = (
    <div className="buttons">
      <Button htmlMarkup="a" variant="outline" href={phoneLink(phone)}>
        {say('call-office', { office, phone: phoneText(phone) })}
      </Button>
    </div>
  );
  if (!fastlege.offersBooking) {
    return (
      <NoTimes asked={asked} title={say('not-offered-title', { office })} lead={say('not-offered-lead', { name })}>
        {call}
        <AskNettlege heading={say('nettlege-instead')} />
      </NoTimes>
    );
  }
  if (slots.length === 0) {
    return (
      <NoTimes asked={asked} title={say('times-none-title')} lead={say('times-none', { name, office })}>
        {call}
        <AskNettlege heading={say('nettlege-instead')} />
      </NoTimes>
    );
  }
  return <ChooseTime asked={asked} lead={say('times-lead', { name, office, minutes: HOLD_MINUTES })} />;
}

function ChooseTime({ asked, lead }: { asked: BookingRequest; lead: string }) {
  const say = useWords(bookingWords);
  const refusal = useActionData<typeof timesAction>();
  return (
    <Page
      title={say('times-title')}
      lead={lead}
      above={<BookingStep step={3} />}
      beside={<AskedSummary asked={asked} />}
    >
      {refusal && <TimeRefusalPanel refusal={refusal} />}
      <SlotDays slots={asked.slots} more={asked.more} />
      <AskNettlege heading={say('none-suits')} />
    </Page>
  );
}

function NoTimes(props: { asked: BookingRequest; title: string; lead: string; children: ReactNode }) {
  const { asked, title, lead, children } = props;
  const refusal = useActionData<typeof timesAction>();
  return (
    <Page title={title} lead={lead} above={<BookingStep step={3} />} beside={<AskedSummary asked={asked} />}>
      {refusal && <TimeRefusalPanel refusal={refusal} />}
      {children}
    </Page>
  );
}

export function AskedSummary({ asked }: { asked: BookingRequest }) {
  const say = useWords(bookingWords);
  const { citizen } = useCitizen();
  return (
    <div>
      <ChosenSummary reason={asked.reason} note={asked.note} fastlege={asked.fastlege} />
      <p className="change-chosen">
        <AnchorLink href={`/citizens/${citizen.id}/book`}>{say('change')}</AnchorLink>
      </p>
    </div>
  );
}

function AskNettlege({ heading }: { heading: string }) {
  const say = useWords(bookingWords);
  return (
    <section className="none-suits" aria-labelledby="none-suits">
      <Heading small id="none-suits">
        {heading}
      </Heading>
      <p>{say('none-suits-lead')}</p>
      <Form method="post">
        <Button type="submit" variant="outline" name="do" value="nettlege">
          {say('ask-nettlege')}
        </Button>
      </Form>
    </section>
  );
}
