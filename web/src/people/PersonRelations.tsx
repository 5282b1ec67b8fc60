import type { PersonDetails } from '@helsesim/shared/people/people-contract';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { peopleWords } from './people-words.ts';

type Related = { id: string; name: string; about?: string };

/** Who belongs to whom, each with the way to their own facts and to what the rules say between the two. */
export function PersonRelations({ worldId, person }: { worldId: string; person: PersonDetails }) {
  const say = useWords(peopleWords);
  const name = person.givenName;
  const groups: [title: string, people: Related[]][] = [
    [
      say('has-parents', { name }),
      person.parentalResponsibility.map((one) => ({
        id: one.holderId,
        name: one.name,
        about: say(`kind.${one.kind}`),
      })),
    ],
    [
      say('has-children', { name }),
      person.children.map((one) => ({ id: one.childId, name: one.name, about: say(`kind.${one.kind}`) })),
    ],
    [say('has-foster-parents'), person.fosterParents.map((one) => ({ id: one.parentId, name: one.name }))],
    [say('has-foster-children'), person.fosterChildren.map((one) => ({ id: one.childId, name: one.name }))],
    [say('has-guardians'), person.guardians.map((one) => ({ id: one.guardianId, name: one.name }))],
    [say('has-wards', { name }), person.wards.map((one) => ({ id: one.personId, name: one.name }))],
  ];
  const known = groups.filter(([, people]) => people.length > 0);
  return (
    <section aria-labelledby="relations">
      <Heading id="relations" small>
        {say('relations')}
      </Heading>
      {known.length === 0 && <p>{say('relations-none')}</p>}
      {known.map(([title, people]) => (
        <div key={title} className="tool-relations">
          <h3>{title}</h3>
          <ul>
            {people.map(({ id, name: other, about }) => (
              <li key={id}>
                <a href={`/simulator/${worldId}/people/${id}`}>{other}</a>
                {about && ` (${about})`}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="tool-note">{say('fullmakter-text')}</p>
    </section>
  );
}
