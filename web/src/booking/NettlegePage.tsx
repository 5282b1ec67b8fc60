import Expander from '@helsenorge/designsystem-react/components/Expander';
import List from '@helsenorge/designsystem-react/components/List';
import type { NettlegeStep } from '@helsesim/shared/booking/booking-contract';
import { useActionData, useLoaderData, useParams } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { BookingStep } from './BookingStep.tsx';
import type { holdChosen, loadNettlege } from './booking-routes.ts';
import { bookingWords } from './booking-words.ts';
import { SlotDays } from './SlotDays.tsx';
import { TimeRefusalPanel } from './TimeRefusalPanel.tsx';
import { AskedSummary } from './TimesPage.tsx';

/** NET-02: the nettlege's times when every step of the road holds; otherwise which step did not. Always the why. */
export function NettlegePage() {
  const say = useWords(bookingWords);
  const asked = useLoaderData<typeof loadNettlege>();
  const refusal = useActionData<typeof holdChosen>();
  const { citizen } = useCitizen();
  const { requestId } = useParams();
  const { offered, why, slots } = asked.nettlege;
  return (
    <Page
      title={say(offered ? 'nettlege-title' : 'nettlege-refused-title')}
      lead={say(offered ? 'nettlege-offered' : asked.fastlege ? 'nettlege-refused' : 'nettlege-refused-alone')}
      above={<BookingStep step={3} />}
      beside={<AskedSummary asked={asked} />}
    >
      {refusal && <TimeRefusalPanel refusal={refusal} />}
      <BackLink to={`/citizens/${citizen.id}/book/${requestId}`}>
        {say(asked.slots.length > 0 ? 'back-to-times' : 'back')}
      </BackLink>
      {offered && <SlotDays slots={slots} />}
      <section aria-labelledby="why">
        <Heading id="why" small>
          {say('nettlege-why')}
        </Heading>
        <List variant="numbered">
          {why.map((step) => (
            <List.Item key={step.rule}>
              <Step step={step} />
            </List.Item>
          ))}
        </List>
      </section>
    </Page>
  );
}

function Step({ step: { code, holds, rule, source, assumption } }: { step: NettlegeStep }) {
  const say = useWords(bookingWords);
  return (
    <div className="why-step">
      <p>
        <strong>{say(holds ? 'step-yes' : 'step-no')}.</strong> {say(`step.${code}.${holds ? 'yes' : 'no'}`)}
      </p>
      <Expander title={`${say('step-rule')} ${rule}`}>
        <dl className="rule">
          <dt>{say('step-rule')}</dt>
          <dd>
            <code>{rule}</code>
          </dd>
          <dt>{say('step-source')}</dt>
          <dd>{source}</dd>
          {assumption && (
            <>
              <dt>{say('step-assumption')}</dt>
              <dd>{assumption}</dd>
            </>
          )}
        </dl>
      </Expander>
    </div>
  );
}
