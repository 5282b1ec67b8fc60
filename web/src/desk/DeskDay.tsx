import ArrowLeft from '@helsenorge/designsystem-react/components/Icons/ArrowLeft';
import ArrowRight from '@helsenorge/designsystem-react/components/Icons/ArrowRight';
import type { DeskAppointment } from '@helsesim/shared/booking/booking-contract';
import { type RefObject, useState } from 'react';
import { bookingWords } from '../booking/booking-words.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { DeskCase } from './DeskCase.tsx';
import { deskWords } from './desk-words.ts';
import { Key, RowKeys, WorkList } from './WorkList.tsx';

type DeskDayProps = {
  day: Temporal.PlainDate;
  appointments: readonly DeskAppointment[];
  go: (to: Temporal.PlainDate) => void;
  /** The day was come to by a key pressed in the list of another. */
  byKeys: RefObject<boolean>;
};

export function DeskDay({ day, appointments, go, byKeys }: DeskDayProps) {
  const say = useWords(deskWords);
  const { today } = useDates();
  const [chosenId, setChosenId] = useState(appointments[0]?.id);
  const chosen = appointments.find(({ id }) => id === chosenId);

  const goTo = (to: Temporal.PlainDate) => {
    byKeys.current = true;
    go(to);
  };

  return (
    <WorkList
      label={say('list')}
      items={appointments}
      row={(appointment) => <Row appointment={appointment} />}
      chosenId={chosenId}
      choose={setChosenId}
      keys={{
        ArrowLeft: () => goTo(day.subtract({ days: 1 })),
        ArrowRight: () => goTo(day.add({ days: 1 })),
        t: today && (() => goTo(today)),
      }}
      hint={
        <>
          <RowKeys text={say('key-rows')} /> · <Key icon={ArrowLeft} /> <Key icon={ArrowRight} /> {say('key-days')} ·{' '}
          <kbd>t</kbd> {say('key-today')}
        </>
      }
      empty={say('none-text')}
      byKeys={byKeys}
    >
      {chosen ? <DeskCase appointment={chosen} /> : <p>{say('no-chosen')}</p>}
    </WorkList>
  );
}

function Row({ appointment }: { appointment: DeskAppointment }) {
  const say = useWords(deskWords);
  const sayBooking = useWords(bookingWords);
  const dates = useDates();
  const { startsAt, citizen, reason } = appointment;
  return (
    <>
      <span className="desk__hour">{dates.face(startsAt)}</span>
      <span>
        <strong>{say('name-and-age', citizen)}</strong>
        <br />
        {sayBooking(`reason.${reason}`)}
      </span>
    </>
  );
}
