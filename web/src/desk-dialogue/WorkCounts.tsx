import { useWords } from '../platform/use-words.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import type { DeskWork } from './message-routes.ts';

/** «14 venter, 3 uåpnet, 2 over fristen, 1 viktig»: what presses stands out. */
export function WorkCounts({ counts }: { counts: DeskWork['work']['counts'] }) {
  const say = useWords(deskDialogueWords);
  const { waiting, unopened, late, important } = counts;
  return (
    <span role="status" className="messages__counts">
      {waiting === 0 ? say('count-waiting-none') : say('count-waiting', { count: waiting })}
      {unopened > 0 && <>, {say('count-unopened', { count: unopened })}</>}
      {late > 0 && (
        <>
          ,{' '}
          <strong className="messages__late">
            {late === 1 ? say('count-late-one') : say('count-late', { count: late })}
          </strong>
        </>
      )}
      {important > 0 && (
        <>, {important === 1 ? say('count-important-one') : say('count-important', { count: important })}</>
      )}
    </span>
  );
}
