import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import type { Thread } from '@helsesim/shared/dialogue/dialogue-model';
import { useSaidOfThread } from '../dialogue/use-said-of-thread.ts';
import { withCapital } from '../platform/dates.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { stationWords } from './station-words.ts';

/** Conversations of the service, the latest first, and how each stands. */
export function ThreadLinks({ threads }: { threads: readonly Thread[] }) {
  const say = useWords(stationWords);
  const saidOf = useSaidOfThread();
  const dates = useDates();
  const { citizen } = useCitizen();
  const inbox = `/citizens/${citizen.id}/inbox`;
  if (threads.length === 0) return <p>{say('conversations-none')}</p>;
  return (
    <>
      <LinkList chevron>
        {threads.map((thread) => (
          <LinkList.Link key={thread.id} href={`${inbox}/threads/${thread.id}`} status={thread.unread ? 'new' : 'none'}>
            <span className="service-line">
              <strong>
                {thread.unread && <span className="for-reader-only">{say('unread')}: </span>}
                {saidOf.title(thread)}
              </strong>
              <span>{saidOf.state(thread)}</span>
              <span className="help-line">{withCapital(dates.near(thread.lastAt))}</span>
            </span>
          </LinkList.Link>
        ))}
      </LinkList>
      <p className="flush-last">
        <AnchorLink href={inbox}>{say('all-messages')}</AnchorLink>
      </p>
    </>
  );
}
