import Button from '@helsenorge/designsystem-react/components/Button';
import type { RefObject } from 'react';
import { useRevalidator } from 'react-router';
import { useLive } from '../live/use-live.ts';
import { useWords } from '../platform/use-words.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import type { DeskWork } from './message-routes.ts';
import { useNews } from './use-news.ts';

type NewWorkProps = { data: DeskWork; list: RefObject<HTMLElement | null> };

/** What has come since the list was asked for is told, and shown when asked for: nothing moves by itself. */
export function NewWork({ data, list }: NewWorkProps) {
  const say = useWords(deskDialogueWords);
  const { revalidate, state } = useRevalidator();
  const { newer, changed, lookSoon } = useNews(data);
  useLive((event) => {
    if (event.about === 'desk' || event.about === 'start-over') lookSoon();
  });
  const show = async () => {
    await revalidate();
    list.current?.querySelector<HTMLElement>('[data-row]')?.focus();
  };
  const told = newer > 0 ? (newer === 1 ? say('new-one') : say('new-many', { count: newer })) : say('new-changed');
  return (
    <div role="status" className="messages__new">
      {(newer > 0 || changed) && (
        <Button variant="outline" onClick={() => void show()} aria-busy={state === 'loading'}>
          {told}
        </Button>
      )}
    </div>
  );
}
