import Button from '@helsenorge/designsystem-react/components/Button';
import EmptyState from '@helsenorge/designsystem-react/components/EmptyState';
import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import { useEffect, useRef } from 'react';
import { useWords } from '../platform/use-words.ts';
import { InboxLine } from './InboxLine.tsx';
import { idOf, type Line, type Part } from './inbox-order.ts';
import { inboxWords } from './inbox-words.ts';
import { useInboxList } from './use-inbox-list.ts';

type InboxListProps = { first: readonly Part[]; text: string; ofSeveral: boolean; none: string; noneText: string };

export function InboxList({ first, text, ofSeveral, none, noneText }: InboxListProps) {
  const say = useWords(inboxWords);
  const { lines, more, loading, loadMore } = useInboxList(first, text);
  const list = useRef<HTMLDivElement>(null);
  const asked = useRef<number>(undefined);

  // Focus follows to the first that came, so that nobody has to look for it.
  useEffect(() => {
    const from = asked.current;
    if (from === undefined || lines.length <= from) return;
    asked.current = undefined;
    list.current?.querySelectorAll('a')[from]?.focus();
  }, [lines.length]);

  if (lines.length === 0 && !more) return <EmptyState title={none} additionalText={noneText} />;
  return (
    <>
      <div ref={list}>
        <LinkList chevron>
          {lines.map((line) => (
            <LinkList.Link key={idOf(line.entry)} href={pageOf(line)}>
              <InboxLine line={line} ofSeveral={ofSeveral} />
            </LinkList.Link>
          ))}
        </LinkList>
      </div>
      {more && (
        <div className="buttons inbox-more">
          <Button
            variant="outline"
            aria-busy={loading}
            onClick={() => {
              asked.current = lines.length;
              loadMore();
            }}
          >
            {say('more')}
          </Button>
        </div>
      )}
    </>
  );
}

const pageOf = ({ citizenId, entry }: Line): string =>
  entry.what === 'thread'
    ? `/citizens/${citizenId}/inbox/threads/${entry.thread.id}`
    : `/citizens/${citizenId}/inbox/${entry.message.id}`;
