import { useLanguage } from '../../platform/language.ts';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import { representationWords } from '../../representation/representation-words.ts';
import { contactAt } from '../contact-name.ts';
import type { DraftedAddressee } from '../draft/message-draft.ts';
import { gpPurposes } from './purposes.ts';
import type { Writing } from './write-routes.ts';
import { writeWords } from './write-words.ts';

type To = DraftedAddressee['to'];

/** For whom it is, to whom it goes, by when it is answered, and what it costs. */
export function useSummary({ office, contact }: Writing, to: To): { term: string; description: string }[] {
  const say = useWords(writeWords);
  const sayWho = useWords(representationWords);
  const language = useLanguage();
  const dates = useDates();
  const { citizen } = useCitizen();
  const purpose = gpPurposes.find((one) => one === to);
  const by = contact?.answersBy ?? (office && purpose && office.answersBy[purpose]);
  const amount = to === 'e-consultation' ? office?.fee.amount : 0;
  const rows = {
    'for-whom': sayWho('name-and-age', { name: citizen.name, age: citizen.age }),
    to: whom(),
    'answer-by': by && dates.day(by),
    price: amount === undefined ? undefined : amount > 0 ? say('price-kroner', { amount }) : say('price-free'),
  } as const;
  return (['for-whom', 'to', 'answer-by', 'price'] as const).flatMap((row) => {
    const description = rows[row];
    return description ? [{ term: say(row), description }] : [];
  });

  function whom(): string | undefined {
    if (contact) return contactAt(contact.name, contact.organization, language);
    if (!office) return undefined;
    if (to === 'e-contact') return office.office;
    return say('to-doctor', { name: office.absence?.substitute ?? office.practitioner, office: office.office });
  }
}
