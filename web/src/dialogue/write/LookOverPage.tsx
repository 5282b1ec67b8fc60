import Button from '@helsenorge/designsystem-react/components/Button';
import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import { answersIn } from '@helsesim/shared/dialogue/dialogue-rules';
import type { SubmitEvent } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { Page } from '../../platform/Page.tsx';
import { useWords } from '../../platform/use-words.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import { DraftFailure } from '../draft/DraftFailure.tsx';
import { AnswersPanel } from './AnswersPanel.tsx';
import { useSummary } from './use-summary.ts';
import { WriteStep } from './WriteStep.tsx';
import { useWriting } from './WritingLayout.tsx';
import { FeeLines } from './WritingSummary.tsx';
import { writeWords } from './write-words.ts';

/** All that is about to be sent, and the one button that sends it. */
export function LookOverPage() {
  const say = useWords(writeWords);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { citizen } = useCitizen();
  const { writing, draft } = useWriting();
  const { addressee, text } = draft.written;
  const summary = useSummary(writing, addressee.to);
  const form = pathname.replace(/\/send\/?$/, '');
  const answersAlong = answersIn(addressee) !== undefined;
  const whole =
    addressee.to === 'prescription-renewal'
      ? addressee.prescriptionIds.length > 0
      : text.trim() !== '' || (answersAlong && 'subject' in addressee && addressee.subject.trim() !== '');
  if (!whole && !draft.busy) return <Navigate to={form} replace />;

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = await draft.send();
    if (sent) void navigate(`/citizens/${citizen.id}/inbox/threads/${sent.threadId}/sent`, { replace: true });
  };
  const medicines =
    addressee.to === 'prescription-renewal'
      ? (writing.prescriptions?.filter(({ id }) => addressee.prescriptionIds.includes(id)).map(({ name }) => name) ??
        [])
      : [];

  return (
    <Page title={say('look-title')} lead={say('look-lead')} above={<WriteStep step={2} />}>
      <DraftFailure draft={draft} />
      <Duolist variant="line" useCollapsedFromAndBelowBreakpoint="sm">
        {summary.map(({ term, description }) => (
          <DuolistGroup key={term} term={term} description={description} />
        ))}
        {'subject' in addressee && (
          <DuolistGroup term={say('subject')} description={<span className="typed">{addressee.subject}</span>} />
        )}
        {addressee.to === 'e-consultation' && (
          <DuolistGroup term={say('how-answered')} description={say(`form.${addressee.form}`)} />
        )}
        {medicines.length > 0 && <DuolistGroup term={say('medicines')} description={medicines.join(', ')} />}
        {text.trim() !== '' && (
          <DuolistGroup term={say('text')} description={<span className="typed">{text.trim()}</span>} />
        )}
        {draft.files.attachments.length > 0 && (
          <DuolistGroup
            term={say('files')}
            description={<span className="typed">{draft.files.attachments.map(({ name }) => name).join(', ')}</span>}
          />
        )}
      </Duolist>
      <AnswersPanel />
      <FeeLines writing={writing} to={addressee.to} />
      <form onSubmit={(event) => void send(event)}>
        <StepButtons
          backButton={
            <Button htmlMarkup="a" href={form}>
              {say('back')}
            </Button>
          }
          forwardButton={
            <Button type="submit" aria-busy={draft.busy}>
              {say(draft.busy ? 'sending' : 'send')}
            </Button>
          }
        />
      </form>
    </Page>
  );
}
