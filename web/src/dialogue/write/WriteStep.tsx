import Stepper from '@helsenorge/designsystem-react/components/Stepper';
import { useWords } from '../../platform/use-words.ts';
import { writeWords } from './write-words.ts';

const STEPS = 2;

/** Where one is on the way. Stands above the title. */
export function WriteStep({ step }: { step: 1 | 2 }) {
  const say = useWords(writeWords);
  return (
    <div className="write-step">
      <Stepper min={1} max={STEPS} value={step} ariaLabel={say('steps-label')} />
      <p>{say('steps', { step, of: STEPS })}</p>
    </div>
  );
}
