import type { Access } from '@helsesim/shared/representation/representation-contract';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { accessWords } from './access-words.ts';
import type { DoorState } from './age-bands.ts';
import { type Explained, ServiceRow } from './ServiceRow.tsx';
import { useWhy } from './use-why.ts';
import { WhyText } from './WhyText.tsx';
import type { Why } from './why-door.ts';

type ServiceGroupProps = {
  state: DoorState;
  services: readonly Access[];
  explained: readonly (Explained & { service: Access['service'] })[] | undefined;
};

/** The services that are open, or only to look at, or shut; those with the same reason under it. */
export function ServiceGroup({ state, services, explained }: ServiceGroupProps) {
  const say = useWords(accessWords);
  const { shut, onlyLook } = useWhy();
  const whyOf = (access: Access): Why | undefined => {
    if (state === 'shut') return shut({ service: access.service, reason: access.reason ?? 'no-access' });
    return state === 'read' ? (onlyLook(access) ?? { text: say('read-anyone') }) : undefined;
  };
  const doors = services.map((access) => ({ access, why: whyOf(access) }));
  return (
    <section aria-labelledby={`group-${state}`}>
      <Heading id={`group-${state}`}>{say(`group.${state}`, { count: services.length })}</Heading>
      {[...Map.groupBy(doors, ({ why }) => why?.text)].map(([text, together]) => (
        <div key={text} className="service-rows">
          {together[0]?.why && <WhyText why={together[0].why} />}
          <ul>
            {together.map(({ access, why }) => (
              <ServiceRow
                key={access.service}
                access={access}
                why={why?.text ?? say('open-anyone')}
                explained={explained?.find(({ service }) => service === access.service)}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
