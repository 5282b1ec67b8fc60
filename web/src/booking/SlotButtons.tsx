import Button from '@helsenorge/designsystem-react/components/Button';
import type { Slot } from '@helsesim/shared/booking/booking-model';
import { useNavigation } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { bookingWords } from './booking-words.ts';
import { isLike, type Likeness } from './slot-days.ts';

type SlotButtonsProps = {
  slots: readonly Slot[];
  withDay?: boolean;
  likeness?: Likeness | undefined;
  /** Told of the time that is pressed, instead of sending the form. */
  choose?: ((slot: Slot) => void) | undefined;
};

/**
 * Times to choose among, inside a form that posts `slot`. What is seen is short; the button's name says everything
 * about the time, but for what the page has said of all of them.
 */
export function SlotButtons({ slots, withDay = false, likeness, choose }: SlotButtonsProps) {
  const say = useWords(bookingWords);
  const dates = useDates();
  const onItsWay = useNavigation().formData?.get('slot');
  return (
    <ul className={withDay ? 'slots slots--long' : 'slots'}>
      {slots.map((slot) => {
        const { id, startsAt, minutes, form, practitioner } = slot;
        const tellForm = withDay && form !== 'physical';
        const time = withDay ? dates.dayAndHour(startsAt) : dates.face(startsAt);
        return (
          <li key={id}>
            <Button
              type={choose ? 'button' : 'submit'}
              {...(choose && { onClick: () => choose(slot) })}
              variant="outline"
              fluid
              textPosition="centered"
              name="slot"
              value={id}
              aria-busy={onItsWay === id}
              aria-label={
                likeness && isLike(slot, likeness)
                  ? say('slot-name', { time: dates.dayAndHour(startsAt), practitioner })
                  : say(tellForm ? 'slot-name-form' : 'slot-name-details', {
                      time: dates.dayAndHour(startsAt),
                      practitioner,
                      form: say(`form.${form}`),
                      minutes,
                    })
              }
            >
              {tellForm ? `${time} · ${say(`form.${form}`)}` : time}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
