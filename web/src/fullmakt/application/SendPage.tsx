import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import { Navigate, useActionData, useNavigation } from 'react-router';
import { Refused } from '../../platform/api.ts';
import { Page } from '../../platform/Page.tsx';
import { useWords } from '../../platform/use-words.ts';
import { FailurePanel } from '../../problems/FailurePanel.tsx';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import { digitsOf, numberAsRead } from '../fullmakt-draft.ts';
import { fullmaktWords } from '../fullmakt-words.ts';
import { GiveStep } from '../GiveStep.tsx';
import { numberFault } from '../PersonFields.tsx';
import { useApplicationDraft } from './application-draft.ts';
import type { applyAction } from './application-routes.ts';
import { applicationWords } from './application-words.ts';
import { NextList } from './NextList.tsx';
import { StatementForm } from './StatementForm.tsx';

/** Step 2: the last look, the proof of identity and the statement. */
export function SendPage() {
  const say = useWords(applicationWords);
  const sayCommon = useWords(fullmaktWords);
  const { citizen } = useCitizen();
  const [draft, change, drop] = useApplicationDraft(citizen.id);
  const failure = useActionData<typeof applyAction>();
  const busy = useNavigation().state !== 'idle';
  const list = `/citizens/${citizen.id}/fullmakter`;
  const { name, nationalId, relation } = draft;
  if (!busy && (!name.trim() || numberFault(nationalId) || !relation)) return <Navigate to={`${list}/apply`} replace />;
  return (
    <Page
      title={say('send-title')}
      lead={say('send-lead')}
      above={<GiveStep step={2} of={2} label={say('steps-label')} />}
    >
      {failure && (
        <FailurePanel failure={failure}>
          {failure instanceof Refused && failure.code === 'receiver-is-giver' && (
            <AnchorLink href={`${list}/apply`}>{say('fix-person')}</AnchorLink>
          )}
        </FailurePanel>
      )}
      <Duolist variant="line" useCollapsedFromAndBelowBreakpoint="sm">
        <DuolistGroup term={say('for-whom')} description={name} />
        <DuolistGroup term={sayCommon('national-id')} description={numberAsRead(nationalId)} />
        {relation && <DuolistGroup term={say('relation')} description={say(`relation.${relation}`)} />}
      </Duolist>
      <NextList />
      <StatementForm draft={draft} change={change} cancel={{ to: list, drop }} back={`${list}/apply`}>
        <input type="hidden" name="name" value={name} />
        <input type="hidden" name="nationalId" value={digitsOf(nationalId)} />
        <input type="hidden" name="relation" value={relation ?? ''} />
      </StatementForm>
    </Page>
  );
}
