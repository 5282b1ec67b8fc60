import Button from '@helsenorge/designsystem-react/components/Button';
import Checkbox from '@helsenorge/designsystem-react/components/Checkbox';
import EmptyState from '@helsenorge/designsystem-react/components/EmptyState';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import Label, { Sublabel } from '@helsenorge/designsystem-react/components/Label';
import Textarea from '@helsenorge/designsystem-react/components/Textarea';
import { MOST_TEXT } from '@helsesim/shared/dialogue/dialogue-model';
import { isDayBefore } from '@helsesim/shared/oslo';
import type { Prescription } from '@helsesim/shared/prescriptions/prescriptions-contract';
import { type SubmitEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Page } from '../../platform/Page.tsx';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import { DraftFailure } from '../draft/DraftFailure.tsx';
import { DraftLine } from '../draft/DraftLine.tsx';
import { UrgentBox } from '../UrgentBox.tsx';
import { BegunBefore } from './BegunBefore.tsx';
import { FormButtons } from './FormButtons.tsx';
import { NotRenewedHere, WaitingRenewals } from './OtherPrescriptions.tsx';
import { WriteStep } from './WriteStep.tsx';
import { useWriting } from './WritingLayout.tsx';
import { WritingSummary } from './WritingSummary.tsx';
import { writeWords } from './write-words.ts';

/** RES-01: the citizen's own prescriptions, to tick; and what is not renewed here, with the ways to it (RES-03). */
export function RenewalFormPage() {
  const say = useWords(writeWords);
  const { citizen } = useCitizen();
  const { writing } = useWriting();
  const all = writing.prescriptions;
  const of = (renewal: Prescription['renewal']) => all?.filter((one) => one.renewal === renewal) ?? [];
  const possible = of('possible');
  return (
    <Page
      title={say('title.renewal')}
      lead={possible.length > 0 ? say('lead.renewal') : undefined}
      above={<WriteStep step={1} />}
      beside={<WritingSummary writing={writing} to="prescription-renewal" />}
    >
      <UrgentBox />
      {all === undefined && (
        <>
          <EmptyState title={say('renewal-hidden')} additionalText={say('renewal-hidden-text')} size="compact" />
          <div className="buttons">
            <Button htmlMarkup="a" href={`/citizens/${citizen.id}/write/e-contact`}>
              {say('offer.e-contact')}
            </Button>
          </div>
        </>
      )}
      {all?.length === 0 && (
        <EmptyState title={say('renewal-none')} additionalText={say('renewal-none-text')} size="compact" />
      )}
      {possible.length > 0 && <RenewalForm possible={possible} />}
      <WaitingRenewals prescriptions={of('waiting')} />
      <NotRenewedHere prescriptions={of('needs-consultation')} />
    </Page>
  );
}

function RenewalForm({ possible }: { possible: readonly Prescription[] }) {
  const say = useWords(writeWords);
  const dosageOf = useSaidOfDosage();
  const navigate = useNavigate();
  const { draft } = useWriting();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { addressee, text } = draft.written;
  if (addressee.to !== 'prescription-renewal') return null;
  // What was ticked in a draft may have been asked for since.
  const ticked = addressee.prescriptionIds.filter((id) => possible.some((one) => one.id === id));
  const tick = (id: string) =>
    draft.change({
      addressee: {
        to: 'prescription-renewal',
        prescriptionIds: ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id],
      },
    });
  const goOn = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const wrong = ticked.length === 0 ? 'input[type=checkbox]' : draft.tooLong ? '#text' : undefined;
    if (wrong) return form.current?.querySelector<HTMLElement>(wrong)?.focus();
    if (ticked.length !== addressee.prescriptionIds.length)
      draft.change({ addressee: { ...addressee, prescriptionIds: ticked } });
    draft.saveNow();
    void navigate('send');
  };
  return (
    <>
      <BegunBefore />
      <DraftFailure draft={draft} />
      <form ref={form} className="form" noValidate onSubmit={goOn} onBlur={draft.saveNow}>
        <FormGroup
          legend={say('renewal-legend')}
          {...(tried && ticked.length === 0 && { error: say('renewal-missing') })}
        >
          {possible.map((prescription) => (
            <Checkbox
              key={prescription.id}
              inputId={`prescription-${prescription.id}`}
              name="prescription"
              value={prescription.id}
              label={
                <Label
                  labelTexts={[{ text: prescription.name }]}
                  sublabel={
                    <Sublabel
                      id={`dosage-${prescription.id}`}
                      sublabelTexts={[{ text: dosageOf(prescription), type: 'subdued' }]}
                    />
                  }
                />
              }
              checked={ticked.includes(prescription.id)}
              onChange={() => tick(prescription.id)}
            />
          ))}
        </FormGroup>
        <div>
          <Textarea
            textareaId="text"
            name="text"
            label={
              <Label
                labelTexts={[{ text: say('text-label-more') }, { text: `(${say('optional')})`, type: 'subdued' }]}
              />
            }
            maxCharacters={MOST_TEXT}
            resources={{ characters: say('characters') }}
            grow
            value={text}
            onChange={(event) => draft.change({ text: event.target.value })}
            {...(tried && draft.tooLong && { errorText: say('too-long', { most: MOST_TEXT }) })}
          />
          <DraftLine draft={draft} />
        </div>
        <FormButtons />
      </form>
    </>
  );
}

function useSaidOfDosage() {
  const say = useWords(writeWords);
  const dates = useDates();
  return ({ dosage, validTo }: Prescription): string => {
    const over = dates.today !== undefined && isDayBefore(validTo, dates.today);
    return say(over ? 'renewal-dosage-over' : 'renewal-dosage', { dosage, day: dates.date(validTo) });
  };
}
