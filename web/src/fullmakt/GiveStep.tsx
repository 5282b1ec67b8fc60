import Stepper from '@helsenorge/designsystem-react/components/Stepper';
import { useWords } from '../platform/use-words.ts';
import { fullmaktWords } from './fullmakt-words.ts';

/** Where one is on the way. Stands above the title. */
export function GiveStep({ step, of, label }: { step: number; of: number; label: string }) {
  const say = useWords(fullmaktWords);
  return (
    <div className="fullmakt-step">
      <Stepper min={1} max={of} value={step} ariaLabel={label} />
      <p>{say('steps', { step, of })}</p>
    </div>
  );
}
