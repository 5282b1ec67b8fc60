import Button from '@helsenorge/designsystem-react/components/Button';
import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import type { DeskAppointment } from '@helsesim/shared/booking/booking-contract';
import { getAppointmentForm, getAppointmentFormFile } from '@helsesim/shared/forms/desk-forms-contract';
import { bookingWords } from '../booking/booking-words.ts';
import { DeskAnswers } from '../forms/answers/DeskAnswers.tsx';
import { addressOf, call } from '../platform/api.ts';
import { withCapital } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { deskWords } from './desk-words.ts';

/** All that the office knows of one appointment. */
export function DeskCase({ appointment }: { appointment: DeskAppointment }) {
  const say = useWords(deskWords);
  const sayBooking = useWords(bookingWords);
  const dates = useDates();
  const { id, citizen, startsAt, minutes, practitioner, form, reason, note, bookedBy, formAnswers } = appointment;
  return (
    <section aria-labelledby="case">
      <Heading id="case">{say('name-and-age', citizen)}</Heading>
      <Duolist variant="line" className="facts" useCollapsedFromAndBelowBreakpoint="sm">
        <DuolistGroup
          term={say('time')}
          description={withCapital(say('minutes', { from: dates.hour(startsAt), minutes }))}
        />
        <DuolistGroup term={say('reason')} description={sayBooking(`reason.${reason}`)} />
        <DuolistGroup term={say('note')} description={<span className="typed">{note || say('note-none')}</span>} />
        <DuolistGroup term={say('form')} description={sayBooking(`form.${form}`)} />
        <DuolistGroup term={say('doctor')} description={practitioner} />
        <DuolistGroup term={say('booked-by')} description={bookedBy} />
      </Duolist>
      {formAnswers && (
        <DeskAnswers
          key={formAnswers.responseId}
          brief={formAnswers}
          atOnce={false}
          fileAt={(attachmentId) => addressOf(getAppointmentFormFile, { params: { appointmentId: id, attachmentId } })}
          load={(_, language) => call(getAppointmentForm, { params: { appointmentId: id }, query: { language } })}
        />
      )}
      {form === 'video' && (
        <div className="buttons">
          <Button htmlMarkup="a" href={`/desk/meetings/${id}`}>
            {say('go-to-video')}
          </Button>
        </div>
      )}
    </section>
  );
}
