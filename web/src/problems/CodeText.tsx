import type { ProblemCode } from '@helsesim/shared/problem';
import { useWords } from '../platform/use-words.ts';
import { problemWords } from './problem-words.ts';

/** What a person is told for a code. */
export function CodeText({ code }: { code: ProblemCode }) {
  const say = useWords(problemWords);
  return say(code);
}
