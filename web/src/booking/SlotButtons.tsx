import Button from '@helsenorge/designsystem-react/components/Button';
import type { Slot } from '@helsesim/shared/booking/booking-model';
import { useNavigation } from 'react-router';
import { useWords } from '../platform/words.ts';
import { useDates } from '../platform/world.ts';
import { bookingWords } from './booking-words.ts';

/** Times to choose among, inside a form that posts `slot`. Each button's name says everything about the time. */
export function SlotButtons({ slots, withDay = false }: { slots: readonly Slot[]; withDay?: boolean }) {
  const say = useWords(bookingWords);
  const dates = useDates();
  const { formData } = useNavigation();
  const mixed = new Set(slots.map(({ form }) => form)).size > 1;
  const onItsWay = formData?.get('slot');
  return (
    <ul className={withDay || mixed ? 'slots slots--long' : 'slots'}>
      {slots.map(({ id, startsAt, minutes, form, practitioner }) => (
        <li key={id}>
          <Button
            type="submit"
            variant="outline"
            fluid
            textPosition="centered"
            name="slot"
            value={id}
            aria-busy={onItsWay === id}
            aria-label={say('slot-name', {
              time: dates.dayAndHour(startsAt),
              practitioner,
              form: say(`form.${form}`),
              minutes,
            })}
          >
            {[
              withDay ? dates.dayAndHour(startsAt) : dates.face(startsAt),
              ...(mixed && form !== 'physical' ? [say(`form.${form}`)] : []),
            ].join(' · ')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
