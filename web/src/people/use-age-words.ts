import type { PersonSummary } from '@helsesim/shared/people/people-contract';
import { dateOf } from '../platform/dates.ts';
import { useLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { peopleWords } from './people-words.ts';

/** How old someone is, or when they died. */
export function useAgeWords() {
  const say = useWords(peopleWords);
  const language = useLanguage();
  return ({ age, died }: Pick<PersonSummary, 'age' | 'died'>) => {
    if (died) return say('dead', { day: dateOf(died, language) });
    return age < 1 ? say('age-baby') : say('age', { age });
  };
}
