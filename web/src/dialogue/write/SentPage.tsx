import Button from '@helsenorge/designsystem-react/components/Button';
import List from '@helsenorge/designsystem-react/components/List';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useLoaderData } from 'react-router';
import { Heading } from '../../platform/Heading.tsx';
import { Page } from '../../platform/Page.tsx';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { firstNameOf, useCitizen } from '../../representation/citizen-loaders.ts';
import { useSaidOfFee } from '../use-said-of-fee.ts';
import { useSaidOfThread } from '../use-said-of-thread.ts';
import type { loadSent } from './write-routes.ts';
import { writeWords } from './write-words.ts';

/** What happened, what happens next and when. */
export function SentPage() {
  const say = useWords(writeWords);
  const dates = useDates();
  const { citizen } = useCitizen();
  const { thread, office } = useLoaderData<typeof loadSent>();
  const { withWhom } = useSaidOfThread();
  const { before } = useSaidOfFee();
  const { id, kind, form, deadline } = thread;
  const home = `/citizens/${citizen.id}`;
  const next = [
    deadline ? say('sent-answer', { day: dates.day(deadline) }) : say('sent-answer-soon'),
    ...(form === 'phone' || form === 'video' ? [say(`sent-${form}`)] : []),
    ...(kind === 'prescription-renewal' ? [say('sent-renewed')] : []),
    ...(kind === 'e-consultation' && office ? before(office.fee) : []),
    // Whoever has given fullmakt has an inbox; a child need not have one (PAR-19).
    ...(citizen.basis === 'FU' || citizen.basis === 'TD' ? [say('sent-reader', { name: firstNameOf(citizen) })] : []),
    say('sent-worse', { office: thread.office }),
  ];
  return (
    <Page title={say('sent-title')}>
      <NotificationPanel variant="success">{say('sent-lead', { whom: withWhom(thread) })}</NotificationPanel>
      <section aria-labelledby="next">
        <Heading id="next">{say('sent-next')}</Heading>
        <List variant="bullet">
          {next.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
      </section>
      <div className="buttons">
        <Button htmlMarkup="a" href={`${home}/inbox/threads/${id}`}>
          {say('see-thread')}
        </Button>
        <Button htmlMarkup="a" variant="outline" href={`${home}/inbox`}>
          {say('see-inbox')}
        </Button>
      </div>
    </Page>
  );
}
