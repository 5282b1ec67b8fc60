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
import { WhatClosed } from './ConsentChange.tsx';
import { ConsentForm } from './ConsentForm.tsx';
import { DecisionHistory } from './DecisionHistory.tsx';
import './privacy.scss';
import type { loadChild, saveChild, WhatWasSaved } from './privacy-routes.ts';
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
  const { consent, youthAccess, records } = settings;
  const consenting = useConsenting();
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
        <ConsentForm key={consent} current={consent} {...consenting} />
      </section>
      <YouthAccess key={String(youthAccess)} settings={settings} />
      {consent !== 'none' && (
        <section aria-labelledby="withdraw">
          <Heading id="withdraw">{say('child-withdraw-heading', { name })}</Heading>
          <p className="section-text">{say('child-withdraw-text', { name })}</p>
          <Button htmlMarkup="a" variant="outline" concept="destructive" href={`${home}/child-settings/withdraw`}>
            {say('child-withdraw-link', { name })}
          </Button>
        </section>
      )}
      <DecisionHistory records={records} />
    </Page>
  );
}

/** Whose consent it is, and whom else it closes to when it is lowered. */
function useConsenting() {
  const say = useWords(privacyWords);
  const { youthAccess, youthAccessFrom } = useLoaderData<typeof loadChild>();
  const { citizen } = useCitizen();
  const name = firstNameOf(citizen);
  const youth = youthAccess && citizen.age >= youthAccessFrom;
  return {
    whose: { age: citizen.age, child: true },
    name,
    alsoCloses: youth && <p>{say('closes-youth', { name })}</p>,
  };
}

function Done({ answer }: { answer: WhatWasSaved }) {
  const say = useWords(privacyWords);
  const told = useTold();
  const { consent } = useLoaderData<typeof loadChild>();
  const consenting = useConsenting();
  const { name } = consenting;
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
      {answer.saved === 'consent' && <WhatClosed from={answer.from} to={consent} {...consenting} />}
    </DonePanel>
  );
}
