import Button from '@helsenorge/designsystem-react/components/Button';
import Expander from '@helsenorge/designsystem-react/components/Expander';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { Outcome } from '@helsesim/shared/forms/outcome-model';
import { Suspense } from 'react';
import { Await, useLoaderData } from 'react-router';
import { ClosedDoorPage } from '../access/late-doors.tsx';
import { BackLink } from '../platform/BackLink.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import './forms.scss';
import { AnswersRead } from './answers/AnswersRead.tsx';
import type { loadResponse } from './forms-routes.ts';
import { formsWords } from './forms-words.ts';
import { SyntheticTag } from './SyntheticTag.tsx';
import { useSaidOfLevel } from './use-said-of-level.ts';
import { useTextsIn } from './use-texts-in.ts';
import { WaysOn } from './WaysOn.tsx';
import { WhatIf } from './WhatIf.tsx';

export type Recommended = NonNullable<Awaited<ReturnType<typeof loadResponse>>>;

/** Where the answers lead: what to do, why, and the ways there. */
export function ResponsePage() {
  const loaded = useLoaderData<typeof loadResponse>();
  useTextsIn(loaded?.language);
  return loaded ? <Recommendation loaded={loaded} /> : <ClosedDoorPage service="forms" />;
}

function Recommendation({ loaded }: { loaded: Recommended }) {
  const say = useWords(formsWords);
  const dates = useDates();
  const saidOf = useSaidOfLevel();
  const { citizen } = useCitizen();
  const { answered, whatIf, language } = loaded;
  const { outcome, title, at, by, questionnaire, response } = answered;
  const name = firstNameOf(citizen);
  const whose = citizen.basis === 'self' ? title : say('of-whom', { title, name });
  return (
    <Page
      tab={say('advice-tab')}
      title={outcome ? saidOf(outcome.level) : say('received')}
      lead={say('answered-by', { title: whose, by, when: dates.near(at) })}
      above={<BackLink to={`/citizens/${citizen.id}/symptoms`}>{say('to-symptoms')}</BackLink>}
    >
      <SyntheticTag />
      {outcome && <Urgent outcome={outcome} mayFollow={answered.used === 'not-used'} />}
      <WaysOn loaded={loaded} />
      {outcome && <Because outcome={outcome} />}
      {outcome && outcome.urgency !== 'red' && (
        <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say('worse-label')}>
          {say('worse-text')}
        </NotificationPanel>
      )}
      <Suspense>
        <Await resolve={whatIf}>
          {(changes) =>
            changes.length > 0 && (
              <Expander title={say('what-if')}>
                <WhatIf changes={changes} />
              </Expander>
            )
          }
        </Await>
      </Suspense>
      <Expander title={say('answers')}>
        <AnswersRead questionnaire={questionnaire} response={response} language={language} />
      </Expander>
      <div className="buttons">
        <Button variant="outline" onClick={() => window.print()}>
          {say('print')}
        </Button>
      </div>
    </Page>
  );
}

/** Never only a colour: the panel says how urgent it is, and what to do now. */
function Urgent({ outcome: { urgency, level }, mayFollow }: { outcome: Outcome; mayFollow: boolean }) {
  const say = useWords(formsWords);
  const { citizen } = useCitizen();
  const isOfOther = level === 'emergency-113' && citizen.basis !== 'self';
  const what = isOfOther
    ? say('level-text.emergency-113-other', { name: firstNameOf(citizen) })
    : say(`level-text.${level}`);
  const variant = { red: 'error', yellow: 'warn', green: 'info', none: 'success' } as const;
  return (
    <NotificationPanel variant={variant[urgency]} labelHtmlMarkup="h2" label={say(`urgency.${urgency}`)}>
      <p className="first-last-flush">{what}</p>
      {mayFollow && urgency === 'green' && <p className="first-last-flush">{say('answers-follow')}</p>}
      {(urgency === 'red' || urgency === 'yellow') && (
        <p className="first-last-flush">
          <strong>{say('not-real')}</strong>
        </p>
      )}
    </NotificationPanel>
  );
}

/** Which rules were met, by which answers: the one that decided first. */
function Because({ outcome: { why } }: { outcome: Outcome }) {
  const say = useWords(formsWords);
  return (
    <section aria-labelledby="why">
      <Heading id="why">{say('why')}</Heading>
      <ol className="why-list">
        {why.map(({ rule, text, because }) => (
          <li key={rule}>
            <p className="why-list__text">{text}</p>
            {because.length > 0 && (
              <ul>
                {because.map(({ linkId, question, answer }) => (
                  <li key={linkId}>{say('you-answered', { question, answer: answer || say('no-answer') })}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
