import Button from '@helsenorge/designsystem-react/components/Button';
import { useRef } from 'react';
import { Link, Outlet, useLoaderData, useOutletContext, useParams } from 'react-router';
import { ClosedDesk } from '../desk/ClosedDesk.tsx';
import '../desk/desk.scss';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import './desk-dialogue.scss';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import { KeyHints } from './KeyHints.tsx';
import type { DeskWork, loadWork } from './message-routes.ts';
import { NewWork } from './NewWork.tsx';
import { useShownWork } from './shown-work.ts';
import { ThreadList } from './ThreadList.tsx';
import { useDeskKeys } from './use-desk-keys.ts';
import { WorkCounts } from './WorkCounts.tsx';
import { WorkFilters } from './WorkFilters.tsx';
import { MOST, workAddress } from './work-address.ts';

/** EKO-07: the conversations one may work with, the most pressing first, and the one that is open beside them. */
export function MessagesPage() {
  const say = useWords(deskDialogueWords);
  const data = useLoaderData<typeof loadWork>();
  return data ? <Messages data={data} /> : <ClosedDesk title={say('closed-title')} text={say('closed-text')} />;
}

/** What the case beside the list needs of it. */
export type BesideList = DeskWork & { items: ReturnType<typeof useShownWork>['items']; next: () => void };

function Messages({ data }: { data: DeskWork }) {
  const say = useWords(deskDialogueWords);
  const { asked, work } = data;
  const { threadId } = useParams();
  const list = useRef<HTMLUListElement>(null);
  const { items, counts } = useShownWork(work);
  const keys = useDeskKeys({ asked, items, openId: threadId, list });
  const beside: BesideList = { ...data, items, next: keys.next };
  return (
    <Page
      width="wide"
      dense
      address="/desk/messages"
      title={say('title')}
      lead={<WorkCounts counts={counts} />}
      ways={
        <>
          {items.length > 0 && (
            <button type="button" className="skip-link" onClick={keys.enterList}>
              {say('skip-to-list')}
            </button>
          )}
          <Button htmlMarkup="a" variant="outline" href="/desk/write">
            {say('write')}
          </Button>
          <Button htmlMarkup="a" variant="borderless" href="/desk/templates">
            {say('templates')}
          </Button>
        </>
      }
    >
      <div className={threadId ? 'messages messages--open' : 'messages'}>
        <section className="messages__list" aria-label={say('list')} onKeyDown={keys.inList}>
          <WorkFilters asked={asked} work={work} />
          {items.length > 0 && <KeyHints />}
          <NewWork data={data} list={list} />
          <ThreadList asked={asked} items={items} openId={threadId} ref={list} />
          {work.more && asked.limit < MOST && (
            <p>
              <Link
                to={workAddress(asked, { limit: Math.min(asked.limit + 50, MOST) }, threadId)}
                preventScrollReset
                className="messages__more"
              >
                {say('more')}
              </Link>
            </p>
          )}
        </section>
        <section className="messages__case" aria-label={say('case-label')} onKeyDown={keys.inCase}>
          <Outlet context={beside} />
        </section>
      </div>
    </Page>
  );
}

export function NoCase() {
  const say = useWords(deskDialogueWords);
  const { items } = useOutletContext<BesideList>();
  return items.length > 0 ? <p className="messages__none">{say('none-chosen')}</p> : null;
}
