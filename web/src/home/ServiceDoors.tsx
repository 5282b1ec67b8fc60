import Expander from '@helsenorge/designsystem-react/components/Expander';
import List from '@helsenorge/designsystem-react/components/List';
import type { Access } from '@helsesim/shared/representation/representation-contract';
import { ShutDoors } from '../access/late-doors.tsx';
import { useWords } from '../platform/use-words.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { useServiceName } from '../representation/use-name-of-door.ts';
import { homeWords } from './home-words.ts';

/** The other services that are open, as information: by name. */
export function OpenDoors({ open }: { open: readonly Access[] }) {
  const titleOf = useDoorsTitle();
  const say = useWords(homeWords);
  const nameOf = useServiceName();
  if (open.length === 0) return null;
  return (
    <Expander title={titleOf('open', open.length)}>
      <p>{say('open-text')}</p>
      <List variant="bullet">
        {open.map(({ service, write }) => (
          <List.Item key={service}>
            {nameOf(service)}
            {!write && ` (${say('open-read')})`}
          </List.Item>
        ))}
      </List>
    </Expander>
  );
}

/** The other services that are shut, with why and what would open them. */
export function ClosedDoors({ shut }: { shut: readonly Access[] }) {
  const titleOf = useDoorsTitle();
  if (shut.length === 0) return null;
  return (
    <Expander title={titleOf('shut', shut.length)}>
      <ShutDoors services={shut} />
    </Expander>
  );
}

function useDoorsTitle() {
  const say = useWords(homeWords);
  const { citizen } = useCitizen();
  const who = citizen.basis === 'self' ? 'self' : 'other';
  const name = firstNameOf(citizen);
  return (doors: 'open' | 'shut', count: number) =>
    count === 1 ? say(`${doors}-${who}-one`, { name }) : say(`${doors}-${who}`, { name, count });
}
