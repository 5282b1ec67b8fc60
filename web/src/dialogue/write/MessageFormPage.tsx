import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import Input from '@helsenorge/designsystem-react/components/Input';
import Label, { Sublabel } from '@helsenorge/designsystem-react/components/Label';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import RadioButton from '@helsenorge/designsystem-react/components/RadioButton';
import Textarea from '@helsenorge/designsystem-react/components/Textarea';
import { ConsultationForm, MOST_TEXT } from '@helsesim/shared/dialogue/dialogue-model';
import { answersIn } from '@helsesim/shared/dialogue/dialogue-rules';
import { type SubmitEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { AttachmentField } from '../../attachments/AttachmentField.tsx';
import { useLanguage } from '../../platform/language.ts';
import { Page } from '../../platform/Page.tsx';
import { useWords } from '../../platform/use-words.ts';
import { firstNameOf, useCitizen } from '../../representation/citizen-loaders.ts';
import { dialogueWords } from '../dialogue-words.ts';
import { DraftFailure } from '../draft/DraftFailure.tsx';
import { DraftLine } from '../draft/DraftLine.tsx';
import { UrgentBox } from '../UrgentBox.tsx';
import { AnswersPanel } from './AnswersPanel.tsx';
import { BegunBefore } from './BegunBefore.tsx';
import { FormButtons } from './FormButtons.tsx';
import { WriteStep } from './WriteStep.tsx';
import { useWriting } from './WritingLayout.tsx';
import { WritingSummary } from './WritingSummary.tsx';
import { writeWords } from './write-words.ts';

const SUBJECT_MAX = 100;

/** What it is about, the message itself, and files: for an e-consultation, the office, and a helsekontakt. */
export function MessageFormPage() {
  const say = useWords(writeWords);
  const sayDialogue = useWords(dialogueWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const { writing, draft } = useWriting();
  const { citizen } = useCitizen();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { addressee, text } = draft.written;
  if (!('subject' in addressee)) return null;
  const { to, subject } = addressee;
  const answersAlong = answersIn(addressee) !== undefined;
  const consultation = to === 'e-consultation';
  const subjectHelp = consultation ? 'subject-help' : to === 'contact' ? 'subject-help-contact' : 'subject-help-plain';

  const textHelp =
    citizen.basis === 'self' ? say('text-help.e-consultation') : say('text-help.other', { name: firstNameOf(citizen) });

  const subjectError =
    subject.trim() === ''
      ? say('subject-missing')
      : subject.trim().length > SUBJECT_MAX
        ? say('subject-too-long')
        : undefined;
  const textError =
    text.trim() === '' && !answersAlong
      ? say('text-missing')
      : draft.tooLong
        ? say('too-long', { most: MOST_TEXT })
        : undefined;

  const goOn = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const wrong = subjectError ? '#subject' : textError ? '#text' : undefined;
    if (wrong) return form.current?.querySelector<HTMLElement>(wrong)?.focus();
    if (draft.files.busy) return;
    draft.saveNow();
    void navigate('send');
  };

  return (
    <Page
      // Others may look through the history of the browser (docs/decisions/016).
      {...(writing.contact?.kind === 'school-nurse' && { tab: say('text-label') })}
      title={
        to === 'contact' ? say('title.contact', { name: writing.contact?.name[language] ?? '' }) : say(`title.${to}`)
      }
      lead={to === 'contact' ? writing.contact?.about[language] : say(`lead.${to}`)}
      above={<WriteStep step={1} />}
      beside={<WritingSummary writing={writing} to={to} />}
    >
      <UrgentBox />
      {to === 'e-contact' && <AboutHealth />}
      <BegunBefore />
      <AnswersPanel mayLeaveOut />
      <DraftFailure draft={draft} />
      <form ref={form} className="form" noValidate onSubmit={goOn} onBlur={draft.saveNow}>
        <Input
          inputId="subject"
          name="subject"
          label={
            <Label
              labelTexts={[{ text: say('subject-label') }]}
              sublabel={<Sublabel id="subject-help" sublabelTexts={[{ text: say(subjectHelp), type: 'subdued' }]} />}
            />
          }
          aria-describedby="subject-help"
          autoComplete="off"
          value={subject}
          onChange={(event) => draft.change({ addressee: { ...addressee, subject: event.target.value } })}
          {...(tried && subjectError && { errorText: subjectError })}
        />
        {consultation && (
          <FormGroup legend={say('form-legend')} name="form">
            {ConsultationForm.options.map((one) => (
              <RadioButton
                key={one}
                inputId={`form-${one}`}
                value={one}
                label={say(`form.${one}`)}
                checked={addressee.form === one}
                onChange={() => draft.change({ addressee: { ...addressee, form: one } })}
              />
            ))}
          </FormGroup>
        )}
        <div>
          <Textarea
            textareaId="text"
            name="text"
            label={
              consultation ? (
                <Label
                  labelTexts={[{ text: say(answersAlong ? 'text-label-more' : 'text-label.e-consultation') }]}
                  sublabel={<Sublabel id="text-help" sublabelTexts={[{ text: textHelp, type: 'subdued' }]} />}
                />
              ) : (
                say(answersAlong ? 'text-label-nurse' : 'text-label')
              )
            }
            {...(consultation && { 'aria-describedby': 'text-help' })}
            maxCharacters={MOST_TEXT}
            resources={{ characters: say('characters') }}
            grow
            minRows={6}
            value={text}
            onChange={(event) => draft.change({ text: event.target.value })}
            {...(tried && textError && { errorText: textError })}
          />
          <DraftLine draft={draft} />
        </div>
        <AttachmentField files={draft.files} />
        {tried && draft.files.busy && <p className="help-line">{sayDialogue('attachment-waiting')}</p>}
        <FormButtons />
      </form>
    </Page>
  );
}

/** EKT-01: whoever answers at the office gives no health care. */
function AboutHealth() {
  const say = useWords(writeWords);
  const { citizen } = useCitizen();
  const label =
    citizen.basis === 'self' ? say('about-health') : say('about-health-other', { name: firstNameOf(citizen) });
  return (
    <NotificationPanel variant="info" labelHtmlMarkup="h2" label={label}>
      <p className="first-last-flush">{say('about-health-text')}</p>
      <AnchorLink href={`/citizens/${citizen.id}/write/e-consultation`}>{say('offer.e-consultation')}</AnchorLink>
    </NotificationPanel>
  );
}
