import type { PersonDetails } from '@helsesim/shared/people/people-contract';
import type { ReactNode } from 'react';
import { identityWords } from '../identity/identity-words.ts';
import { CopyLine } from '../platform/CopyLine.tsx';
import { dateOf } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { useLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { peopleWords } from './people-words.ts';

/** All that the registry knows of a person, but for what stands in the form beside it. */
export function PersonFacts({ person }: { person: PersonDetails }) {
  const say = useWords(peopleWords);
  const sayRole = useWords(identityWords);
  const language = useLanguage();
  const { address, born, died, phone, email, fastlege, gpListId, staffRoles } = person;
  const code = (value: string | null) => (value ? <code>{value}</code> : say('none'));
  const facts: [name: string, value: ReactNode][] = [
    [say('born'), dateOf(born, language)],
    [say('died'), died ? dateOf(died, language) : say('none')],
    [say('sex'), say(`sex.${person.sex}`)],
    [say('address'), address ? `${address.line}, ${address.postalCode} ${address.place}` : say('none')],
    [say('municipality'), code(person.municipality)],
    [say('language'), code(person.language)],
    [say('phone'), code(phone)],
    [say('email'), code(email)],
    [say('fastlege'), fastlege ?? say('none')],
    [say('gp-list'), code(gpListId)],
    [
      say('roles'),
      staffRoles.length > 0
        ? staffRoles.map(({ kind, organization }) => `${sayRole(`role.${kind}`)}, ${organization}`).join('; ')
        : say('none'),
    ],
  ];
  return (
    <section aria-labelledby="facts">
      <Heading id="facts" small>
        {say('facts')}
      </Heading>
      <CopyLine name={say('national-id')} value={person.nationalId} />
      <CopyLine name={say('person-id')} value={person.id} />
      <dl className="tool-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
