import Button from '@helsenorge/designsystem-react/components/Button';
import { HEALTH_MAJORITY } from '@helsesim/shared/people/ages';
import { Navigate, useActionData, useLoaderData } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { DonePanel } from '../platform/DonePanel.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { ConsentForm } from './ConsentForm.tsx';
import { DecisionHistory } from './DecisionHistory.tsx';
import './privacy.scss';
import type { loadChild, saveChild } from './privacy-routes.ts';
import { privacyWords } from './privacy-words.ts';
import { useTold } from './told.ts';
import { YouthAccess } from './YouthAccess.tsx';
import { YouthLooks } from './YouthLooks.tsx';

/** YOU-07: what a parent decides for a child. The youth sees the same page, and changes nothing before sixteen. */
export function ChildSettingsPage() {
  const { citizen } = useCitizen();
  if (citizen.basis !== 'self') return <ParentDecides />;
  return citizen.age < HEALTH_MAJORITY ? <YouthLooks /> : <Navigate to={`/citizens/${citizen.id}/privacy`} replace />;
}

function ParentDecides() {
  const say = useWords(privacyWords);
  const settings = useLoaderData<typeof loadChild>();
  const answer = useActionData<typeof saveChild>();
  const { citizen } = useCitizen();
  const name = firstNameOf(citizen);
  const home = `/citizens/${citizen.id}`;
  const { consent, youthAccess, youthAccessFrom, records } = settings;
  return (
    <Page
      title={say('child-title', { name })}
      lead={say('child-lead', { name })}
      above={<BackLink to={home}>{say('to-home')}</BackLink>}
    >
      {answer && 'failure' in answer && <FailurePanel failure={answer.failure} />}
      {answer && 'saved' in answer && <Done answer={answer} />}
      <section aria-labelledby="consent">
        <Heading id="consent">{say('consent')}</Heading>
        <p className="section-text">
          {say('consent-text.other', { name })} {consent === 'none' && say('consent-none.other', { name })}
        </p>
        <ConsentForm
          key={consent}
          current={consent}
          whose={{ age: citizen.age, child: true }}
          name={name}
          alsoCloses={youthAccess && citizen.age >= youthAccessFrom && <p>{say('closes-youth', { name })}</p>}
        />
      </section>
      <YouthAccess settings={settings} />
      {consent !== 'none' && (
        <section aria-labelledby="withdraw">
          <Heading id="withdraw">{say('child-withdraw-heading', { name })}</Heading>
          <p className="section-text">{say('child-withdraw-text', { name })}</p>
          <Button htmlMarkup="a" variant="outline" concept="destructive" href={`${home}/child-settings/withdraw`}>
            {say('withdraw-link')}
          </Button>
        </section>
      )}
      <DecisionHistory records={records} />
    </Page>
  );
}

function Done({ answer }: { answer: { saved: 'consent' | 'youth-on' | 'youth-off' } }) {
  const say = useWords(privacyWords);
  const told = useTold();
  const { consent } = useLoaderData<typeof loadChild>();
  const name = firstNameOf(useCitizen().citizen);
  const { saved } = answer;
  const label = {
    consent: say('saved-label'),
    'youth-on': say('youth-on-label', { name }),
    'youth-off': say('youth-off-label'),
  };
  return (
    <DonePanel label={label[saved]} answer={answer}>
      {saved === 'consent' && `${say('saved-text.other', { name, level: say(`level.${consent}`) })} `}
      {told}
      {saved === 'youth-off' && ` ${say('youth-off-again')}`}
    </DonePanel>
  );
}
