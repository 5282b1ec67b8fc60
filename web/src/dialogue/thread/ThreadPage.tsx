import Button from '@helsenorge/designsystem-react/components/Button';
import type { Thread } from '@helsesim/shared/dialogue/dialogue-model';
import { useEffect, useRef, useState } from 'react';
import { useLoaderData, useRevalidator } from 'react-router';
import { useLive } from '../../live/use-live.ts';
import { BackLink } from '../../platform/BackLink.tsx';
import { Page } from '../../platform/Page.tsx';
import { useWords } from '../../platform/use-words.ts';
import { firstNameOf, useCitizen } from '../../representation/citizen-loaders.ts';
import { dialogueWords } from '../dialogue-words.ts';
import { useSaidOfThread } from '../use-said-of-thread.ts';
import { AnswerBox } from './AnswerBox.tsx';
import { HowItStands, WhatNow } from './HowItStands.tsx';
import { MessageItem } from './MessageItem.tsx';
import type { LoadedThread, loadThread } from './thread-routes.ts';
import { Unsent } from './Unsent.tsx';
import { type Conversation, useConversation } from './use-conversation.ts';
import { useSaidOfAuthor } from './use-said-of-author.ts';
import { useStill } from './use-still.ts';

/** A conversation: each has its own page, so nothing of one is left in another. */
export function ThreadPage() {
  const loaded = useLoaderData<typeof loadThread>();
  return <OneThread key={loaded.thread.id} loaded={loaded} />;
}

function OneThread({ loaded }: { loaded: LoadedThread }) {
  const say = useWords(dialogueWords);
  const saidOf = useSaidOfThread();
  const { author } = useSaidOfAuthor();
  const { citizen } = useCitizen();
  const [news, setNews] = useState('');
  const [written, setWritten] = useState(0);
  const writing = useRef<HTMLDivElement>(null);
  const hold = useStill(writing);

  const tellOfNews = (after: Conversation, before: Conversation) => {
    hold();
    const known = new Set(before.communications.map(({ id }) => id));
    const come = after.communications.filter(({ id }) => !known.has(id));
    const byOther = come.findLast(({ author: { self } }) => !self);
    if (byOther) setNews(say('new-message', { name: author(byOther.author) }));
    else if (come.length === 0 && after.thread.state !== before.thread.state)
      setNews(say('changed-state', { state: saidOf.state(after.thread) }));
  };
  const { thread, communications, refresh, more, loading, loadMore } = useConversation(loaded, tellOfNews);
  useUnreadCountedAnew(thread);
  useLive((event) => {
    const ofThis = event.about === 'citizen' && event.citizenId === citizen.id && event.service === thread.service;
    if (ofThis || event.about === 'start-over') refresh();
  });
  const offer = communications.findLast(({ about }) => about === 'offer')?.offer?.state;
  const self = citizen.basis === 'self';
  const name = firstNameOf(citizen);

  return (
    <Page
      title={saidOf.title(thread)}
      // Others may look through the history of the browser (docs/decisions/016).
      tab={say('tab')}
      lead={saidOf.lead(thread)}
      above={
        <BackLink to={`/citizens/${citizen.id}/inbox`}>
          {self ? say('to-inbox') : say('to-inbox-other', { name })}
        </BackLink>
      }
    >
      <HowItStands thread={thread} offer={offer} />
      <div>
        {!self && <p className="help-line written-to">{say('written-to', { name: citizen.name })}</p>}
        {more && (
          <div className="older">
            <Button variant="outline" aria-busy={loading} onClick={loadMore}>
              {say('older-messages')}
            </Button>
          </div>
        )}
        <ol className="said-list" aria-label={say('messages')}>
          {communications.map((communication) => (
            <MessageItem key={communication.id} communication={communication} thread={thread} />
          ))}
        </ol>
        <p className="news" role="status">
          {news}
        </p>
      </div>
      {thread.mayReply ? (
        <div ref={writing}>
          <AnswerBox
            key={written}
            thread={thread}
            drafts={written === 0 ? loaded.drafts : []}
            onDone={(what) => {
              setWritten((count) => count + 1);
              if (what === 'sent') {
                setNews(say('sent-done'));
                refresh();
              }
            }}
          />
        </div>
      ) : (
        <>
          {thread.state === 'closed' && <Unsent threadId={thread.id} drafts={loaded.drafts} />}
          {offer !== 'offered' && <WhatNow thread={thread} />}
        </>
      )}
      <div className="buttons">
        <Button variant="borderless" onClick={() => print()}>
          {say('print')}
        </Button>
      </div>
    </Page>
  );
}

/** Opening it has marked it as read: the number at the top of the page is to say so. */
function useUnreadCountedAnew({ id, lastId }: Thread) {
  const { revalidate } = useRevalidator();
  useEffect(() => void revalidate(), [id, lastId]);
}
