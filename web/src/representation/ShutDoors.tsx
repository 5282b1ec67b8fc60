import List from '@helsenorge/designsystem-react/components/List';
import type { Access } from '@helsesim/shared/representation/representation-contract';
import type { AccessRefusal } from '@helsesim/shared/representation/representation-model';
import { type ServiceCode, serviceOf } from '@helsesim/shared/representation/service-catalogue';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';
import { firstNameOf, useCitizen } from './citizen-loaders.ts';
import { representationWords } from './representation-words.ts';

/** Why a door is shut and what would open it, in one plain sentence or two. */
export function useShutDoor() {
  const say = useWords(representationWords);
  const { citizen, services } = useCitizen();
  const eid = useRoot()?.session?.eid;
  const who = citizen.basis === 'self' ? 'self' : 'other';
  const name = firstNameOf(citizen);
  return (reason: AccessRefusal, service?: ServiceCode) => {
    // Nothing here can widen a consent yet; the office can still give a time.
    if (service === 'appointments' && reason === 'consent-too-low')
      return say(`no-full-consent.${hasBasisOnly(services) ? 'basis' : 'less'}.${who}`, { name });
    const why = say(`shut.${reason}.${who}`, { name });
    // YOU-05: a parent's consent is asked for first, but will not be enough.
    const eidToo = reason === 'youth-consent-missing' && who === 'self' && eid === 'substantial';
    return eidToo ? `${why} ${say('and-eid')}` : why;
  };
}

/** The level of consent is not told; which services it has opened and shut tells whether it is `basis`. */
const hasBasisOnly = (services: readonly Access[]) =>
  services.some(({ service, read }) => read && serviceOf(service).consent === 'basis') &&
  services.some(({ service, reason }) => reason === 'consent-too-low' && serviceOf(service).consent === 'basisPlus');

/** What is said when one may look at the appointments, and no more. */
export function useReadOnly() {
  const say = useWords(representationWords);
  const { citizen } = useCitizen();
  if (citizen.basis !== 'self') return say('read-only.other', { name: firstNameOf(citizen) });
  return say(citizen.age < 16 ? 'read-only.youth' : 'read-only.self');
}

/** The shut doors, those with the same reason together: the reason once, then what it shuts. */
export function ShutDoors({ services }: { services: readonly Access[] }) {
  const say = useWords(representationWords);
  const whyShut = useShutDoor();
  const { citizen } = useCitizen();
  // What a parent can do meanwhile comes before what nobody can.
  const isLast = ({ service, reason }: Access) => Number(reason === 'not-open-to-youth' && !parentMay(service));
  const inOrder = services.toSorted((a, b) => isLast(a) - isLast(b));
  const byReason = Map.groupBy(inOrder, ({ service, reason }) =>
    reason === 'not-open-to-youth' && citizen.basis === 'self'
      ? say(parentMay(service) ? 'youth.parent-may' : 'youth.parent-may-not')
      : whyShut(reason ?? 'no-access'),
  );
  return [...byReason].map(([why, shut]) => (
    <div key={why} className="shut-doors">
      <p>{why}</p>
      <List variant="bullet">
        {shut.map(({ service, reason }) => (
          <List.Item key={service}>
            {say(`service.${service}`)}
            {reason === 'not-open-to-youth' && citizen.basis === 'self' && serviceOf(service).parentFrom12 === 'read'
              ? `. ${say('youth.parent-looks')}`
              : ''}
          </List.Item>
        ))}
      </List>
    </div>
  ));
}

/** PAR-10 to PAR-17: what a parent of someone of 13 to 15 still has. */
const parentMay = (service: ServiceCode) => {
  const { parentFrom12, citizenOnly } = serviceOf(service);
  return parentFrom12 !== null && !citizenOnly;
};
