import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import { Form, Navigate, useActionData, useNavigation } from 'react-router';
import { Refused } from '../platform/api.ts';
import type { Failure } from '../platform/attempt.ts';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { CancelButton } from './CancelButton.tsx';
import { digitsOf, useGiveDraft } from './fullmakt-draft.ts';
import type { giveAction } from './fullmakt-routes.ts';
import { fullmaktWords } from './fullmakt-words.ts';
import { GiveStep } from './GiveStep.tsx';
import { HiddenTerms, LookOver } from './LookOver.tsx';
import { termsOf } from './terms.ts';
import { useSaidOfReceiver } from './use-said-of-receiver.ts';

/** Step 3: the last look. Nothing is given before the button is pressed. */
export function GivePage() {
  const say = useWords(fullmaktWords);
  const saidOfReceiver = useSaidOfReceiver();
  const { today } = useDates();
  const { citizen } = useCitizen();
  const [draft, , drop] = useGiveDraft(citizen.id);
  const failure = useActionData<typeof giveAction>();
  const busy = useNavigation().state !== 'idle';
  const list = `/citizens/${citizen.id}/fullmakter`;
  const receiver = saidOfReceiver(draft);
  const { terms } = termsOf(draft, today);
  // Once it is given nothing is left to look over, and the receipt is on its way.
  if (!busy && !receiver) return <Navigate to={`${list}/new`} replace />;
  if (!busy && !terms) return <Navigate to={`${list}/new/terms`} replace />;
  if (!receiver || !terms) return null;
  return (
    <Page
      title={say('give-title')}
      lead={say('give-lead')}
      above={<GiveStep step={3} of={3} label={say('give-steps-label')} />}
    >
      {failure && <NotGiven failure={failure} list={list} />}
      <LookOver
        receiver={receiver}
        name={typeof draft.receiver === 'object' ? firstNameOf(draft.receiver) : undefined}
        terms={terms}
      />
      <Form
        method="post"
        onSubmit={(event) => {
          if (busy) event.preventDefault();
        }}
      >
        {typeof draft.receiver === 'object' ? (
          <input type="hidden" name="personId" value={draft.receiver.id} />
        ) : (
          <>
            <input type="hidden" name="nationalId" value={digitsOf(draft.nationalId)} />
            <input type="hidden" name="familyName" value={draft.familyName} />
          </>
        )}
        <HiddenTerms terms={terms} />
        <StepButtons
          backButton={
            <Button htmlMarkup="a" href={`${list}/new/terms`}>
              {say('back')}
            </Button>
          }
          forwardButton={
            <Button type="submit" aria-busy={busy}>
              {say(busy ? 'giving' : 'give')}
            </Button>
          }
          cancelButton={<CancelButton to={list} drop={drop} />}
        />
      </Form>
    </Page>
  );
}

/** Refusals that have to do with the receiver. */
const aboutReceiver: readonly string[] = ['no-such-receiver', 'receiver-is-giver', 'receiver-too-young'];

/** Why not, and the one thing that leads on. */
function NotGiven({ failure, list }: { failure: Failure; list: string }) {
  const say = useWords(fullmaktWords);
  const code = failure instanceof Refused ? failure.code : undefined;
  return (
    <FailurePanel failure={failure} {...(code === 'receiver-is-giver' && { text: say('not-to-yourself') })}>
      {code === 'fullmakt-exists' && <AnchorLink href={list}>{say('exists-change')}</AnchorLink>}
      {code && aboutReceiver.includes(code) && <AnchorLink href={`${list}/new`}>{say('fix-receiver')}</AnchorLink>}
    </FailurePanel>
  );
}
