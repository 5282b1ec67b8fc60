import Expander from '@helsenorge/designsystem-react/components/Expander';
import List from '@helsenorge/designsystem-react/components/List';
import { useWords } from '../platform/use-words.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { representationWords } from '../representation/representation-words.ts';
import { ShutDoors } from '../representation/ShutDoors.tsx';
import { homeWords } from './home-words.ts';

/** Every other service, as information: the open ones by name, the shut ones with why and what would open them. */
export function ServiceDoors() {
  const say = useWords(homeWords);
  const sayService = useWords(representationWords);
  const { citizen, services } = useCitizen();
  const who = citizen.basis === 'self' ? 'self' : 'other';
  const others = services.filter(({ service }) => service !== 'appointments');
  const open = others.filter(({ read }) => read);
  const shut = others.filter(({ read }) => !read);
  const name = firstNameOf(citizen);
  return (
    <div className="doors">
      {open.length > 0 && (
        <Expander title={say(`open-${who}`, { name, count: open.length })}>
          <p>{say('open-text')}</p>
          <List variant="bullet">
            {open.map(({ service, write }) => (
              <List.Item key={service}>
                {sayService(`service.${service}`)}
                {!write && ` (${say('open-read')})`}
              </List.Item>
            ))}
          </List>
        </Expander>
      )}
      {shut.length > 0 && (
        <Expander title={say(`shut-${who}`, { name, count: shut.length })}>
          <ShutDoors services={shut} />
        </Expander>
      )}
    </div>
  );
}
