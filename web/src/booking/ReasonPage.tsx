import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import FormLayout from '@helsenorge/designsystem-react/components/FormLayout';
import Label, { Sublabel } from '@helsenorge/designsystem-react/components/Label';
import RadioButton from '@helsenorge/designsystem-react/components/RadioButton';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import Textarea from '@helsenorge/designsystem-react/components/Textarea';
import { reasonsAt } from '@helsesim/shared/booking/reasons-by-age';
import { type SubmitEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { ClosedDoorPage } from '../access/late-doors.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { accessTo, firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { BookingStep } from './BookingStep.tsx';
import { useBookingDraft } from './booking-draft.ts';
import { bookingWords } from './booking-words.ts';
import { useBroughtFromForm } from './brought-from-form.ts';
import { FormAlong } from './FormAlong.tsx';

const NOTE_MAX = 500;

export function ReasonPage() {
  const { services } = useCitizen();
  return accessTo(services, 'appointments').write ? <ReasonForm /> : <ClosedDoorPage service="appointments" />;
}

function ReasonForm() {
  const say = useWords(bookingWords);
  const { citizen, services } = useCitizen();
  const [draft, change] = useBookingDraft(citizen.id);
  useBroughtFromForm(draft, change);
  const [tried, setTried] = useState(false);
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const home = `/citizens/${citizen.id}`;
  const noteTooLong = draft.note.trim().length > NOTE_MAX;

  const goOn = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (draft.reason && !noteTooLong) return void navigate(`${home}/book/urgent`);
    form.current?.querySelector<HTMLElement>(draft.reason ? 'textarea' : 'input[type=radio]')?.focus();
  };

  return (
    <Page
      title={say('reason-title')}
      lead={citizen.basis === 'self' ? say('reason-lead') : say('reason-lead-other', { name: firstNameOf(citizen) })}
      above={<BookingStep step={1} />}
    >
      {accessTo(services, 'forms').write && !draft.formResponseId && (
        <p>
          <AnchorLink href={`${home}/symptoms`}>{say('try-form')}</AnchorLink>
        </p>
      )}
      <form ref={form} className="form" noValidate onSubmit={goOn}>
        <FormGroup
          legend={say('reason-legend')}
          name="reason"
          {...(tried && !draft.reason && { error: say('reason-missing') })}
        >
          <FormLayout maxColumns="two" colMinWidth={260}>
            {reasonsAt(citizen.age).map((code) => (
              <RadioButton
                key={code}
                inputId={`reason-${code}`}
                value={code}
                label={say(`reason.${code}`)}
                checked={draft.reason === code}
                onChange={() => change({ reason: code })}
              />
            ))}
          </FormLayout>
        </FormGroup>
        <Textarea
          textareaId="note"
          name="note"
          label={
            <Label
              labelTexts={[{ text: say('note-label') }, { text: `(${say('optional')})`, type: 'subdued' }]}
              sublabel={<Sublabel id="note-help" sublabelTexts={[{ text: say('note-help'), type: 'subdued' }]} />}
            />
          }
          aria-describedby="note-help"
          maxCharacters={NOTE_MAX}
          resources={{ characters: say('characters') }}
          grow
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
          {...(tried && noteTooLong && { errorText: say('note-too-long') })}
        />
        {draft.formResponseId && (
          <FormAlong id={draft.formResponseId} leaveOut={() => change({ formResponseId: undefined })} />
        )}
        <StepButtons
          forwardButton={<Button type="submit">{say('next')}</Button>}
          cancelButton={
            <Button htmlMarkup="a" href={home}>
              {say('cancel')}
            </Button>
          }
        />
      </form>
    </Page>
  );
}
