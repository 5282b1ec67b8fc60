import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import type { Thread } from '@helsesim/shared/dialogue/dialogue-model';
import type { AgreedTime } from '@helsesim/shared/health-station/health-station-model';
import { osloDay } from '@helsesim/shared/oslo';
import { useSaidOfThread } from '../dialogue/use-said-of-thread.ts';
import { withCapital } from '../platform/dates.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { stationWords } from './station-words.ts';

/** Conversations of the service, the latest first, and how each stands. */
type ThreadLinksProps = {
  threads: readonly Thread[];
  /** What has been offered, agreed or cancelled in them, and is ahead. */
  times: readonly AgreedTime[];
};
export function ThreadLinks({ threads, times }: ThreadLinksProps) {
  const say = useWords(stationWords);
  const saidOf = useSaidOfThread();
  const dates = useDates();
  const { citizen } = useCitizen();
  const inbox = `/citizens/${citizen.id}/inbox`;
  const stateOf = (thread: Thread): string => {
    const here = times.filter(({ threadId }) => threadId === thread.id);
    const latest = (['offered', 'accepted', 'cancelled'] as const).find((state) =>
      here.some((one) => one.state === state),
    );
    const time = here.find(({ state }) => state === latest);
    if (!time || thread.state === 'closed') return saidOf.state(thread);
    if (latest === 'accepted') return say('thread-agreed', { day: dates.day(osloDay(time.startsAt)) });
    if (latest === 'offered') return say('offered');
    return say(thread.service === 'school-nurse' ? 'thread-cancelled-own' : 'cancelled-label');
  };
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
              <span>{stateOf(thread)}</span>
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
