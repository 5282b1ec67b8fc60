import type { PersonSummary } from '@helsesim/shared/people/people-contract';
import { useWords } from '../platform/use-words.ts';
import { peopleWords } from './people-words.ts';
import { useAgeWords } from './use-age-words.ts';

type SearchedPeopleProps = {
  found: { total: number; people: PersonSummary[] } | undefined;
  searching: boolean;
  hrefOf: (person: PersonSummary) => string;
};

/** Those who match, close together: who they are, their number, and what they are there to show. */
export function SearchedPeople({ found, searching, hrefOf }: SearchedPeopleProps) {
  const say = useWords(peopleWords);
  const ageOf = useAgeWords();
  return (
    <>
      <p role="status" className="hits">
        {said()}
      </p>
      <ul className="tool-people">
        {found?.people.map((person) => (
          <li key={person.id}>
            <a href={hrefOf(person)}>{person.name}</a>
            <span>{ageOf(person)}</span>
            <code>{person.nationalId}</code>
            <span>{say(`eid.${person.eid ?? 'none'}`)}</span>
            <span className="tool-people__story">{person.story}</span>
          </li>
        ))}
      </ul>
    </>
  );

  function said() {
    if (!found) return say('searching');
    const { people, total } = found;
    if (total === 0) return searching ? say('searching') : say('hits-none');
    return total === 1 ? say('hits-one') : say('hits-many', { shown: people.length, total });
  }
}
