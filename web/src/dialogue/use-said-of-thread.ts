import type { Thread } from '@helsesim/shared/dialogue/dialogue-model';
import { useLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { contactAt } from './contact-name.ts';
import { dialogueWords } from './dialogue-words.ts';

/** YOU-03: what was asked of the school nurse has no subject. */
export const isTimeRequest = ({ kind, subject }: Pick<Thread, 'kind' | 'subject'>): boolean =>
  kind === 'school-nurse' && subject === '';

/** What a conversation is called, with whom it is, and how it stands: in words. */
export function useSaidOfThread() {
  const say = useWords(dialogueWords);
  const dates = useDates();
  const language = useLanguage();

  const title = (thread: Pick<Thread, 'kind' | 'subject'>): string =>
    isTimeRequest(thread) ? say('time-request') : thread.subject || say(`kind.${thread.kind}`);

  const withWhom = ({ contact, practitioner, office }: Thread): string => {
    if (contact) return contactAt(contact, office, language);
    return practitioner ? say('with-at', { name: practitioner, office }) : office;
  };

  const waitingUntil = (deadline: Temporal.PlainDate, late: boolean): string => {
    const near = dates.nearDay(deadline);
    if (late) return say('waiting-late', { day: near ?? dates.day(deadline) });
    return near ? say('waiting-near', { day: near }) : say('waiting-by', { day: dates.day(deadline) });
  };

  const state = ({ state, deadline, late, outcome, mayReply }: Thread): string => {
    switch (state) {
      case 'new':
      case 'awaiting-office':
        return deadline ? waitingUntil(deadline, late) : say('waiting');
      case 'awaiting-citizen':
        return say(mayReply ? 'may-answer' : 'received');
      case 'closed':
        return say(`closed.${outcome ?? 'closed'}`);
    }
  };
  /** What kind it is and with whom: a helsekontakt says by its name what it is. */
  const kindAndWhom = (thread: Thread): string =>
    thread.contact
      ? withWhom(thread)
      : say('kind-and-whom', { kind: say(`kind.${thread.kind}`), who: withWhom(thread) });
  const lead = (thread: Thread): string => {
    const name = withWhom(thread);
    return thread.contact ? say('with-whom', { name }) : say('kind-with', { kind: say(`kind.${thread.kind}`), name });
  };
  return { title, lead, kindAndWhom, withWhom, state };
}
