import Button from '@helsenorge/designsystem-react/components/Button';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import { Form, Navigate, useActionData, useLoaderData, useNavigation } from 'react-router';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { CancelButton } from './CancelButton.tsx';
import { mayChange } from './ChangePage.tsx';
import { useChangeDraft } from './fullmakt-draft.ts';
import type { changeAction, loadFullmakt } from './fullmakt-routes.ts';
import { fullmaktWords } from './fullmakt-words.ts';
import { GiveStep } from './GiveStep.tsx';
import { HiddenTerms, LookOver } from './LookOver.tsx';
import { draftOf, sameTerms, termsOf } from './terms.ts';

export function ChangeConfirmPage() {
  const say = useWords(fullmaktWords);
  const { today } = useDates();
  const { citizen } = useCitizen();
  const fullmakt = useLoaderData<typeof loadFullmakt>();
  const before = draftOf(fullmakt, today);
  const [draft, , drop] = useChangeDraft(citizen.id, fullmakt.id, before);
  const failure = useActionData<typeof changeAction>();
  const busy = useNavigation().state !== 'idle';
  const { name } = fullmakt.other;
  const page = `/citizens/${citizen.id}/fullmakter/${fullmakt.id}`;
  const { terms } = termsOf(draft, today);
  if (!busy && !failure && !mayChange(fullmakt)) return <Navigate to={page} replace />;
  if (!terms || (!busy && !failure && sameTerms(draft, before))) return <Navigate to={`${page}/change`} replace />;
  // Left out, the first day of what is to come would stay.
  const sent = fullmakt.state === 'coming' ? { ...terms, from: terms.from ?? today } : terms;
  return (
    <Page
      title={say('change-confirm-title')}
      lead={say('change-confirm-lead')}
      above={<GiveStep step={2} of={2} label={say('change-steps-label')} />}
    >
      {failure && <FailurePanel failure={failure} />}
      <LookOver receiver={name} name={firstNameOf(fullmakt.other)} terms={terms} was={fullmakt} />
      <Form
        method="post"
        onSubmit={(event) => {
          if (busy) event.preventDefault();
        }}
      >
        <HiddenTerms terms={sent} />
        <StepButtons
          backButton={
            <Button htmlMarkup="a" href={`${page}/change`}>
              {say('back')}
            </Button>
          }
          forwardButton={
            <Button type="submit" aria-busy={busy}>
              {say(busy ? 'changing' : 'change-do')}
            </Button>
          }
          cancelButton={<CancelButton to={page} drop={drop} />}
        />
      </Form>
    </Page>
  );
}
