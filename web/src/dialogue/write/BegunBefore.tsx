import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { ThrowAway } from '../draft/ThrowAway.tsx';
import { useWriting } from './WritingLayout.tsx';
import { writeWords } from './write-words.ts';

/** One goes on with what was begun before, perhaps on another device; or throws it away. */
export function BegunBefore() {
  const say = useWords(writeWords);
  const dates = useDates();
  const { draft, startAnew } = useWriting();
  if (!draft.begunAt) return null;
  return (
    <div className="begun">
      <p>{say('begun-before', { when: dates.near(draft.begunAt) })}</p>
      <ThrowAway draft={draft} onGone={startAnew} />
    </div>
  );
}
