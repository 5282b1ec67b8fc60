import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import { useWords } from '../platform/use-words.ts';
import { representationWords } from '../representation/representation-words.ts';
import { privacyWords } from './privacy-words.ts';

/** Names of services in running text: «innboks, resepter og vaksiner». */
export function useServicesInWords() {
  const say = useWords(privacyWords);
  const sayService = useWords(representationWords);
  return (services: readonly ServiceCode[]): string => {
    const names = services.map((code) =>
      code === 'prescription-renewal' ? say('noun.prescription-renewal') : inSentence(sayService(`service.${code}`)),
    );
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${say('and')} ${last}`;
  };
}

/** The first letter is small inside a sentence, but not that of «GP». */
const inSentence = (name: string) =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase('nb') + name.slice(1);
