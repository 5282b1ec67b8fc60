import { dialogueServices } from '@helsesim/shared/dialogue/dialogue-model';
import type { Access } from '@helsesim/shared/representation/representation-contract';
import { serviceOf } from '@helsesim/shared/representation/service-catalogue';
import type { ReactNode } from 'react';
import { ShutDoors } from '../access/ShutDoors.tsx';
import { parentsReach } from '../access/why-door.ts';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { accessTo, useCitizen } from '../representation/citizen-loaders.ts';
import { useServiceName } from '../representation/use-name-of-door.ts';
import { ParentsConsent } from './ParentsConsent.tsx';
import { YouthDoors } from './YouthDoors.tsx';
import { YouthLinks } from './YouthLinks.tsx';
import { youthWords } from './youth-words.ts';

/** What someone under sixteen sees: what is open, what is not yet and why, what a parent must do, and what sixteen brings. */
export function YouthHome({ appointments }: { appointments: ReactNode }) {
  const say = useWords(youthWords);
  const nameOf = useServiceName();
  const citizen = useCitizen();
  // The inbox is there as soon as there is someone to write with, and opens further with its own service.
  const hasInbox = dialogueServices.some((service) => accessTo(citizen.services, service).read);
  const services = citizen.services.filter(({ service, read }) => read || service !== 'inbox' || !hasInbox);
  const open = services.filter(({ read }) => read);
  const because = (...reasons: readonly Access['reason'][]) =>
    services.filter(({ read, reason }) => !read && reasons.includes(reason));
  const atSixteen = because('not-open-to-youth');
  const otherwise = services.filter(
    (door) => !door.read && !atSixteen.includes(door) && door.reason !== 'youth-consent-missing',
  );
  const onlyLook = open.filter(
    ({ service, write, writeReason }) =>
      !write && writeReason === 'not-open-to-youth' && serviceOf(service).self === 'write',
  );
  return (
    <>
      {appointments}
      <section aria-labelledby="open">
        <Heading id="open">{say('open')}</Heading>
        <YouthDoors open={open} />
      </section>
      <ParentsConsent waiting={because('youth-consent-missing')} />
      {otherwise.length > 0 && (
        <section aria-labelledby="not-open">
          <Heading id="not-open">{say('not-open')}</Heading>
          <ShutDoors services={otherwise} />
        </section>
      )}
      {atSixteen.length > 0 && (
        <section aria-labelledby="sixteen">
          <Heading id="sixteen">{say('sixteen')}</Heading>
          <p>{say('sixteen-text')}</p>
          {onlyLook.length > 0 && (
            <p>
              {say('sixteen-change')} {onlyLook.map(({ service }) => nameOf(service)).join(', ')}.
            </p>
          )}
          <ShutDoors services={atSixteen.toSorted((a, b) => parentsOf(a) - parentsOf(b))} />
        </section>
      )}
      <section aria-labelledby="parents">
        <Heading id="parents">{say('parents-see')}</Heading>
        <p>{say('parents-see-text')}</p>
      </section>
      <YouthLinks />
    </>
  );
}

/** What a parent can do meanwhile comes before what nobody can. */
const parentsOf = ({ service }: Access) =>
  ['parent-uses', 'parent-looks', 'parent-has-nothing', 'only-you'].indexOf(parentsReach(service));
