import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import { Form, useActionData, useLoaderData, useNavigation } from 'react-router';
import { Refused } from '../platform/api.ts';
import { withCapital } from '../platform/dates.ts';
import { Page } from '../platform/Page.tsx';
import { phoneLink, phoneText } from '../platform/phone.ts';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { useCitizen } from '../representation/citizen-loaders.ts';
import type { cancelAction, loadVisit } from './home-care-routes.ts';
import { homeCareWords } from './home-care-words.ts';
import { useSaidOfVisit } from './use-said-of-visit.ts';

/** Asks once more, and says what follows. */
export function CancelVisitPage() {
  const say = useWords(homeCareWords);
  const visit = useLoaderData<typeof loadVisit>();
  const failure = useActionData<typeof cancelAction>();
  const said = useSaidOfVisit();
  const { citizen } = useCitizen();
  const busy = useNavigation().state !== 'idle';
  const back = `/citizens/${citizen.id}/home-care/visits/${visit.id}`;
  const late = failure instanceof Refused && failure.code === 'cancel-too-late';
  return (
    <Page
      title={say('cancel-title')}
      lead={withCapital(say('cancel-lead', { kind: said.kind(visit), when: said.when(visit) }))}
    >
      {failure && !(failure instanceof Response) && (
        <FailurePanel failure={failure}>
          {late && <a href={phoneLink(visit.phone)}>{say('call', { phone: phoneText(visit.phone) })}</a>}
        </FailurePanel>
      )}
      <NotificationPanel variant="info">
        <p className="first-last-flush">{say('cancel-one')}</p>
        <p className="flush-last">{say('cancel-help')}</p>
      </NotificationPanel>
      <Form method="post" onSubmit={(event) => busy && event.preventDefault()}>
        <StepButtons
          backButton={
            <Button htmlMarkup="a" href={back}>
              {say('cancel-no')}
            </Button>
          }
          forwardButton={
            <Button type="submit" concept="destructive" aria-busy={busy}>
              {say(busy ? 'cancelling' : 'cancel-yes')}
            </Button>
          }
        />
      </Form>
    </Page>
  );
}
