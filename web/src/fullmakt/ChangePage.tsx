import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import type { FullmaktView } from '@helsesim/shared/fullmakt/fullmakt-model';
import { useState } from 'react';
import { Navigate, useLoaderData, useNavigate } from 'react-router';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { CancelButton } from './CancelButton.tsx';
import { ChosenSummary } from './ChosenSummary.tsx';
import { useChangeDraft } from './fullmakt-draft.ts';
import type { loadFullmakt } from './fullmakt-routes.ts';
import { fullmaktWords } from './fullmakt-words.ts';
import { GiveStep } from './GiveStep.tsx';
import { TermsForm } from './TermsForm.tsx';
import { draftOf, sameTerms } from './terms.ts';

/** FUL-07: only what one has given oneself, and is not over. A tildelt one is not the citizen's to shape. */
export const mayChange = ({ role, kind, state }: FullmaktView): boolean =>
  role === 'giver' && kind === 'ordinary' && (state === 'active' || state === 'coming');

export function ChangePage() {
  const say = useWords(fullmaktWords);
  const { today } = useDates();
  const { citizen } = useCitizen();
  const fullmakt = useLoaderData<typeof loadFullmakt>();
  const before = draftOf(fullmakt, today);
  const [draft, change, drop] = useChangeDraft(citizen.id, fullmakt.id, before);
  const [tried, setTried] = useState(false);
  const navigate = useNavigate();
  const { name } = fullmakt.other;
  const page = `/citizens/${citizen.id}/fullmakter/${fullmakt.id}`;
  const unchanged = sameTerms(draft, before);
  const goOn = () => {
    setTried(true);
    if (!unchanged) void navigate(`${page}/change/confirm`);
  };
  if (!mayChange(fullmakt)) return <Navigate to={page} replace />;
  return (
    <Page
      title={say('change-title', { name })}
      lead={say('change-lead', { name })}
      above={<GiveStep step={1} of={2} label={say('change-steps-label')} />}
      beside={<ChosenSummary receiver={name} />}
    >
      <TermsForm draft={draft} change={change} onDone={goOn}>
        {tried && unchanged && (
          <NotificationPanel variant="warn" role="alert">
            {say('change-nothing')}
          </NotificationPanel>
        )}
        <StepButtons
          forwardButton={<Button type="submit">{say('change-look')}</Button>}
          cancelButton={<CancelButton to={page} drop={drop} />}
        />
      </TermsForm>
    </Page>
  );
}
