import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import List from '@helsenorge/designsystem-react/components/List';
import type { Access } from '@helsesim/shared/representation/representation-contract';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { pageOf } from '../representation/page-addresses.ts';
import { useServiceName } from '../representation/use-name-of-door.ts';
import { youthWords } from './youth-words.ts';

/** What is open to a youth; what parents have decided has its own place on the page. */
export function YouthDoors({ open }: { open: readonly Access[] }) {
  const say = useWords(youthWords);
  const nameOf = useServiceName();
  const { citizen } = useCitizen();
  const shown = open.filter(({ service }) => service !== 'child-settings');
  if (shown.length === 0) return <p>{say('open-none')}</p>;
  return (
    <>
      <List variant="bullet">
        {shown.map(({ service, write }) => {
          const name = nameOf(service);
          const page = pageOf(service, citizen.id);
          return (
            <List.Item key={service}>
              {page ? <AnchorLink href={page}>{name}</AnchorLink> : name}
              {!write && ` (${say('can-look')})`}
              {service === 'school-nurse' && (
                <>
                  <br />
                  {say('school-nurse-text')}
                </>
              )}
            </List.Item>
          );
        })}
      </List>
      {shown.some(({ service }) => !pageOf(service, citizen.id)) && <p>{say('no-page')}</p>}
    </>
  );
}
