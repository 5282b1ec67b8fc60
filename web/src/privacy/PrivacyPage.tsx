import Button from '@helsenorge/designsystem-react/components/Button';
import { useActionData, useLoaderData } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { DonePanel } from '../platform/DonePanel.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { WhatClosed } from './ConsentChange.tsx';
import { ConsentForm } from './ConsentForm.tsx';
import { DecisionHistory } from './DecisionHistory.tsx';
import './privacy.scss';
import type { loadPrivacy, saveConsent } from './privacy-routes.ts';
import { privacyWords } from './privacy-words.ts';

/** What the citizen decides about their own services: the consent first, then the two ways to stop. */
export function PrivacyPage() {
  const say = useWords(privacyWords);
  const { consent, hasFullmektig, records } = useLoaderData<typeof loadPrivacy>();
  const answer = useActionData<typeof saveConsent>();
  const { citizen } = useCitizen();
  const home = `/citizens/${citizen.id}`;
  const consenting = {
    whose: { age: citizen.age, child: false },
    alsoCloses: hasFullmektig && <p>{say('closes-fullmektig')}</p>,
  };
  return (
    <Page title={say('title')} lead={say('lead')} above={<BackLink to={home}>{say('to-home')}</BackLink>}>
      {answer && 'failure' in answer && <FailurePanel failure={answer.failure} />}
      {answer && 'saved' in answer && (
        <DonePanel label={say('saved-label')} answer={answer}>
          {say('saved-text.self', { level: say(`level.${consent}`) })}
          {answer.saved === 'consent' && <WhatClosed from={answer.from} to={consent} {...consenting} />}
        </DonePanel>
      )}
      <section aria-labelledby="consent">
        <Heading id="consent">{say('consent')}</Heading>
        <p className="section-text">
          {say('consent-text.self')} {consent === 'none' && say('consent-none.self')}
        </p>
        <ConsentForm key={consent} current={consent} {...consenting} />
      </section>
      {consent !== 'none' && (
        <>
          <section aria-labelledby="notices">
            <Heading id="notices">{say('notices-heading')}</Heading>
            <p className="section-text">{say('notices-text')}</p>
            <Button htmlMarkup="a" variant="outline" href={`${home}/notices`}>
              {say('notices-link')}
            </Button>
          </section>
          <section aria-labelledby="inactive">
            <Heading id="inactive">{say('inactive-heading')}</Heading>
            <p className="section-text">{say('inactive-text')}</p>
            <Button htmlMarkup="a" variant="outline" href={`${home}/privacy/inactive`}>
              {say('inactive-link')}
            </Button>
          </section>
          <section aria-labelledby="withdraw">
            <Heading id="withdraw">{say('withdraw-heading')}</Heading>
            <p className="section-text">{say('withdraw-text')}</p>
            <Button htmlMarkup="a" variant="outline" concept="destructive" href={`${home}/privacy/withdraw`}>
              {say('withdraw-link')}
            </Button>
          </section>
        </>
      )}
      <DecisionHistory records={records} />
    </Page>
  );
}
