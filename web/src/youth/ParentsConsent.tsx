import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import List from '@helsenorge/designsystem-react/components/List';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { Access } from '@helsesim/shared/representation/representation-contract';
import { serviceOf } from '@helsesim/shared/representation/service-catalogue';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';
import { accessTo, firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { pageOf } from '../representation/page-addresses.ts';
import { useServiceName } from '../representation/use-name-of-door.ts';
import { youthWords } from './youth-words.ts';

/** YOU-07: what waits for a parent's consent and how it is given; or that it is given. */
export function ParentsConsent({ waiting }: { waiting: readonly Access[] }) {
  const say = useWords(youthWords);
  const nameOf = useServiceName();
  const eid = useRoot()?.session?.eid;
  const { citizen, services } = useCitizen();
  const decided = accessTo(services, 'child-settings').read && (
    <AnchorLink href={pageOf('child-settings', citizen.id) ?? ''}>{say('what-parents-decided')}</AnchorLink>
  );

  if (waiting.length > 0)
    return (
      <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say('consent-label')}>
        <p className="first-last-flush">{say('consent-text')}</p>
        <List variant="bullet">
          {waiting.map(({ service }) => (
            <List.Item key={service}>{nameOf(service)}</List.Item>
          ))}
        </List>
        <h3>{say('consent-how')}</h3>
        <List variant="numbered">
          <List.Item>{say('consent-step-1')}</List.Item>
          <List.Item>{say('consent-step-2')}</List.Item>
          <List.Item>{say('consent-step-3', { name: firstNameOf(citizen) })}</List.Item>
        </List>
        <p>
          {say('consent-one')} {eid === 'substantial' && say('consent-eid')}
        </p>
        {decided}
      </NotificationPanel>
    );

  const consented = services.some(({ service, read }) => read && asksParents(service));
  if (!consented) return null;
  return (
    <section aria-labelledby="consented">
      <Heading id="consented">{say('consented-label')}</Heading>
      <p>{say('consented-text')}</p>
      {decided}
    </section>
  );
}

const asksParents = (service: Access['service']) => {
  const { youthWithoutConsent, youthWithConsent } = serviceOf(service);
  return youthWithConsent !== null && youthWithoutConsent === null;
};
