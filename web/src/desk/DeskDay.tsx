import Icon, { type SvgIcon } from '@helsenorge/designsystem-react/components/Icon';
import ArrowDown from '@helsenorge/designsystem-react/components/Icons/ArrowDown';
import ArrowLeft from '@helsenorge/designsystem-react/components/Icons/ArrowLeft';
import ArrowRight from '@helsenorge/designsystem-react/components/Icons/ArrowRight';
import ArrowUp from '@helsenorge/designsystem-react/components/Icons/ArrowUp';
import type { DeskAppointment } from '@helsesim/shared/booking/booking-contract';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { bookingWords } from '../booking/booking-words.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { DeskCase } from './DeskCase.tsx';
import { deskWords } from './desk-words.ts';

type DeskDayProps = {
  day: Temporal.PlainDate;
  appointments: readonly DeskAppointment[];
  go: (to: Temporal.PlainDate) => void;
  /** The day was come to by a key pressed in the list of another. */
  byKeys: RefObject<boolean>;
};

/** Keys work only while focus is in the list, so that they are never in the way of a screen reader's own. */
export function DeskDay({ day, appointments, go, byKeys }: DeskDayProps) {
  const say = useWords(deskWords);
  const { today } = useDates();
  const [chosenId, setChosenId] = useState(appointments[0]?.id);
  const list = useRef<HTMLDivElement>(null);
  const chosen = appointments.find(({ id }) => id === chosenId);

  // The list of the day before took focus with it; the very next key must be heard here.
  useLayoutEffect(() => {
    if (!byKeys.current) return;
    byKeys.current = false;
    (list.current?.querySelector<HTMLElement>('[data-row]') ?? list.current)?.focus();
  }, [byKeys]);

  const goTo = (to: Temporal.PlainDate) => {
    byKeys.current = true;
    go(to);
  };
  const move = (by: number) => {
    const place = appointments.findIndex(({ id }) => id === chosenId);
    const next = appointments[Math.min(Math.max(place + by, 0), appointments.length - 1)];
    if (!next) return;
    setChosenId(next.id);
    list.current?.querySelector<HTMLElement>(`[data-row="${next.id}"]`)?.focus();
  };
  const keys: Record<string, (() => void) | undefined> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    ArrowLeft: () => goTo(day.subtract({ days: 1 })),
    ArrowRight: () => goTo(day.add({ days: 1 })),
    t: today && (() => goTo(today)),
  };
  const press = (event: KeyboardEvent) => {
    const work = event.altKey || event.ctrlKey || event.metaKey ? undefined : keys[event.key];
    if (!work) return;
    event.preventDefault();
    work();
  };

  return (
    <div className="desk">
      <section
        ref={list}
        className="desk__list"
        aria-label={say('list')}
        // An empty day must be left by keys too.
        tabIndex={appointments.length === 0 ? 0 : undefined}
        onKeyDown={press}
      >
        {appointments.length === 0 && <p>{say('none-text')}</p>}
        <ul>
          {appointments.map((appointment) => (
            <li key={appointment.id}>
              <Row
                appointment={appointment}
                chosen={appointment.id === chosenId}
                choose={() => setChosenId(appointment.id)}
              />
            </li>
          ))}
        </ul>
        <p className="desk__keys">
          {say('keys')}: <Key icon={ArrowUp} /> <Key icon={ArrowDown} /> {say('key-rows')} · <Key icon={ArrowLeft} />{' '}
          <Key icon={ArrowRight} /> {say('key-days')} · <kbd>t</kbd> {say('key-today')}
        </p>
      </section>
      {appointments.length > 0 && (
        <div className="desk__case">{chosen ? <DeskCase appointment={chosen} /> : <p>{say('no-chosen')}</p>}</div>
      )}
    </div>
  );
}

function Row({ appointment, chosen, choose }: { appointment: DeskAppointment; chosen: boolean; choose: () => void }) {
  const say = useWords(deskWords);
  const sayBooking = useWords(bookingWords);
  const dates = useDates();
  const { id, startsAt, citizen, reason } = appointment;
  return (
    <button type="button" className="desk__row" data-row={id} aria-pressed={chosen} onClick={choose}>
      <span className="desk__hour">{dates.face(startsAt)}</span>
      <span>
        <strong>{say('name-and-age', citizen)}</strong>
        <br />
        {sayBooking(`reason.${reason}`)}
      </span>
    </button>
  );
}

const Key = ({ icon }: { icon: SvgIcon }) => (
  <kbd>
    <Icon svgIcon={icon} size={20} />
  </kbd>
);
