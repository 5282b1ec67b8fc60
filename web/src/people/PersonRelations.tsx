import type { ReplyOf } from '@helsesim/shared/contract';
import type { findFullmakterOfPerson } from '@helsesim/shared/fullmakt/fullmakt-contract';
import type { PersonDetails } from '@helsesim/shared/people/people-contract';
import { dateOf } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { useLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { peopleWords } from './people-words.ts';

type Fullmakter = ReplyOf<typeof findFullmakterOfPerson>;
/** `key`: where one person may stand more than once. */
type Related = { id: string; name: string; about?: string; key?: string };
type PersonRelationsProps = { worldId: string; person: PersonDetails; fullmakter: Fullmakter };

/** Who belongs to whom, each with the way to their own facts and to what the rules say between the two. */
export function PersonRelations({ worldId, person, fullmakter }: PersonRelationsProps) {
  const say = useWords(peopleWords);
  const language = useLanguage();
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
    [say('has-given', { name }), fullmakter.filter(({ role }) => role === 'giver').map(byFullmakt)],
    [say('has-received', { name }), fullmakter.filter(({ role }) => role === 'receiver').map(byFullmakt)],
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
            {people.map(({ id, name: other, about, key = id }) => (
              <li key={key}>
                <a href={`/simulator/${worldId}/people/${id}`}>{other}</a>
                {about && ` (${about})`}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );

  function byFullmakt({ id: key, other, kind, areas, from, to, state, ending }: Fullmakter[number]): Related {
    const days = { from: dateOf(from, language), to: to ? dateOf(to, language) : '' };
    const about = [
      say(`fullmakt.${kind}`),
      say('fullmakt-areas', { areas: areas.join(', ') }),
      say(to ? 'period-until' : 'period-open', days),
      say(state === 'ended' && ending ? `ending.${ending}` : `state.${state}`),
    ];
    return { ...other, key, about: about.join('; ') };
  }
}
