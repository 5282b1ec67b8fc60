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
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { BookingStep } from './BookingStep.tsx';
import { useBookingDraft } from './booking-draft.ts';
import type { loadRequest, timesAction } from './booking-routes.ts';
import { bookingWords } from './booking-words.ts';
import { CallPage } from './CallPage.tsx';
import { ChosenSummary } from './ChosenSummary.tsx';
import { SlotDays } from './SlotDays.tsx';
import { TimeRefusalPanel } from './TimeRefusalPanel.tsx';
import { useSaidOfTimes } from './use-said-of-times.ts';

/** After the questions: the fastlege's free times, or what to do when there are none to choose. */
export function TimesPage() {
  const say = useWords(bookingWords);
  const asked = useLoaderData<typeof loadRequest>();
  const { citizen } = useCitizen();
  const saidOfTimes = useSaidOfTimes();
  const { outcome, fastlege, slots } = asked;
  if (outcome !== 'book') return <CallPage call={outcome} />;
  if (!fastlege) {
    return (
      <NoTimes
        asked={asked}
        title={
          citizen.basis === 'self'
            ? say('no-fastlege-title')
            : say('no-fastlege-title-other', { name: firstNameOf(citizen) })
        }
        lead={say('no-fastlege-lead')}
      >
        <p>{say('no-fastlege-what')}</p>
        <AskNettlege button={say('ask-nettlege-at-once')} />
      </NoTimes>
    );
  }
  const { name, office, phone } = fastlege;
  const call = (
    <div className="buttons">
      <Button htmlMarkup="a" href={phoneLink(phone)}>
        {say('call-office', { office, phone: phoneText(phone) })}
      </Button>
    </div>
  );
  if (!fastlege.offersBooking) {
    return (
      <NoTimes asked={asked} title={say('not-offered-title', { office })} lead={say('not-offered-lead', { name })}>
        {call}
        <AskNettlege button={say('ask-nettlege-at-once')} />
      </NoTimes>
    );
  }
  if (slots.length === 0) {
    return (
      <NoTimes asked={asked} title={say('times-none-title')} lead={say('times-none', { name, office })}>
        {call}
        <AskNettlege button={say('ask-nettlege-at-once')} />
      </NoTimes>
    );
  }
  const lead = say('times-lead', { name, office, minutes: HOLD_MINUTES });
  return <ChooseTime asked={asked} lead={saidOfTimes(lead, slots)} />;
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
      <AdvisedTimes slots={asked.slots} more={asked.more} />
      <AskNettlege button={say('ask-nettlege')} />
    </Page>
  );
}

/** Whoever comes from a form that advised how to meet sees those times first. All others are a press away. */
function AdvisedTimes({ slots, more }: Pick<BookingRequest, 'slots' | 'more'>) {
  const say = useWords(bookingWords);
  const { citizen } = useCitizen();
  const [{ form }, change] = useBookingDraft(citizen.id);
  if (!form || slots.every((slot) => slot.form === form)) return <SlotDays slots={slots} more={more} />;
  const told = { form: say(`form.${form}`) };
  if (slots.every((slot) => slot.form !== form))
    return (
      <>
        <p>{say('times-advised-none', told)}</p>
        <SlotDays slots={slots} more={more} />
      </>
    );
  return (
    <>
      <p>{say('times-advised', told)}</p>
      <div className="buttons">
        <Button variant="outline" onClick={() => change({ form: undefined })}>
          {say('times-all')}
        </Button>
      </div>
      <SlotDays slots={slots} more={more} only={form} />
    </>
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

function AskNettlege({ button }: { button: string }) {
  const say = useWords(bookingWords);
  return (
    <section className="none-suits" aria-labelledby="none-suits">
      <Heading small id="none-suits">
        {say('nettlege-instead')}
      </Heading>
      <p>{say('none-suits-lead')}</p>
      <Form method="post">
        <Button type="submit" variant="outline" name="do" value="nettlege">
          {button}
        </Button>
      </Form>
    </section>
  );
}
