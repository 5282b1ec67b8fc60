import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import type { Access } from '@helsesim/shared/representation/representation-contract';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import { useWords } from '../platform/use-words.ts';
import { firstNameOf, useCitizen, useUnread } from '../representation/citizen-loaders.ts';
import { pageOf } from '../representation/page-addresses.ts';
import { useServiceName } from '../representation/use-name-of-door.ts';
import { homeWords } from './home-words.ts';

const inOrder: readonly ServiceCode[] = [
  'appointments',
  'forms',
  'inbox',
  'gp-info',
  'gp-dialogue',
  'prescription-renewal',
  'home-care',
  'helsestasjon',
  'school-nurse',
  'fullmakter',
  'child-settings',
  'privacy-settings',
  'activity',
];

/** The services that are open and have their pages here, and the page that tells of all of them. */
export function ServiceLinks({ open }: { open: readonly Access[] }) {
  const say = useWords(homeWords);
  const nameOf = useServiceName();
  const { citizen } = useCitizen();
  const unread = useUnread(citizen.id);
  const name = firstNameOf(citizen);
  const who = citizen.basis === 'self' ? 'self' : 'other';
  const links = inOrder.flatMap((service) => {
    const access = open.find((one) => one.service === service);
    const href = pageOf(service, citizen.id);
    return access && href
      ? [{ href, title: service === 'forms' ? say('symptoms') : nameOf(service), text: aboutOf(access) }]
      : [];
  });
  const notices = open.some(({ service }) => service === 'privacy-settings')
    ? [{ href: `/citizens/${citizen.id}/notices`, title: say('notices'), text: say('notices-text') }]
    : [];
  const all = {
    href: `/citizens/${citizen.id}/access`,
    title: say('access'),
    text: say(`access-text-${who}`, { name }),
  };
  return (
    <LinkList chevron>
      {[...links, ...notices, all].map(({ href, title, text }) => (
        <LinkList.Link key={href} href={href}>
          <span className="service-line">
            <strong>{title}</strong>
            {text && <span>{text}</span>}
          </span>
        </LinkList.Link>
      ))}
    </LinkList>
  );

  function aboutOf({ service, write }: Access) {
    switch (service) {
      case 'appointments':
        return write ? say('appointments-text') : say(`appointments-look-${who}`, { name });
      case 'forms':
        return say('symptoms-text');
      case 'inbox':
        if (!unread) return say(`inbox-text-${who}`, { name });
        return unread === 1 ? say('inbox-unread-one') : say('inbox-unread', { count: unread });
      case 'gp-info':
        return say(`gp-text-${who}`, { name });
      case 'gp-dialogue':
        return say('write-text');
      case 'prescription-renewal':
        return say('renewal-text');
      case 'home-care':
        return say(`home-care-text-${who}`, { name });
      case 'helsestasjon':
        return say(`helsestasjon-text-${who}`, { name });
      case 'school-nurse':
        return say('school-nurse-text');
      case 'fullmakter':
        return say('fullmakter-text');
      case 'child-settings':
        return say('child-settings-text', { name });
      case 'privacy-settings':
        return say('privacy-settings-text');
      case 'activity':
        return say(`activity-text-${who}`, { name });
      default:
        return undefined;
    }
  }
}
