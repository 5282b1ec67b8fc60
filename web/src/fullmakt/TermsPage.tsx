import Button from '@helsenorge/designsystem-react/components/Button';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import { Navigate, useNavigate } from 'react-router';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { CancelButton } from './CancelButton.tsx';
import { ChosenSummary } from './ChosenSummary.tsx';
import { useGiveDraft } from './fullmakt-draft.ts';
import { fullmaktWords } from './fullmakt-words.ts';
import { GiveStep } from './GiveStep.tsx';
import { TermsForm } from './TermsForm.tsx';
import { useSaidOfReceiver } from './use-said-of-receiver.ts';

/** Step 2: which areas, and for how long. */
export function TermsPage() {
  const say = useWords(fullmaktWords);
  const saidOfReceiver = useSaidOfReceiver();
  const { citizen } = useCitizen();
  const [draft, change, drop] = useGiveDraft(citizen.id);
  const navigate = useNavigate();
  const list = `/citizens/${citizen.id}/fullmakter`;
  const receiver = saidOfReceiver(draft);
  if (!receiver) return <Navigate to={`${list}/new`} replace />;
  return (
    <Page
      title={say('terms-title')}
      lead={say('terms-lead')}
      above={<GiveStep step={2} of={3} label={say('give-steps-label')} />}
      beside={<ChosenSummary receiver={receiver} />}
    >
      <TermsForm draft={draft} change={change} onDone={() => void navigate(`${list}/new/give`)}>
        <StepButtons
          backButton={
            <Button htmlMarkup="a" href={`${list}/new`}>
              {say('back')}
            </Button>
          }
          forwardButton={<Button type="submit">{say('next')}</Button>}
          cancelButton={<CancelButton to={list} drop={drop} />}
        />
      </TermsForm>
    </Page>
  );
}
