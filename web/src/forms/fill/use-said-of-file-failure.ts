import type { ProblemCode } from '@helsesim/shared/problem';
import { useWords } from '../../platform/use-words.ts';
import { problemWords } from '../../problems/problem-words.ts';
import { formsWords } from '../forms-words.ts';

/** Why a picture did not come along, in the two texts that refero shows. */
export function useSaidOfFileFailure() {
  const say = useWords(formsWords);
  const sayCode = useWords(problemWords);
  return (failure: ProblemCode | 'no-line') => ({
    Title: say('file-failed'),
    Body: failure === 'no-line' ? say('file-no-line') : sayCode(failure),
  });
}
