import Button from '@helsenorge/designsystem-react/components/Button';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { problemWords } from '../problems/problem-words.ts';
import { accessTo, useCitizen } from './citizen-loaders.ts';
import { representationWords } from './representation-words.ts';
import { useReadOnly, useShutDoor } from './ShutDoors.tsx';

/** In place of a page of a service that is shut, or may only be looked at. */
export function ClosedDoorPage({ service }: { service: ServiceCode }) {
  const say = useWords(representationWords);
  const sayProblem = useWords(problemWords);
  const whyShut = useShutDoor();
  const readOnly = useReadOnly();
  const { citizen, services } = useCitizen();
  const { read, reason } = accessTo(services, service);
  return (
    <Page
      title={read ? say('read-only-title') : say('closed-title', { service: say(`service.${service}`) })}
      lead={read ? readOnly : whyShut(reason ?? 'no-access', service)}
    >
      <div className="buttons">
        <Button htmlMarkup="a" href={`/citizens/${citizen.id}`}>
          {sayProblem('to-home')}
        </Button>
      </div>
    </Page>
  );
}
