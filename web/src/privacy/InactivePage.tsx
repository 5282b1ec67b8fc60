import Button from '@helsenorge/designsystem-react/components/Button';
import List from '@helsenorge/designsystem-react/components/List';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import { Form, Navigate, useActionData, useLoaderData, useNavigation } from 'react-router';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { accessTo, useCitizen } from '../representation/citizen-loaders.ts';
import type { loadPrivacy, makeInactive } from './privacy-routes.ts';
import { privacyWords } from './privacy-words.ts';

const meanings = ['services', 'letters', 'fullmektig', 'kept'] as const;

/** CON-09: asks once more, and says what it means, above all that it cannot be undone here. */
export function InactivePage() {
  const say = useWords(privacyWords);
  const { hasFullmektig } = useLoaderData<typeof loadPrivacy>();
  const failure = useActionData<typeof makeInactive>();
  const busy = useNavigation().state !== 'idle';
  const home = `/citizens/${useCitizen().citizen.id}`;
  return (
    <Page title={say('inactive-title')} lead={say(hasFullmektig ? 'inactive-lead' : 'inactive-lead-nobody')}>
      {failure && <FailurePanel failure={failure} />}
      {!hasFullmektig && (
        <NotificationPanel variant="warn" labelHtmlMarkup="h2" label={say('inactive-nobody-label')}>
          <p className="first-last-flush">{say('inactive-nobody')}</p>
          <Button htmlMarkup="a" href={`${home}/fullmakter`}>
            {say('give-fullmakt')}
          </Button>
        </NotificationPanel>
      )}
      <section aria-labelledby="meaning">
        <Heading id="meaning">{say('inactive-means')}</Heading>
        <List variant="bullet">
          {meanings
            .filter((what) => hasFullmektig || what !== 'fullmektig')
            .map((what) => (
              <List.Item key={what}>{say(`means.${what}`)}</List.Item>
            ))}
        </List>
      </section>
      <NotificationPanel variant="warn" labelHtmlMarkup="h2" label={say('inactive-paper-label')}>
        {say('inactive-paper')}
      </NotificationPanel>
      <Form method="post">
        <StepButtons
          backButton={
            <Button htmlMarkup="a" href={`${home}/privacy`}>
              {say('inactive-no')}
            </Button>
          }
          forwardButton={
            <Button type="submit" concept="destructive" aria-busy={busy}>
              {say(busy ? 'making-inactive' : 'inactive-yes')}
            </Button>
          }
        />
      </Form>
    </Page>
  );
}

/** What happened, and the only way back. Every door is shut by now, also the one to the settings. */
export function NowInactivePage() {
  const say = useWords(privacyWords);
  const { citizen, services } = useCitizen();
  const isInactive = accessTo(services, 'privacy-settings').reason === 'inactive';
  if (!isInactive) return <Navigate to={`/citizens/${citizen.id}/privacy`} replace />;
  return (
    <Page title={say('now-inactive-title')} lead={say('now-inactive-text')}>
      <p>{say('now-inactive-next')}</p>
    </Page>
  );
}
