import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import HighlightPanel from '@helsenorge/designsystem-react/components/HighlightPanel';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { bookingWords } from './booking-words.ts';

/** Answers to a form go along to the doctor when a time is booked. */
export function FormAlong({ id, leaveOut }: { id: string; leaveOut(): void }) {
  const say = useWords(bookingWords);
  const { citizen } = useCitizen();
  return (
    <HighlightPanel color="neutral" variant="compact">
      <p className="first-last-flush">{say('answers-along')}</p>
      <div className="buttons">
        <AnchorLink href={`/citizens/${citizen.id}/form-responses/${id}`}>{say('see-answers')}</AnchorLink>
        <Button variant="borderless" onClick={leaveOut}>
          {say('leave-answers-out')}
        </Button>
      </div>
    </HighlightPanel>
  );
}
