import Button from '@helsenorge/designsystem-react/components/Button';
import type { DeskThread } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { useEffect } from 'react';
import { useLoaderData, useOutletContext, useParams } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { useWords } from '../platform/use-words.ts';
import { DeedDone } from './DeedDone.tsx';
import { DeedFailed } from './DeedFailed.tsx';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import { KeptText } from './KeptText.tsx';
import type { BesideList } from './MessagesPage.tsx';
import type { loadCase } from './message-routes.ts';
import { ThreadCase } from './ThreadCase.tsx';
import { useCaseDraft } from './use-case-draft.ts';
import { useDeeds } from './use-deeds.ts';
import { CASE } from './use-desk-keys.ts';
import { workAddress } from './work-address.ts';

/** The case that is open, with what has just been done to it, or could not be. */
export function CasePane() {
  const thread = useLoaderData<typeof loadCase>();
  const { threadId = '' } = useParams();
  return <Pane key={threadId} threadId={threadId} thread={thread} />;
}

function Pane({ threadId, thread }: { threadId: string; thread: DeskThread | null }) {
  const say = useWords(deskDialogueWords);
  const { asked, items, next } = useOutletContext<BesideList>();
  const deeds = useDeeds(threadId);
  const draft = useCaseDraft(threadId);
  const { answer } = deeds;
  const did = answer && 'did' in answer ? answer.did : undefined;
  const following = items[items.findIndex(({ id }) => id === threadId) + 1];

  const sent = did === 'answer' || did === 'book-instead' || did === 'renew' || did === 'offer' ? did : undefined;
  useEffect(() => {
    if (answer && sent) draft.sent(sent);
  }, [answer]);

  return (
    <>
      <div className="messages__back">
        <BackLink to={workAddress(asked)}>{say('to-list')}</BackLink>
      </div>
      {answer && 'did' in answer && answer.did !== 'mark' && (
        <DeedDone answer={answer} byPost={thread?.context.reachable === 'post'}>
          {following && following.id !== threadId && (
            <Button variant="outline" onClick={next}>
              {say('next', { who: say('name-and-age', following.citizen) })}
            </Button>
          )}
        </DeedDone>
      )}
      {answer && 'failure' in answer && <DeedFailed answer={answer} thread={thread} />}
      {thread ? (
        <ThreadCase thread={thread} deeds={deeds} draft={draft} />
      ) : (
        <>
          <p id={CASE} tabIndex={-1}>
            {say('gone')}
          </p>
          <KeptText draft={draft} />
        </>
      )}
    </>
  );
}
