import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import { useLoaderData } from 'react-router';
import { DoorWhy } from '../../access/late-doors.tsx';
import { BackLink } from '../../platform/BackLink.tsx';
import { Heading } from '../../platform/Heading.tsx';
import { useLanguage } from '../../platform/language.ts';
import { Page } from '../../platform/Page.tsx';
import { useWords } from '../../platform/use-words.ts';
import { accessTo, firstNameOf, useCitizen } from '../../representation/citizen-loaders.ts';
import { useServiceName } from '../../representation/use-name-of-door.ts';
import { UrgentBox } from '../UrgentBox.tsx';
import { feeOf, type GpPurpose, gpPurposes, isOffered, pageOfPurpose, serviceOfPurpose } from './purposes.ts';
import type { loadHub } from './write-routes.ts';
import { writeWords } from './write-words.ts';

/** Whom one can write to: by what one needs, not by who answers. */
export function HubPage() {
  const say = useWords(writeWords);
  const nameOf = useServiceName();
  const language = useLanguage();
  const { citizen, services } = useCitizen();
  const { office, contacts } = useLoaderData<typeof loadHub>();
  const home = `/citizens/${citizen.id}`;
  const atGp = gpPurposes.filter(
    (purpose) =>
      accessTo(services, serviceOfPurpose[purpose]).write &&
      office !== null &&
      (office === undefined || isOffered(office, purpose)),
  );
  const priceOf = (purpose: GpPurpose): string[] => {
    const fee = office ? feeOf(office, purpose) : undefined;
    if (!fee) return [];
    return [fee.amount > 0 ? say('costs', { amount: fee.amount }) : say('costs-nothing')];
  };
  const canBook = accessTo(services, 'appointments').write && (office?.offers.booking ?? true);
  return (
    <Page
      title={citizen.basis === 'self' ? say('hub-title') : say('hub-title-other', { name: firstNameOf(citizen) })}
      above={<BackLink to={home}>{say('to-home')}</BackLink>}
    >
      <UrgentBox />
      {atGp.length > 0 && (
        <section aria-labelledby="gp">
          <Heading id="gp">{say('hub-gp')}</Heading>
          <LinkList chevron>
            {atGp.map((purpose) => (
              <LinkList.Link key={purpose} href={`${home}/${pageOfPurpose[purpose]}`}>
                <span className="service-line">
                  <strong>{say(`offer.${purpose}`)}</strong>
                  <span>{[say(`for.${purpose}`), ...priceOf(purpose)].join(' ')}</span>
                </span>
              </LinkList.Link>
            ))}
            {canBook && (
              <LinkList.Link href={`${home}/book`}>
                <span className="service-line">
                  <strong>{say('offer.booking')}</strong>
                  <span>{say('for.booking')}</span>
                </span>
              </LinkList.Link>
            )}
          </LinkList>
        </section>
      )}
      {contacts.length > 0 && (
        <section aria-labelledby="contacts">
          <Heading id="contacts">{say('hub-contacts')}</Heading>
          <LinkList chevron>
            {contacts.map(({ id, name, about, organization }) => (
              <LinkList.Link key={id} href={`${home}/write/contact/${id}`}>
                <span className="service-line">
                  <strong>{name[language]}</strong>
                  <span>{about[language]}</span>
                  <span>{organization}</span>
                </span>
              </LinkList.Link>
            ))}
          </LinkList>
        </section>
      )}
      {!accessTo(services, 'gp-dialogue').write && <DoorWhy service="gp-dialogue" label={nameOf('gp-dialogue')} />}
      {atGp.length === 0 && contacts.length === 0 && <p>{say('hub-none')}</p>}
    </Page>
  );
}
