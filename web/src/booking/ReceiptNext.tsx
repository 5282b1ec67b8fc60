import List from '@helsenorge/designsystem-react/components/List';
import type { Appointment } from '@helsesim/shared/booking/booking-model';
import { isBefore } from '@helsesim/shared/oslo';
import { Heading } from '../platform/Heading.tsx';
import { phoneText } from '../platform/phone.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates, useNow } from '../platform/world.ts';
import { bookingWords } from './booking-words.ts';

/** What happens next and when: where to be, until when it can be cancelled, and what to do if it gets worse. */
export function ReceiptNext({ appointment, receipt }: { appointment: Appointment; receipt: boolean }) {
  const say = useWords(bookingWords);
  const dates = useDates();
  const now = useNow();
  const { form, office, address, phone, startsAt, lateFrom } = appointment;
  const late = now !== undefined && !isBefore(now, lateFrom);
  return (
    <section aria-labelledby="next">
      <Heading id="next">{say(receipt ? 'receipt-next' : 'receipt-before')}</Heading>
      <List variant="bullet">
        <List.Item>{say(`receipt-go.${form}`, { office, address, time: dates.face(startsAt) })}</List.Item>
        <List.Item>
          {late ? say('receipt-cancel-late') : say('receipt-cancel', { when: dates.near(lateFrom) })}
        </List.Item>
        <List.Item>{say('receipt-worse', { phone: phoneText(phone) })}</List.Item>
      </List>
    </section>
  );
}
