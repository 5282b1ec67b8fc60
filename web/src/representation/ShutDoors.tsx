import List from '@helsenorge/designsystem-react/components/List';
import type { Access } from '@helsesim/shared/representation/representation-contract';
import type { AccessRefusal } from '@helsesim/shared/representation/representation-model';
import { useWords } from '../platform/use-words.ts';
import { firstNameOf, useCitizen } from './citizen-loaders.ts';
import { representationWords } from './representation-words.ts';

/** Why a door is shut and what would open it, in one plain sentence or two. */
export function useShutDoor() {
  const say = useWords(representationWords);
  const { citizen } = useCitizen();
  const who = citizen.basis === 'self' ? 'self' : 'other';
  return (reason: AccessRefusal) => say(`shut.${reason}.${who}`, { name: firstNameOf(citizen) });
}

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
  const byReason = Map.groupBy(services, ({ reason }) => reason ?? 'no-access');
  return [...byReason].map(([reason, shut]) => (
    <div key={reason} className="shut-doors">
      <p>{whyShut(reason)}</p>
      <List variant="bullet">
        {shut.map(({ service }) => (
          <List.Item key={service}>{say(`service.${service}`)}</List.Item>
        ))}
      </List>
    </div>
  ));
}
