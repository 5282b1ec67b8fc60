import Button from '@helsenorge/designsystem-react/components/Button';
import EmptyState from '@helsenorge/designsystem-react/components/EmptyState';
import { useEffect, useRef } from 'react';
import { useLoaderData } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import type { loadInbox } from './inbox-routes.ts';
import { inboxWords } from './inbox-words.ts';
import { MessageList } from './MessageList.tsx';
import { useOlderMessages } from './use-older-messages.ts';

/** What the portal has written to the citizen, the latest first. */
export function InboxPage() {
  const say = useWords(inboxWords);
  const { citizen } = useCitizen();
  const { messages: first, unread, more: moreAfter } = useLoaderData<typeof loadInbox>();
  const { messages, more, loading, loadMore } = useOlderMessages(first, moreAfter);
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef(messages.length);
  const name = firstNameOf(citizen);
  const self = citizen.basis === 'self';

  // Focus follows to the first that came, so that nobody has to look for it.
  useEffect(() => {
    if (messages.length > shown.current) list.current?.querySelectorAll('a')[shown.current]?.focus();
    shown.current = messages.length;
  }, [messages.length]);

  return (
    <Page
      title={self ? say('title') : say('title-other', { name })}
      lead={messages.length === 0 ? undefined : lead()}
      above={<BackLink to={`/citizens/${citizen.id}`}>{say('to-home')}</BackLink>}
    >
      {messages.length === 0 ? (
        <EmptyState title={say('none')} additionalText={self ? say('none-text') : say('none-text-other', { name })} />
      ) : (
        <div ref={list}>
          <MessageList messages={messages} />
        </div>
      )}
      {more && (
        <Button variant="outline" aria-busy={loading} onClick={loadMore}>
          {say('older')}
        </Button>
      )}
    </Page>
  );

  function lead() {
    if (!self) return say('lead-other', { name });
    if (!unread) return say('lead-none');
    return unread === 1 ? say('lead-one') : say('lead-many', { count: unread });
  }
}
