import Button from '@helsenorge/designsystem-react/components/Button';
import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import { type Way, waysOn } from '@helsesim/shared/forms/ways';
import { Heading } from '../platform/Heading.tsx';
import { phoneLink, phoneText } from '../platform/phone.ts';
import { useWords } from '../platform/use-words.ts';
import { accessTo, useCitizen } from '../representation/citizen-loaders.ts';
import { formsWords } from './forms-words.ts';
import { ownWays } from './own-ways.ts';
import type { Recommended } from './ResponsePage.tsx';
import { useSelfHelpPlace } from './use-self-help-place.ts';

/** The ways on from the recommendation, the best one as the button of the page. Only what is open is offered. */
export function WaysOn({ loaded }: { loaded: Recommended }) {
  const say = useWords(formsWords);
  const { services } = useCitizen();
  const at = useSelfHelpPlace();
  const { answered, selfHelp } = loaded;
  const { outcome, used } = answered;
  const linkOf = useLinkOf(loaded);
  if (!outcome) return null;
  const ways = waysOn(
    outcome.level,
    (service) => accessTo(services, service)[service === 'gp-info' ? 'read' : 'write'],
    ownWays(answered.formId, outcome),
  ).flatMap((way) => {
    const link = linkOf(way);
    return link ? [{ way, ...link }] : [];
  });
  const [first, ...others] = ways;
  const advice = selfHelp.filter(({ id }) => outcome.selfHelp.includes(id));
  return (
    <section className="ways" aria-labelledby="ways">
      <Heading id="ways">{say('ways')}</Heading>
      {used !== 'not-used' && <p>{say(`used.${used}`)}</p>}
      {first && (
        <div className="buttons">
          <Button
            htmlMarkup="a"
            href={first.href}
            size="large"
            concept={outcome.urgency === 'red' ? 'destructive' : 'normal'}
          >
            {first.text}
          </Button>
        </div>
      )}
      {others.length > 0 && (
        <LinkList chevron>
          {others.map(({ way, href, text }) => (
            <LinkList.Link key={way} href={href}>
              <span className="service-line">
                <strong>{text}</strong>
              </span>
            </LinkList.Link>
          ))}
        </LinkList>
      )}
      {advice.length > 0 && (
        <>
          <h3 className="ways__advice">{say('advice-for-you')}</h3>
          <LinkList chevron>
            {advice.map(({ id, title, lead }) => (
              <LinkList.Link key={id} href={at(id)}>
                <span className="service-line">
                  <strong>{title}</strong>
                  <span>{lead}</span>
                </span>
              </LinkList.Link>
            ))}
          </LinkList>
        </>
      )}
    </section>
  );
}

/** Where each way leads, with the answers following along. Nothing: there is nobody to turn to that way. */
function useLinkOf({ answered, office, stations, language }: Recommended) {
  const say = useWords(formsWords);
  const { citizen } = useCitizen();
  const { id, used } = answered;
  const home = `/citizens/${citizen.id}`;
  // Answers go along once: a second time one goes without them.
  const along = used === 'not-used' ? `form=${id}` : '';
  // What they are about is told there all the same.
  const book = `${home}/book?form=${id}`;
  const linkToStation = () => {
    const [contact, ...others] = stations;
    if (!contact) return undefined;
    if (others.length > 0)
      return { href: `${home}/health-station${along && `?${along}`}`, text: say('health-station') };
    return {
      href: `${home}/write/contact/${contact.id}${along && `?${along}`}`,
      text: say('write-to', { name: contact.name[language] }),
    };
  };
  return (way: Way): { href: string; text: string } | undefined => {
    switch (way) {
      case 'call-113':
        return { href: 'tel:113', text: say('call-113') };
      case 'call-116117':
        return { href: 'tel:116117', text: say('call-116117') };
      case 'call-office':
        return office
          ? {
              href: phoneLink(office.phone),
              text: say('call-office', { office: office.office, phone: phoneText(office.phone) }),
            }
          : undefined;
      case 'renewal':
        return office?.offers.prescriptionRenewal ? { href: `${home}/write/renewal`, text: say('renewal') } : undefined;
      case 'book-physical':
      case 'book-video':
      case 'book-phone':
        return office?.offers.booking ? { href: `${book}&as=${way.slice('book-'.length)}`, text: say(way) } : undefined;
      case 'nettlege':
        // NET-01: only when there is no fastlege to ask first; else the booking page leads there.
        return office === null ? { href: book, text: say('nettlege') } : undefined;
      case 'e-consultation':
        return office?.offers.eConsultation
          ? { href: `${home}/write/e-consultation${along && `?${along}`}`, text: say('e-consultation') }
          : undefined;
      case 'health-station':
        return linkToStation();
      case 'self-help':
        return { href: `${home}/self-help`, text: say('see-self-help') };
    }
  };
}
