import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import { Form, useActionData, useLoaderData, useNavigation, useParams } from 'react-router';
import type { Failure } from '../platform/attempt.ts';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { useSaidOfTime } from './AgreedTimes.tsx';
import type { Station } from './station-routes.ts';
import { stationWords } from './station-words.ts';

/** Asks once more before an agreed time is cancelled. */
export function CancelTimePage({ page, tab }: { page: 'health-station' | 'school'; tab?: string }) {
  const say = useWords(stationWords);
  const { times } = useLoaderData<Station>();
  const failure = useActionData<Failure>();
  const { offerId } = useParams();
  const { citizen } = useCitizen();
  const { when, where } = useSaidOfTime();
  const busy = useNavigation().state !== 'idle';
  const time = times.find(({ id, mayCancel }) => id === offerId && mayCancel);
  const back = `/citizens/${citizen.id}/${page}`;
  const named = tab === undefined ? {} : { tab };
  if (!time && !busy)
    return (
      <Page title={say('not-there')} {...named} lead={say('not-there-text')}>
        {failure && <FailurePanel failure={failure} />}
        <div className="buttons">
          <Button htmlMarkup="a" href={back}>
            {say('times')}
          </Button>
        </div>
      </Page>
    );
  return (
    <Page title={say('cancel-title')} {...named} lead={time && `${when(time)}. ${where(time)}`}>
      {failure && <FailurePanel failure={failure} />}
      <NotificationPanel variant="info">{say('cancel-text')}</NotificationPanel>
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
export const CancelAtStationPage = () => <CancelTimePage page="health-station" />;
