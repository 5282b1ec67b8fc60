import { YOUTH_FROM } from '@helsesim/shared/people/ages';
import { useWords } from '../platform/use-words.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { privacyWords } from './privacy-words.ts';

/** YOU-07: who gets a message about what a parent has decided. The child is told from thirteen. */
export function useTold(): string {
  const say = useWords(privacyWords);
  const { citizen } = useCitizen();
  return citizen.age < YOUTH_FROM ? say('told-parents') : say('told-with-youth', { name: firstNameOf(citizen) });
}
