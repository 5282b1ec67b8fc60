import Button from '@helsenorge/designsystem-react/components/Button';
import type { Slot } from '@helsesim/shared/booking/booking-model';
import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-router';
import { withCapital } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { bookingWords } from './booking-words.ts';
import { SlotButtons } from './SlotButtons.tsx';
import { daysOfForm, type Likeness, likenessOf } from './slot-days.ts';
import { useLaterTimes } from './use-later-times.ts';

const FIRST = 3;
const MORE = 5;

type Choose = ((slot: Slot) => void) | undefined;
type SlotDaysProps = { slots: readonly Slot[]; more?: boolean; choose?: Choose; only?: Slot['form'] | undefined };

/** Free times as a list by day: a heading a day, a button a time. */
export function SlotDays({ slots, more: moreAfter = false, choose, only }: SlotDaysProps) {
  const say = useWords(bookingWords);
  const dates = useDates();
  const { days: all, more, loading, loadMore } = useLaterTimes(slots, moreAfter);
  const days = only ? daysOfForm(all, only) : all;
  const likeness = likenessOf(only ? slots.filter(({ form }) => form === only) : slots);
  const [shown, setShown] = useState(FIRST);
  const firstNew = useRef<HTMLHeadingElement>(null);
  const left = days.length - shown;
  const showMore = () => {
    setShown(shown + MORE);
    if (left < MORE && more) loadMore();
  };

  // Focus follows to the first day that came, so that nobody has to look for it.
  const firstNewThere = days.length > shown - MORE;
  useEffect(() => {
    if (shown === FIRST || !firstNewThere || !firstNew.current) return;
    firstNew.current.tabIndex = -1;
    firstNew.current.focus();
  }, [shown, firstNewThere]);

  return (
    <Form method="post" className="slot-days">
      {days.slice(0, shown).map(({ day, slots: slotsOfDay }, place) => {
        const near = dates.nearDay(day);
        return (
          <section key={day.toString()} className="slot-day" aria-labelledby={`day-${day}`}>
            <Heading small id={`day-${day}`} {...(place === shown - MORE && { ref: firstNew })}>
              {withCapital(near ? `${near}, ${dates.day(day)}` : dates.day(day))}
            </Heading>
            <SlotsByForm slots={slotsOfDay} likeness={likeness} choose={choose} />
          </section>
        );
      })}
      {(left > 0 || more) && (
        <div className="slot-days__more">
          <Button variant="borderless" aria-busy={loading} onClick={showMore}>
            {say('show-more-days')}
          </Button>
          {!more && <span>{left === 1 ? say('days-left-one') : say('days-left-many', { count: left })}</span>}
        </div>
      )}
    </Form>
  );
}

type SlotsByFormProps = { slots: readonly Slot[]; likeness: Likeness | undefined; choose: Choose };

/** A day with more than one way to meet has a line above each. */
function SlotsByForm({ slots, likeness, choose }: SlotsByFormProps) {
  const say = useWords(bookingWords);
  const byForm = Map.groupBy(slots, ({ form }) => form);
  if (byForm.size === 1 && (!likeness || byForm.has(likeness.form)))
    return <SlotButtons slots={slots} likeness={likeness} choose={choose} />;
  return [...byForm].map(([form, slotsOfForm]) => (
    <div key={form} className="slot-form">
      <p>{say(`form.${form}`)}</p>
      <SlotButtons slots={slotsOfForm} likeness={likeness} choose={choose} />
    </div>
  ));
}
