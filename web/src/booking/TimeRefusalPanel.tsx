import type { Slot } from '@helsesim/shared/booking/booking-model';
import { Form } from 'react-router';
import { Refused } from '../platform/api.ts';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import type { TimeRefusal } from './booking-routes.ts';
import { bookingWords } from './booking-words.ts';
import { SlotButtons } from './SlotButtons.tsx';

type TimeRefusalPanelProps = {
  refusal: TimeRefusal;
  /** What is said of the times that there are, and who is told of the one that is pressed, instead of sending the form. */
  moving?: { text: string; choose(slot: Slot): void };
};

/** The time was not to be had. When others are, they are here to be chosen at once. */
export function TimeRefusalPanel({ refusal: { failure, nextFreeTimes }, moving }: TimeRefusalPanelProps) {
  const say = useWords(bookingWords);
  if (!(failure instanceof Refused && failure.code === 'slot-taken')) return <FailurePanel failure={failure} />;
  const some = nextFreeTimes.length > 0;
  return (
    <FailurePanel
      failure={failure}
      label={say('slot-taken-label')}
      text={some ? (moving?.text ?? say('slot-taken-text')) : say('slot-taken-none')}
    >
      {some && (
        <Form method="post">
          <SlotButtons slots={nextFreeTimes} withDay choose={moving?.choose} />
        </Form>
      )}
    </FailurePanel>
  );
}
