import Button from '@helsenorge/designsystem-react/components/Button';
import List from '@helsenorge/designsystem-react/components/List';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import { Form, Navigate, useActionData, useLoaderData, useNavigation, useSearchParams } from 'react-router';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { useCitizen, useCitizens } from '../representation/citizen-loaders.ts';
import type { loadPrivacy, withdrawConsent } from './privacy-routes.ts';
import { privacyWords } from './privacy-words.ts';

const deleted = ['messages', 'log', 'requests', 'fullmakter', 'applications'] as const;
const kept = ['decisions', 'appointments', 'registers', 'insight', 'received', 'given'] as const;

/** CON-02: asks once more, and says exactly what goes and what stays. */
export function WithdrawPage() {
  const say = useWords(privacyWords);
  const { consent } = useLoaderData<typeof loadPrivacy>();
  const failure = useActionData<typeof withdrawConsent>();
  const busy = useNavigation().state !== 'idle';
  const settings = `/citizens/${useCitizen().citizen.id}/privacy`;
  const children = useCitizens().some(({ basis }) => basis === 'FO');
  if (consent === 'none' && !busy) return <Navigate to={settings} replace />;
  return (
    <Page
      title={say('withdraw-title')}
      lead={children ? `${say('withdraw-lead')} ${say('withdraw-children')}` : say('withdraw-lead')}
    >
      {failure && <FailurePanel failure={failure} />}
      <section aria-labelledby="deleted">
        <Heading id="deleted">{say('withdraw-deleted')}</Heading>
        <List variant="bullet">
          {deleted.map((what) => (
            <List.Item key={what}>{say(`deleted.${what}`)}</List.Item>
          ))}
        </List>
        <p>{say('withdraw-no-regret')}</p>
      </section>
      <section aria-labelledby="kept">
        <Heading id="kept">{say('withdraw-kept')}</Heading>
        <List variant="bullet">
          {kept.map((what) => (
            <List.Item key={what}>{say(`kept.${what}`)}</List.Item>
          ))}
        </List>
        <p>{say('withdraw-cancel-first')}</p>
      </section>
      <Form method="post">
        {children && <input type="hidden" name="children" value="yes" />}
        <StepButtons
          backButton={
            <Button htmlMarkup="a" href={settings}>
              {say('withdraw-no')}
            </Button>
          }
          forwardButton={
            <Button type="submit" concept="destructive" aria-busy={busy}>
              {say(busy ? 'withdrawing' : 'withdraw-yes')}
            </Button>
          }
        />
      </Form>
    </Page>
  );
}

/** What happened, and the way back in. */
export function WithdrawnPage() {
  const say = useWords(privacyWords);
  const { consent } = useLoaderData<typeof loadPrivacy>();
  const settings = `/citizens/${useCitizen().citizen.id}/privacy`;
  const [search] = useSearchParams();
  if (consent !== 'none') return <Navigate to={settings} replace />;
  return (
    <Page title={say('withdrawn-title')} lead={say('withdrawn-text')}>
      {search.has('children') && <p>{say('withdraw-children')}</p>}
      <p>{say('withdrawn-next')}</p>
      <div className="buttons">
        <Button htmlMarkup="a" variant="outline" href={settings}>
          {say('consent-again')}
        </Button>
      </div>
    </Page>
  );
}
