import { useWords } from '../platform/use-words.ts';
import { type GiveDraft, numberAsRead } from './fullmakt-draft.ts';
import { fullmaktWords } from './fullmakt-words.ts';
import { personFaults } from './PersonFields.tsx';

/** Whom it is for, as far as the giver has told. Undefined: that has not been answered. */
export function useSaidOfReceiver() {
  const say = useWords(fullmaktWords);
  return (draft: GiveDraft): string | undefined => {
    const { receiver, nationalId, familyName } = draft;
    if (typeof receiver === 'object') return receiver.name;
    if (receiver !== 'other' || Object.keys(personFaults(draft)).length > 0) return undefined;
    return say('name-and-number', { name: familyName.trim(), number: numberAsRead(nationalId) });
  };
}
