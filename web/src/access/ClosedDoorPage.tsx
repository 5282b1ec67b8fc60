import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import { useLocation } from 'react-router';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { tellingWords } from '../problems/telling/telling-words.ts';
import { accessTo, firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { useServiceName } from '../representation/use-name-of-door.ts';
import { accessWords } from './access-words.ts';
import { useWhy } from './use-why.ts';

/** In place of a page of a service that is shut, or may only be looked at: why, and what would open it. */
export function ClosedDoorPage({ service }: { service: ServiceCode }) {
  const say = useWords(accessWords);
  const nameOf = useServiceName();
  const sayProblem = useWords(tellingWords);
  const { shut, onlyLook } = useWhy();
  const { citizen, services } = useCitizen();
  const access = accessTo(services, service);
  const why = access.read ? onlyLook(access) : shut({ service, reason: access.reason ?? 'no-access' });
  // A page of a service that is called something else: what was asked for is named.
  const atNotices = useLocation().pathname.split('/')[3] === 'notices';
  const named = { service: atNotices ? say('notices') : nameOf(service) };
  const readOnly =
    service === 'appointments' ? say('read-only-title.appointments') : say('read-only-title.other', named);
  const home = `/citizens/${citizen.id}`;
  return (
    <Page title={access.read ? readOnly : say('closed-title', named)} lead={why?.text ?? say('read-anyone')}>
      <div className="buttons">
        {why?.opener && (
          <Button htmlMarkup="a" href={why.opener.href}>
            {why.opener.text}
          </Button>
        )}
        <Button htmlMarkup="a" href={home} variant={why?.opener ? 'outline' : 'fill'}>
          {sayProblem('to-home')}
        </Button>
      </div>
      <p>
        {citizen.basis === 'self' ? (
          <AnchorLink href={`${home}/access?rules=${service}#door-${service}`}>{say('to-access')}</AnchorLink>
        ) : (
          <AnchorLink href={`${home}/access`}>{say('to-access-other', { name: firstNameOf(citizen) })}</AnchorLink>
        )}
      </p>
    </Page>
  );
}
