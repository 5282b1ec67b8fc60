import type { DeskThread } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import type { Communication } from '@helsesim/shared/dialogue/dialogue-model';
import { Refused } from '../platform/api.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import type { DeedAnswer } from './deeds.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import { newsSince } from './news-since.ts';
import { useSaidOfPerson } from './use-said-of-item.ts';

type Failed = Extract<DeedAnswer, { failure: unknown }>;

/** Why it was not done. When somebody was first: who, and what they did; what one has written stands where it stood. */
export function DeedFailed({ answer, thread }: { answer: Failed; thread: DeskThread | null }) {
  const say = useWords(deskDialogueWords);
  const sayNews = useSaidOfNews();
  const { failure, seen } = answer;
  const code = failure instanceof Refused ? failure.code : undefined;
  if (code === 'no-such-thread')
    return <FailurePanel failure={failure} label={say('changed-label')} text={say('changed-taken')} />;
  if (code !== 'thread-changed' && code !== 'thread-closed') return <FailurePanel failure={failure} />;
  const news = newsSince(thread?.communications ?? [], seen);
  return (
    <FailurePanel
      failure={failure}
      label={say('changed-label')}
      text={news.length > 0 ? news.map(sayNews).join(' ') : say('changed-nothing')}
    >
      {news.length > 0 && <p className="failure__text">{say('changed-kept')}</p>}
    </FailurePanel>
  );
}

function useSaidOfNews() {
  const say = useWords(deskDialogueWords);
  const dates = useDates();
  const sayPerson = useSaidOfPerson();
  return ({ about, author, at, text }: Communication): string => {
    const places = { who: sayPerson(author), when: dates.near(at), to: text };
    if (about === 'forwarded' || about === 'closed' || about === 'offer-answer' || about === 'offer-cancelled')
      return say(`changed.${about}`, places);
    return say(author.side === 'citizen' ? 'changed.message-citizen' : 'changed.message-office', places);
  };
}
