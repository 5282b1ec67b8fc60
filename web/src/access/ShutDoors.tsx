import List from '@helsenorge/designsystem-react/components/List';
import type { Access } from '@helsesim/shared/representation/representation-contract';
import { useServiceName } from '../representation/use-name-of-door.ts';
import { useWhy } from './use-why.ts';
import { WhyText } from './WhyText.tsx';
import './access.scss';

/** The shut doors, those with the same reason together: the reason once, then what it shuts. */
export function ShutDoors({ services }: { services: readonly Access[] }) {
  const nameOf = useServiceName();
  const { shut } = useWhy();
  const doors = services.map(({ service, reason }) => {
    const why = shut({ service, reason: reason ?? 'no-access' });
    return { service, why };
  });
  return [...Map.groupBy(doors, ({ why }) => why.text)].map(([text, together]) => (
    <div key={text} className="shut-doors">
      {together[0] && <WhyText why={together[0].why} />}
      <List variant="bullet">
        {together.map(({ service }) => (
          <List.Item key={service}>{nameOf(service)}</List.Item>
        ))}
      </List>
    </div>
  ));
}
