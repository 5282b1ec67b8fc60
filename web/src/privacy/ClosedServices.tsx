import List from '@helsenorge/designsystem-react/components/List';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import type { ReactNode } from 'react';
import { useWords } from '../platform/use-words.ts';
import { representationWords } from '../representation/representation-words.ts';
import { privacyWords } from './privacy-words.ts';

type ClosedServicesProps = {
  services: readonly ServiceCode[];
  /** The child's first name; left out, they are one's own. */
  name?: string | undefined;
  alsoCloses?: ReactNode;
};

/** What a lower level closes, and what that means: before it is saved, and afterwards. */
export function ClosedServices({ services, name, alsoCloses }: ClosedServicesProps) {
  const say = useWords(privacyWords);
  return (
    <>
      <ServiceList services={services} />
      {services.includes('appointments') && (
        <p>{name === undefined ? say('closes-appointments.self') : say('closes-appointments.other', { name })}</p>
      )}
      <p>{say('closes-text')}</p>
      {alsoCloses}
    </>
  );
}

export function ServiceList({ services }: { services: readonly ServiceCode[] }) {
  const sayService = useWords(representationWords);
  return (
    <List variant="bullet">
      {services.map((code) => (
        <List.Item key={code}>{sayService(`service.${code}`)}</List.Item>
      ))}
    </List>
  );
}
