import Button from '@helsenorge/designsystem-react/components/Button';
import { Navigate, useActionData, useLoaderData, useNavigation, useSearchParams } from 'react-router';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { useCitizen, useCitizens } from '../representation/citizen-loaders.ts';
import type { loadPrivacy, withdrawConsent } from './privacy-routes.ts';
import { privacyWords } from './privacy-words.ts';
import { WithdrawQuestion } from './WithdrawQuestion.tsx';

const deleted = ['messages', 'notices', 'log', 'requests', 'fullmakter', 'applications'] as const;
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
      <WithdrawQuestion
        deletedTitle={say('withdraw-deleted')}
        deleted={deleted.map((what) => say(`deleted.${what}`))}
        kept={kept.map((what) => say(`kept.${what}`))}
        settings={settings}
      >
        {children && <input type="hidden" name="children" value="yes" />}
      </WithdrawQuestion>
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
