import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { Form, useActionData, useLoaderData, useNavigation } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { DonePanel } from '../platform/DonePanel.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { LevelChoice } from './LevelChoice.tsx';
import './notifications.scss';
import type { loadNotices, saveNotices } from './notices-routes.ts';
import { notificationsWords } from './notifications-words.ts';
import { WayChoice } from './WayChoice.tsx';

/** VAR-01: how one is told, and how much about oneself and each of those one helps. */
export function NoticesPage() {
  const say = useWords(notificationsWords);
  const settings = useLoaderData<typeof loadNotices>();
  const answer = useActionData<typeof saveNotices>();
  const busy = useNavigation().state === 'submitting';
  const { citizen } = useCitizen();
  const { phone, email, reachedBy, of } = settings;
  const to = (reachedBy === 'sms' ? phone : email) ?? '';
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      above={<BackLink to={`/citizens/${citizen.id}/privacy`}>{say('to-privacy')}</BackLink>}
    >
      {answer && 'failure' in answer && <FailurePanel failure={answer.failure} />}
      {answer && 'saved' in answer && (
        <DonePanel label={say('saved-label')} answer={answer}>
          {say('saved-text')}
        </DonePanel>
      )}
      <Form method="post" className="form">
        <section aria-labelledby="reached">
          <Heading id="reached">{say('reached')}</Heading>
          {reachedBy ? (
            <p className="notice-text">{say(`reached-${reachedBy}`, { to })}</p>
          ) : (
            <div className="notice-text">
              <NotificationPanel variant="warn" labelHtmlMarkup="h3" label={say('not-reached-label')}>
                {say('not-reached')}
              </NotificationPanel>
            </div>
          )}
          <WayChoice settings={settings} />
          <p className="notice-text">{say('contact-from')}</p>
        </section>
        <section aria-labelledby="levels">
          <Heading id="levels">{say('levels')}</Heading>
          <p className="notice-text">{say(of.length > 1 ? 'levels-text-many' : 'levels-text')}</p>
          <div className="notice-levels">
            {of.map((one) => (
              <LevelChoice key={one.citizenId} about={one} />
            ))}
          </div>
        </section>
        <div className="buttons">
          <Button type="submit" aria-busy={busy}>
            {say(busy ? 'saving' : 'save')}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
