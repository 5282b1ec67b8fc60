import { assignmentRefusals } from '@helsesim/shared/fullmakt/fullmakt-model';
import { Refused } from '../platform/api.ts';
import type { Failure } from '../platform/attempt.ts';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { deskFullmaktWords } from './desk-fullmakt-words.ts';
import { isPaperRefusal } from './paper-forms.ts';

/** The words of the codes are written to a citizen about themselves: a desk says what it means for the form or case. */
export function DeskFailure({ failure, onPaper = false }: { failure: Failure; onPaper?: boolean }) {
  const say = useWords(deskFullmaktWords);
  const code = failure instanceof Refused ? failure.code : undefined;
  const obstacle = assignmentRefusals.find((known) => known === code);
  const text =
    onPaper && isPaperRefusal(code) ? say(`paper.${code}`) : obstacle ? say(`obstacle.${obstacle}`) : undefined;
  return <FailurePanel failure={failure} {...(text && { text })} />;
}
