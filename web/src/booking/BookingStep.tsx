import Stepper from '@helsenorge/designsystem-react/components/Stepper';
import { useWords } from '../platform/use-words.ts';
import { bookingWords } from './booking-words.ts';

const STEPS = 4;

/** Where one is on the way to an appointment. Stands above the title. */
export function BookingStep({ step }: { step: 1 | 2 | 3 | 4 }) {
  const say = useWords(bookingWords);
  return (
    <div className="booking-step">
      <Stepper min={1} max={STEPS} value={step} ariaLabel={say('steps-label')} />
      <p className="booking-step__text">{say('steps', { step, of: STEPS })}</p>
    </div>
  );
}
