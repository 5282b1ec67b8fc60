import Input from '@helsenorge/designsystem-react/components/Input';
import { useActionData, useLoaderData } from 'react-router';
import { ClosedDesk } from '../desk/ClosedDesk.tsx';
import { Refused } from '../platform/api.ts';
import { BackLink } from '../platform/BackLink.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { CareForm } from './CareForm.tsx';
import { decisionFaults } from './care-form.ts';
import type { loadOffice, registerCare } from './care-routes.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { deskHomeCareWords } from './desk-home-care-words.ts';

export function NewDecisionPage() {
  const say = useWords(deskHomeCareWords);
  const office = useLoaderData<typeof loadOffice>();
  const answer = useActionData<typeof registerCare>();
  if (!office) return <ClosedDesk title={say('closed-title')} text={say('closed-text')} />;
  const failure = answer && 'failure' in answer ? answer.failure : undefined;
  const unknown = failure instanceof Refused && failure.code === 'no-such-patient';
  return (
    <Page
      dense
      title={say('decision-title')}
      lead={say('decision-lead')}
      above={<BackLink to="/desk/care-users">{say('all-users')}</BackLink>}
    >
      {failure && <FailurePanel failure={failure} {...(unknown && { text: say('not-found') })} />}
      <CareForm
        label={say('decision-title')}
        faultsIn={(form) => decisionFaults(form, { fresh: true })}
        button="register"
      >
        {(faults) => (
          <>
            <Input
              inputId="number"
              name="number"
              inputMode="numeric"
              autoComplete="off"
              width={14}
              label={say('number')}
              {...(faults.number && { errorText: say(faults.number) })}
            />
            <DecisionFields office={office} faults={faults} />
          </>
        )}
      </CareForm>
    </Page>
  );
}
