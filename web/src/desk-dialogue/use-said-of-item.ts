import type { WorkItem } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import type { Basis } from '@helsesim/shared/representation/representation-model';
import { useLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';

/** Who it is, and on what grounds. HID-02: an empty name is one that is not told. */
export function useSaidOfPerson() {
  const say = useWords(deskDialogueWords);
  return ({ name, basis = 'self' }: { name: string; basis?: Basis | null }) =>
    say(`basis.${basis ?? 'self'}`, { name: name || say('someone') });
}

export function useSaidOfItem() {
  const say = useWords(deskDialogueWords);
  const { today, nearDay, day, date } = useDates();
  const sayPerson = useSaidOfPerson();
  const language = useLanguage();

  /** «2 dager over fristen», «Frist i dag», «Frist 26. november». Nothing when nothing is waited for. */
  const deadline = (
    { deadline: last, late }: Pick<WorkItem, 'deadline' | 'late'>,
    { weekday = false } = {},
  ): string | undefined => {
    if (!last || !today) return undefined;
    const left = today.until(last, { largestUnit: 'days' }).days;
    if (late) return left === -1 ? say('late-one') : say('late', { days: -left });
    return left === 0 ? say('due-today') : say('due-on', { day: nearDay(last) ?? (weekday ? day(last) : date(last)) });
  };

  return {
    deadline,
    /** What is waited for, or how it ended. */
    state: ({ state, outcome }: Pick<WorkItem, 'state' | 'outcome'>): string | undefined => {
      if (state === 'closed') return say(`outcome.${outcome ?? 'closed'}`);
      return state === 'awaiting-citizen' ? say('awaiting-citizen') : undefined;
    },
    /** «E-konsultasjon, video». With a helsekontakt it is called by its name. */
    kind: ({ kind, form, contact }: Pick<WorkItem, 'kind' | 'form' | 'contact'>): string => {
      const name = contact?.[language] ?? say(`kind.${kind}`);
      return form === 'video' || form === 'phone' ? `${name}, ${say(`by-${form}`)}` : name;
    },
    /** Who has written, when it is not the citizen. */
    writer: ({ writtenBy }: Pick<WorkItem, 'writtenBy'>): string | undefined =>
      writtenBy && writtenBy.basis !== 'self' ? say('written-by', { who: sayPerson(writtenBy) }) : undefined,
  };
}
