import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import Expander from '@helsenorge/designsystem-react/components/Expander';
import List from '@helsenorge/designsystem-react/components/List';
import type { BookingRequest, NettlegeStep } from '@helsesim/shared/booking/booking-contract';
import { useActionData, useLoaderData, useParams } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { Page } from '../platform/Page.tsx';
import { phoneLink, phoneText } from '../platform/phone.ts';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { BookingStep } from './BookingStep.tsx';
import type { holdChosen, loadNettlege } from './booking-routes.ts';
import { bookingWords } from './booking-words.ts';
import { SlotDays } from './SlotDays.tsx';
import { TimeRefusalPanel } from './TimeRefusalPanel.tsx';
import { AskedSummary } from './TimesPage.tsx';
import { useSaidOfTimes } from './use-said-of-times.ts';

/** NET-02: the nettlege's times when every step of the road holds; otherwise which step did not. Always the why. */
export function NettlegePage() {
  const say = useWords(bookingWords);
  const asked = useLoaderData<typeof loadNettlege>();
  const refusal = useActionData<typeof holdChosen>();
  const { citizen } = useCitizen();
  const { requestId } = useParams();
  const { offered, why, slots } = asked.nettlege;
  const saidOfTimes = useSaidOfTimes();
  const failed = why.find(({ holds }) => !holds);
  const times = `/citizens/${citizen.id}/book/${requestId}`;
  return (
    <Page
      title={say(offered ? 'nettlege-title' : 'nettlege-refused-title')}
      lead={failed ? say(`step.${failed.code}.no`) : saidOfTimes(say('nettlege-offered'), slots)}
      above={<BookingStep step={3} />}
      beside={<AskedSummary asked={asked} />}
    >
      {refusal && <TimeRefusalPanel refusal={refusal} />}
      {offered ? (
        <>
          <BackLink to={times}>{say(asked.slots.length > 0 ? 'back-to-times' : 'back')}</BackLink>
          <SlotDays slots={slots} />
        </>
      ) : (
        <Refusal asked={asked} times={times} />
      )}
      <Expander title={say('nettlege-why')}>
        <List variant="numbered">
          {why.map((step) => (
            <List.Item key={step.rule}>
              <Step step={step} />
            </List.Item>
          ))}
        </List>
      </Expander>
    </Page>
  );
}

/** What one can do instead: the fastlege's times or number, or, without a fastlege, the legevakt. */
function Refusal({ asked: { fastlege, slots }, times }: { asked: BookingRequest; times: string }) {
  const say = useWords(bookingWords);
  return (
    <>
      <p>
        {fastlege ? (
          <AnchorLink href={phoneLink(fastlege.phone)}>
            {say('call-office', { office: fastlege.office, phone: phoneText(fastlege.phone) })}
          </AnchorLink>
        ) : (
          say('nettlege-refused-alone')
        )}
      </p>
      <div className="buttons">
        <Button htmlMarkup="a" href={times}>
          {say(slots.length > 0 ? 'back-to-times' : 'back')}
        </Button>
      </div>
    </>
  );
}

function Step({ step: { code, holds, rule, source, assumption } }: { step: NettlegeStep }) {
  const say = useWords(bookingWords);
  return (
    <div className="why-step">
      <p>
        <strong>{say(holds ? 'step-yes' : 'step-no')}.</strong> {say(`step.${code}.${holds ? 'yes' : 'no'}`)}
      </p>
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
    </div>
  );
}
