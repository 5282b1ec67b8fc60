import type { Author, Communication } from '@helsesim/shared/dialogue/dialogue-model';
import { useWords } from '../../platform/use-words.ts';
import { useDates, useRoot } from '../../platform/world.ts';
import { firstNameOf, useCitizen } from '../../representation/citizen-loaders.ts';
import { dialogueWords } from '../dialogue-words.ts';

/** DIG-04: who wrote, and on whose behalf; and who has read. A name that may not be told is empty. */
export function useSaidOfAuthor() {
  const say = useWords(dialogueWords);
  const dates = useDates();
  const { citizen } = useCitizen();
  const me = useRoot()?.session?.person.name;
  const named = (name: string) => name || say('someone-with-access');

  const author = ({ side, name, basis, role, self }: Author): string => {
    if (side === 'office') return role ? say('author-role', { author: name, role: say(`role.${role}`) }) : name;
    const forOther = basis !== null && basis !== 'self';
    const whom = { name: firstNameOf(citizen) };
    if (self) return forOther ? say('you-for', whom) : say('you');
    return forOther ? say('author-for', { author: named(name), ...whom }) : named(name);
  };

  const readBy = ({ author: { side }, readBy }: Communication, office: string): string | undefined => {
    if (side === 'citizen' && !readBy.some((reader) => reader.side === 'office')) return say('not-read', { office });
    const readers = readBy.map((reader) => {
      const when = dates.near(reader.at);
      return reader.side === 'citizen' && reader.name === me
        ? say('read-you', { when })
        : say('read-one', { name: named(reader.name), when });
    });
    return readers.length > 0 ? say('read-by', { readers: readers.join(', ') }) : undefined;
  };
  return { author, readBy };
}
