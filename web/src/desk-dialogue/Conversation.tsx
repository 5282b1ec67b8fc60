import Button from '@helsenorge/designsystem-react/components/Button';
import { type DeskThread, getDeskThread } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import type { Communication } from '@helsesim/shared/dialogue/dialogue-model';
import { useState } from 'react';
import { call } from '../platform/api.ts';
import { attempt, type Failure } from '../platform/attempt.ts';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { DeskMessage } from './DeskMessage.tsx';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import { newsSince } from './news-since.ts';

/** The messages, the latest last. What came after the case was opened is marked. */
export function Conversation({ thread: { item, communications, more } }: { thread: DeskThread }) {
  const say = useWords(deskDialogueWords);
  const [openedAt] = useState(item.lastId);
  const older = useOlder(item.id, communications, more);
  const all = [...older.messages, ...communications];
  const news = new Set(newsSince(communications, openedAt).map(({ id }) => id));
  return (
    <section aria-labelledby="conversation">
      <h3 id="conversation">{say('conversation')}</h3>
      {older.failure && <FailurePanel failure={older.failure} />}
      {older.more && (
        <Button variant="borderless" onClick={() => void older.load()} aria-busy={older.busy}>
          {say(older.busy ? 'loading-older' : 'older')}
        </Button>
      )}
      <ol className="conversation">
        {all.map((message) => (
          <li key={message.id}>
            <DeskMessage threadId={item.id} message={message} isNew={news.has(message.id)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function useOlder(threadId: string, shown: readonly Communication[], moreAtFirst: boolean) {
  const [{ messages, more }, setOlder] = useState({ messages: [] as readonly Communication[], more: moreAtFirst });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const load = async () => {
    const before = (messages[0] ?? shown[0])?.id;
    if (busy || !before) return;
    setBusy(true);
    const found = await attempt(call(getDeskThread, { params: { threadId }, query: { before } }));
    setBusy(false);
    setFailure(found.ok ? undefined : found.failure);
    if (found.ok) setOlder({ messages: [...found.value.communications, ...messages], more: found.value.more });
  };
  return { messages, more, busy, failure, load };
}
