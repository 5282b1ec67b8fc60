import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import type { PersonSummary } from '@helsesim/shared/people/people-contract';
import { useLocation } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { identityWords } from './identity-words.ts';

export function PeopleList({ worldId, people }: { worldId: string; people: readonly PersonSummary[] }) {
  const { search } = useLocation();
  return (
    <LinkList chevron>
      {people.map((person) => (
        <LinkList.Link key={person.id} href={`/login/${worldId}/${person.id}${search}`}>
          <PersonLine person={person} />
        </LinkList.Link>
      ))}
    </LinkList>
  );
}

function PersonLine({ person }: { person: PersonSummary }) {
  const say = useWords(identityWords);
  const facts = [
    person.died ? say('deceased') : say(person.age < 1 ? 'age-baby' : 'age', { age: person.age }),
    ...person.staffRoles.map(({ kind, organization }) => say('works-as', { role: say(`role.${kind}`), organization })),
    ...(person.eid || person.died ? [] : [say('no-eid')]),
  ];
  return (
    <span className="person-line">
      <span className="person-line__name">{person.name}</span>
      <span className="person-line__facts">
        {facts.join(' · ')} · <code>{person.nationalId}</code>
      </span>
      {person.story && <span className="person-line__story">{person.story}</span>}
    </span>
  );
}
