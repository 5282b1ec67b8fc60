import Button from '@helsenorge/designsystem-react/components/Button';
import { Navigate, useActionData, useLoaderData, useNavigation } from 'react-router';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import type { loadChild, withdrawForChild } from './privacy-routes.ts';
import { privacyWords } from './privacy-words.ts';
import { useTold } from './told.ts';
import { WithdrawQuestion } from './WithdrawQuestion.tsx';

/** A child gives no fullmakt and applies for none, and the log of use is the child's to delete (AGE16-02). */
const deleted = ['deleted.messages', 'deleted.requests'] as const;
const kept = [
  'child-kept.log',
  'child-kept.decisions',
  'child-kept.appointments',
  'kept.registers',
  'child-kept.insight',
] as const;

/** CON-02, YOU-07: a parent withdraws the consent for a child. Asks once more, and says what goes and what stays. */
export function ChildWithdrawPage() {
  const say = useWords(privacyWords);
  const { consent } = useLoaderData<typeof loadChild>();
  const failure = useActionData<typeof withdrawForChild>();
  const busy = useNavigation().state !== 'idle';
  const told = useTold();
  const { citizen, name, settings } = useChild();
  if (citizen.basis === 'self' || (consent === 'none' && !busy)) return <Navigate to={settings} replace />;
  return (
    <Page title={say('child-withdraw-title', { name })} lead={say('child-withdraw-lead', { name })}>
      {failure && <FailurePanel failure={failure} />}
      <WithdrawQuestion
        deletedTitle={say('child-withdraw-deleted')}
        deleted={deleted.map((what) => say(what))}
        kept={kept.map((what) => say(what, { name }))}
        told={told}
        settings={settings}
      />
    </Page>
  );
}

export function ChildWithdrawnPage() {
  const say = useWords(privacyWords);
  const told = useTold();
  const { consent } = useLoaderData<typeof loadChild>();
  const { name, settings } = useChild();
  if (consent !== 'none') return <Navigate to={settings} replace />;
  return (
    <Page title={say('child-withdrawn-title', { name })} lead={`${say('child-withdrawn-text')} ${told}`}>
      <p>{say('child-withdrawn-next')}</p>
      <div className="buttons">
        <Button htmlMarkup="a" variant="outline" href={settings}>
          {say('consent-again')}
        </Button>
      </div>
    </Page>
  );
}

function useChild() {
  const { citizen } = useCitizen();
  return { citizen, name: firstNameOf(citizen), settings: `/citizens/${citizen.id}/child-settings` };
}
