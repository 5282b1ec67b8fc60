import type { Level } from '@helsesim/shared/forms/outcome-model';
import { useWords } from '../platform/use-words.ts';
import { formsWords } from './forms-words.ts';

/** A level of care as a recommendation: «Ring 113 nå». */
export function useSaidOfLevel() {
  const say = useWords(formsWords);
  return (level: Level) => say(`level.${level}`);
}
