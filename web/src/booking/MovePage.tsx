import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import type { Slot } from '@helsesim/shared/booking/booking-model';
import { isBefore } from '@helsesim/shared/oslo';
import { useEffect, useRef, useState } from 'react';
import { Form, Navigate, useActionData, useLoaderData, useNavigation } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { phoneLink, phoneText } from '../platform/phone.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates, useNow } from '../platform/world.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import type { loadTimesToMoveTo, moveAction } from './booking-routes.ts';
import { bookingWords } from './booking-words.ts';
import { SlotDays } from './SlotDays.tsx';
import { TimeRefusalPanel } from './TimeRefusalPanel.tsx';

/** Another time of the same doctor: chosen first, looked over, and then moved in one step. */
export function MovePage() {
  const say = useWords(bookingWords);
  const dates = useDates();
  const { appointment, slots, more } = useLoaderData<typeof loadTimesToMoveTo>();
  const refusal = useActionData<typeof moveAction>();
  const { citizen } = useCitizen();
  const [chosen, choose] = useState<Slot>();
  const { id, status, startsAt, practitioner, office, phone } = appointment;
  const page = `/citizens/${citizen.id}/appointments/${id}`;
  // What was refused is chosen no more.
  useEffect(() => {
    if (refusal) choose(undefined);
  }, [refusal]);
  const when = dates.near(startsAt);
  if (status !== 'booked') return <Navigate to={page} replace />;
  return (
    <Page
      title={say('move-title')}
      lead={
        citizen.basis === 'self'
          ? say('receipt-lead', { when, practitioner })
          : say('receipt-lead-other', { name: firstNameOf(citizen), when, practitioner })
      }
      above={<BackLink to={page}>{say('back-to-appointment')}</BackLink>}
    >
      {refusal && !chosen && <TimeRefusalPanel refusal={refusal} moving={{ text: say('move-taken'), choose }} />}
      {chosen ? (
        <LookOver appointment={appointment} slot={chosen} onBack={() => choose(undefined)} />
      ) : slots.length > 0 ? (
        <>
          <p>{say('move-choose', { practitioner })}</p>
          <SlotDays slots={slots} more={more} choose={choose} />
        </>
      ) : (
        <>
          <p>{say('move-none', { practitioner, office })}</p>
          <div className="buttons">
            <Button htmlMarkup="a" href={phoneLink(phone)}>
              {say('call-office', { office, phone: phoneText(phone) })}
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}

type LookOverProps = {
  appointment: Awaited<ReturnType<typeof loadTimesToMoveTo>>['appointment'];
  slot: Slot;
  onBack(): void;
};

/** From when to when, and what it may cost when it is late (NOS-01). */
function LookOver({ appointment: { startsAt, lateFrom }, slot, onBack }: LookOverProps) {
  const say = useWords(bookingWords);
  const dates = useDates();
  const now = useNow();
  const busy = useNavigation().state !== 'idle';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!heading.current) return;
    heading.current.tabIndex = -1;
    heading.current.focus();
  }, []);
  const late = now !== undefined && !isBefore(now, lateFrom);
  return (
    <section aria-labelledby="look-over">
      <Heading id="look-over" ref={heading}>
        {say('move-ask')}
      </Heading>
      <dl className="move">
        <dt>{say('move-from')}</dt>
        <dd>{dates.dayAndHour(startsAt)}</dd>
        <dt>{say('move-to')}</dt>
        <dd>
          <strong>{dates.dayAndHour(slot.startsAt)}</strong>
          {slot.form !== 'physical' && ` · ${say(`form.${slot.form}`)}`}
        </dd>
      </dl>
      {late && (
        <NotificationPanel variant="warn" labelHtmlMarkup="h3" label={say('move-late-label')}>
          {say('move-late')}
        </NotificationPanel>
      )}
      <Form
        method="post"
        onSubmit={(event) => {
          if (busy) event.preventDefault();
        }}
      >
        <input type="hidden" name="slot" value={slot.id} />
        <StepButtons
          backButton={
            <Button type="button" onClick={onBack}>
              {say('drop-and-choose')}
            </Button>
          }
          forwardButton={
            <Button type="submit" aria-busy={busy}>
              {say(busy ? 'moving' : 'move-yes')}
            </Button>
          }
        />
      </Form>
    </section>
  );
}
