import Tag from '@helsenorge/designsystem-react/components/Tag';
import { useSaidOfThread } from '../dialogue/use-said-of-thread.ts';
import { withCapital } from '../platform/dates.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { useCitizens } from '../representation/citizen-loaders.ts';
import { representationWords } from '../representation/representation-words.ts';
import type { Line } from './inbox-order.ts';
import { inboxWords } from './inbox-words.ts';
import { useSaidOfMessage } from './use-said-of-message.ts';

/** One line: what it is about, with whom, how it stands, and when; and of whom it is, where that is not plain. */
export function InboxLine({ line: { citizenId, entry }, ofSeveral }: { line: Line; ofSeveral: boolean }) {
  const say = useWords(inboxWords);
  const sayWho = useWords(representationWords);
  const dates = useDates();
  const thread = useSaidOfThread();
  const saidOfMessage = useSaidOfMessage();
  const citizen = useCitizens().find(({ id }) => id === citizenId);
  const { title, who, state, at, unread } = said();
  const other = ofSeveral && citizen && citizen.basis !== 'self';
  return (
    <span className="message-line">
      <span className={unread ? 'message-line__new' : undefined}>{title}</span>
      {unread && (
        <span>
          <Tag color="blueberry">{say('unread')}</Tag>
        </span>
      )}
      {other && (
        <span className="message-line__whom">
          {say('of-whom', { name: sayWho('name-and-age', { name: citizen.name, age: citizen.age }) })}
        </span>
      )}
      <span className="message-line__when">{who}</span>
      {state && <span className="message-line__when">{state}</span>}
      <span className="message-line__when">{withCapital(dates.near(at))}</span>
    </span>
  );

  function said() {
    if (entry.what === 'thread') {
      const { thread: one } = entry;
      return {
        title: thread.title(one),
        who: thread.kindAndWhom(one),
        state: thread.state(one),
        at: one.lastAt,
        unread: one.unread,
      };
    }
    const { content, at, readAt } = entry.message;
    // Whoever acts for another only looks: nothing the portal has written is new or read to them.
    const unread = citizen?.basis === 'self' && readAt === null;
    return { title: saidOfMessage(content).title, who: say('from-portal'), state: '', at, unread };
  }
}
