import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import type { Message } from '@helsesim/shared/inbox/inbox-contract';
import { withCapital } from '../platform/dates.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { inboxWords } from './inbox-words.ts';
import { useSaidOfMessage } from './use-said-of-message.ts';

/** Each by what it is about, and when it came. */
export function MessageList({ messages }: { messages: readonly Message[] }) {
  const say = useWords(inboxWords);
  const dates = useDates();
  const saidOf = useSaidOfMessage();
  const { citizen } = useCitizen();
  // Whoever acts for another only looks: nothing is new or read to them.
  const isNew = ({ readAt }: Message) => citizen.basis === 'self' && readAt === null;
  return (
    <LinkList chevron>
      {messages.map((message) => (
        <LinkList.Link
          key={message.id}
          href={`/citizens/${citizen.id}/inbox/${message.id}`}
          status={isNew(message) ? 'new' : 'none'}
        >
          <span className="message-line">
            <span className={isNew(message) ? 'message-line__new' : undefined}>
              {isNew(message) && <span className="for-reader-only">{say('unread')}: </span>}
              {saidOf(message.content).title}
            </span>
            <span className="message-line__when">{withCapital(dates.near(message.at))}</span>
          </span>
        </LinkList.Link>
      ))}
    </LinkList>
  );
}
