import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { GpOffice } from '@helsesim/shared/dialogue/dialogue-contract';
import { BackLink } from '../../platform/BackLink.tsx';
import { Page } from '../../platform/Page.tsx';
import { phoneLink, phoneText } from '../../platform/phone.ts';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { accessTo, firstNameOf, useCitizen } from '../../representation/citizen-loaders.ts';
import type { GpPurpose } from './purposes.ts';
import { writeWords } from './write-words.ts';

const titles = {
  'e-consultation': 'title.e-consultation',
  'e-contact': 'title.e-contact',
  'prescription-renewal': 'title.renewal',
} as const satisfies Record<GpPurpose, string>;

/** TIM-02, TIM-04, TIM-18: there is nobody to write to here, why, and what one can do instead. */
export function NotOffered({ purpose, office }: { purpose: GpPurpose; office: GpOffice | null }) {
  const say = useWords(writeWords);
  const dates = useDates();
  const { citizen, services } = useCitizen();
  const home = `/citizens/${citizen.id}`;
  const back = <BackLink to={`${home}/write`}>{say('back')}</BackLink>;
  if (!office) {
    const title = citizen.basis === 'self' ? say('no-gp') : say('no-gp-other', { name: firstNameOf(citizen) });
    return <Page title={title} lead={say('no-gp-text')} above={back} />;
  }
  const { absence, practitioner, phone } = office;
  const away = purpose === 'e-consultation' && absence !== null && absence.substitute === null;
  const canBook = office.offers.booking && accessTo(services, 'appointments').write;
  return (
    <Page title={say(titles[purpose])} above={back}>
      <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say('shut-title', { office: office.office })}>
        {away && (
          <p className="first-last-flush">{say('shut-away', { name: practitioner, day: dates.day(absence.to) })}</p>
        )}
        <p className="flush-last">{say('shut-text')}</p>
      </NotificationPanel>
      <div className="buttons">
        <Button htmlMarkup="a" href={phoneLink(phone)}>
          {say('call-office', { office: office.office, phone: phoneText(phone) })}
        </Button>
        {canBook && (
          <Button htmlMarkup="a" variant="outline" href={`${home}/book`}>
            {say('offer.booking')}
          </Button>
        )}
      </div>
    </Page>
  );
}
