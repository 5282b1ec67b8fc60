import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import { useWords } from '../platform/use-words.ts';
import { firstNameOf, useCitizenIfAny } from './citizen-loaders.ts';
import { representationWords } from './representation-words.ts';

/** What a service is called on a page about a citizen: the settings for a child are named after the child. */
export function useServiceName() {
  const say = useWords(representationWords);
  const citizen = useCitizenIfAny()?.citizen;
  return (service: ServiceCode): string =>
    service === 'child-settings' && citizen
      ? say('child-settings-of', { name: firstNameOf(citizen) })
      : say(`service.${service}`);
}
