import { lastDayOf } from '@helsesim/shared/representation/fullmakt-period';
import { Navigate, useActionData, useLoaderData, useNavigation } from 'react-router';
import { Page } from '../../platform/Page.tsx';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { FailurePanel } from '../../problems/FailurePanel.tsx';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import type { loadFullmakt } from '../fullmakt-routes.ts';
import { useRenewalDraft } from './application-draft.ts';
import type { renewAction } from './application-routes.ts';
import { applicationWords } from './application-words.ts';
import { NextList } from './NextList.tsx';
import { StatementForm } from './StatementForm.tsx';

/** TD-05: the holder applies again before it runs out. Who it is about is known. */
export function RenewPage() {
  const say = useWords(applicationWords);
  const dates = useDates();
  const { citizen } = useCitizen();
  const fullmakt = useLoaderData<typeof loadFullmakt>();
  const [draft, change, drop] = useRenewalDraft(citizen.id, fullmakt.id);
  const failure = useActionData<typeof renewAction>();
  const busy = useNavigation().state !== 'idle';
  const page = `/citizens/${citizen.id}/fullmakter/${fullmakt.id}`;
  const last = lastDayOf(fullmakt) ?? fullmakt.from;
  if (!fullmakt.mayRenew && !busy && !failure) return <Navigate to={page} replace />;
  return (
    <Page
      title={say('renew-title')}
      lead={say('renew-lead', { name: fullmakt.other.name, when: dates.dateWithYear(last) })}
    >
      {failure && <FailurePanel failure={failure} />}
      <NextList />
      <StatementForm draft={draft} change={change} cancel={{ to: page, drop }} />
    </Page>
  );
}
