import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import { dialogueWords } from '../dialogue/dialogue-words.ts';
import { useSaidOfThread } from '../dialogue/use-said-of-thread.ts';
import { pageOfDraft } from '../dialogue/write/purposes.ts';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { useCitizens } from '../representation/citizen-loaders.ts';
import { representationWords } from '../representation/representation-words.ts';
import type { Part } from './inbox-order.ts';
import type { DraftLine } from './inbox-routes.ts';
import { inboxWords } from './inbox-words.ts';

const MOST_SHOWN = 80;
/** As many whole words as there is room for. */
const beginningOf = (text: string) =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).replace(/\s+\S*$/, '')} …` : text;

type DraftLinesProps = {
  drafts: readonly DraftLine[];
  /** What is shown of the inbox: an answer is called by the conversation it is in, as far as that is there. */
  parts: readonly Part[];
  ofSeveral: boolean;
};

/** What one has begun to write and not sent, wherever one did it. */
export function DraftLines({ drafts, parts, ofSeveral }: DraftLinesProps) {
  const say = useWords(inboxWords);
  const sayWho = useWords(representationWords);
  const dates = useDates();
  const titleOf = useTitleOfDraft(parts);
  const citizens = useCitizens();
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="drafts">
      <Heading id="drafts">{say('drafts')}</Heading>
      <LinkList chevron>
        {drafts.map(({ citizenId, draft }) => {
          const citizen = citizens.find(({ id }) => id === citizenId);
          return (
            <LinkList.Link key={draft.id} href={`/citizens/${citizenId}/${pageOfDraft(draft)}`}>
              <span className="message-line">
                <span>{titleOf(draft)}</span>
                {ofSeveral && citizen && citizen.basis !== 'self' && (
                  <span className="message-line__whom">
                    {say('of-whom', { name: sayWho('name-and-age', { name: citizen.name, age: citizen.age }) })}
                  </span>
                )}
                {draft.text && <span className="message-line__when">{beginningOf(draft.text)}</span>}
                <span className="message-line__when">{say('draft-saved', { when: dates.near(draft.savedAt) })}</span>
              </span>
            </LinkList.Link>
          );
        })}
      </LinkList>
    </section>
  );
}

function useTitleOfDraft(parts: readonly Part[]) {
  const say = useWords(inboxWords);
  const { title } = useSaidOfThread();
  const threads = parts.flatMap(({ entries }) => entries.flatMap((one) => (one.what === 'thread' ? [one.thread] : [])));
  const titles = new Map(threads.map((thread) => [thread.id, title(thread)]));
  const sayKind = useWords(dialogueWords);
  return ({ addressee }: DraftLine['draft']): string => {
    switch (addressee.to) {
      case 'thread':
        return titles.has(addressee.threadId)
          ? say('draft-answer-in', { title: titles.get(addressee.threadId) ?? '' })
          : say('draft-answer');
      case 'prescription-renewal':
        return say('draft-of', { what: sayKind('kind.prescription-renewal') });
      case 'time-request':
        return say('draft-of', { what: sayKind('kind.school-nurse') });
      case 'contact':
        return say('draft-of', { what: addressee.subject || say('draft-message') });
      default:
        return say('draft-of', { what: addressee.subject || sayKind(`kind.${addressee.to}`) });
    }
  };
}
