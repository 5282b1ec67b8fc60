import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import List from '@helsenorge/designsystem-react/components/List';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { GpOffice } from '@helsesim/shared/dialogue/dialogue-contract';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import { useLoaderData } from 'react-router';
import { DoorWhy, ShutDoors } from '../../access/late-doors.tsx';
import { BackLink } from '../../platform/BackLink.tsx';
import { Heading } from '../../platform/Heading.tsx';
import { Page } from '../../platform/Page.tsx';
import { phoneLink, phoneText } from '../../platform/phone.ts';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { accessTo, firstNameOf, useCitizen } from '../../representation/citizen-loaders.ts';
import { useServiceName } from '../../representation/use-name-of-door.ts';
import { dialogueWords } from '../dialogue-words.ts';
import { UrgentBox } from '../UrgentBox.tsx';
import { useSaidOfFee } from '../use-said-of-fee.ts';
import { feeOf, gpPurposes, isOffered, pageOfPurpose, serviceOfPurpose } from '../write/purposes.ts';
import { writeWords } from '../write/write-words.ts';
import type { loadGp } from './gp-routes.ts';
import { gpWords } from './gp-words.ts';

type Offer = { what: 'booking' | (typeof gpPurposes)[number]; service: ServiceCode; page: string; offered: boolean };

/** The fastlege: who it is, where, what one can do here, by when there is an answer, and what it costs. */
export function GpPage() {
  const say = useWords(gpWords);
  const { citizen, services } = useCitizen();
  const office = useLoaderData<typeof loadGp>();
  const self = citizen.basis === 'self';
  const whom = firstNameOf(citizen);
  const back = <BackLink to={`/citizens/${citizen.id}`}>{say('to-home')}</BackLink>;
  if (!office)
    return (
      <Page
        title={self ? say('none') : say('none-other', { name: whom })}
        lead={self ? say('none-lead') : say('none-lead-other', { name: whom })}
        above={back}
      >
        <p>{say('none-text')}</p>
        <UrgentBox />
      </Page>
    );
  const { practitioner: name, office: at } = office;
  return (
    <Page
      title={self ? say('title') : say('title-other', { name: whom })}
      lead={self ? say('lead', { name, office: at }) : say('lead-other', { name, office: at, whom })}
      above={back}
    >
      <Away office={office} />
      <Offers office={office} />
      {accessTo(services, 'forms').write && (
        <p>
          <AnchorLink href={`/citizens/${citizen.id}/symptoms`}>{say('symptoms')}</AnchorLink>
        </p>
      )}
      <UrgentBox />
      <ContactData office={office} />
    </Page>
  );
}

function Away({ office: { absence, practitioner: name } }: { office: GpOffice }) {
  const say = useWords(gpWords);
  const dates = useDates();
  if (!absence) return null;
  const { to, substitute } = absence;
  return (
    <NotificationPanel
      variant={substitute ? 'info' : 'warn'}
      labelHtmlMarkup="h2"
      label={say('away-title', { name, day: dates.day(to) })}
    >
      {substitute ? say('away-substitute', { substitute }) : say('away-nobody')}
    </NotificationPanel>
  );
}

function Offers({ office }: { office: GpOffice }) {
  const say = useWords(gpWords);
  const sayWhat = useWords(writeWords);
  const nameOf = useServiceName();
  const { citizen, services } = useCitizen();
  const saidOf = useSaidOfOffer(office);
  const all: Offer[] = [
    { what: 'booking', service: 'appointments', page: 'book', offered: office.offers.booking },
    ...gpPurposes.map(
      (what): Offer => ({
        what,
        service: serviceOfPurpose[what],
        page: pageOfPurpose[what],
        offered: isOffered(office, what),
      }),
    ),
  ];
  const may = ({ service }: Offer) => accessTo(services, service).write;
  const open = all.filter((offer) => offer.offered && may(offer));
  const switchedOff = all.filter((offer) => !offer.offered && may(offer));
  const shut = [...new Set(all.filter((offer) => !may(offer)).map(({ service }) => service))];
  const doors = shut.map((service) => accessTo(services, service));
  const onlyLook = doors.filter(({ read }) => read);
  const closed = doors.filter(({ read }) => !read);
  return (
    <>
      {open.length > 0 && (
        <section aria-labelledby="offers">
          <Heading id="offers">{say('offers')}</Heading>
          <LinkList chevron>
            {open.map(({ what, page }) => (
              <LinkList.Link key={what} href={`/citizens/${citizen.id}/${page}`}>
                <span className="service-line">
                  <strong>{sayWhat(`offer.${what}`)}</strong>
                  <span>{sayWhat(`for.${what}`)}</span>
                  {saidOf(what) && <span>{saidOf(what)}</span>}
                </span>
              </LinkList.Link>
            ))}
          </LinkList>
          <FeeAndFrikort office={office} shown={open.some(({ what }) => what === 'e-consultation')} />
        </section>
      )}
      {switchedOff.length > 0 && (
        <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say('shut-office')}>
          <p className="first-last-flush">{say('shut-office-text', { phone: phoneText(office.phone) })}</p>
          <List variant="bullet">
            {switchedOff.map(({ what }) => (
              <List.Item key={what}>{sayWhat(`offer.${what}`)}</List.Item>
            ))}
          </List>
        </NotificationPanel>
      )}
      {onlyLook.map(({ service }) => (
        <DoorWhy key={service} service={service} label={nameOf(service)} />
      ))}
      {closed.length > 0 && (
        <section aria-labelledby="closed">
          <Heading id="closed">{say('shut-you')}</Heading>
          <ShutDoors services={closed} />
        </section>
      )}
    </>
  );
}

/** By when there is an answer, and what it costs. */
function useSaidOfOffer(office: GpOffice) {
  const say = useWords(gpWords);
  const dates = useDates();
  return (what: Offer['what']): string | undefined => {
    if (what === 'booking') return undefined;
    const amount = feeOf(office, what)?.amount ?? 0;
    const price = amount > 0 ? say('price-kroner', { amount }) : what === 'e-consultation' ? say('price-free') : '';
    return `${say('answer-by', { day: dates.day(office.answersBy[what]) })} ${price}`.trim();
  };
}

function FeeAndFrikort({ office: { fee, frikort }, shown }: { office: GpOffice; shown: boolean }) {
  const sayFee = useWords(dialogueWords);
  const { before } = useSaidOfFee();
  if (!shown) return null;
  return (
    <div className="fee-lines">
      <p>{before(fee).join(' ')}</p>
      {fee.because !== 'under-sixteen' && <p>{sayFee('fee-frikort', frikort)}</p>}
    </div>
  );
}

function ContactData({ office: { office, address, phone } }: { office: GpOffice }) {
  const say = useWords(gpWords);
  return (
    <section aria-labelledby="contact">
      <Heading id="contact">{say('contact')}</Heading>
      <Duolist variant="line" useCollapsedFromAndBelowBreakpoint="sm">
        <DuolistGroup term={say('office')} description={office} />
        <DuolistGroup term={say('address')} description={address} />
        <DuolistGroup
          term={say('phone')}
          description={<AnchorLink href={phoneLink(phone)}>{phoneText(phone)}</AnchorLink>}
        />
      </Duolist>
    </section>
  );
}
