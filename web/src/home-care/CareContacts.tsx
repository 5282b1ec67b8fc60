import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import type { CareContact } from '@helsesim/shared/contacts/contacts-model';
import { useLanguage } from '../platform/language.ts';
import { phoneLink, phoneText } from '../platform/phone.ts';
import { useWords } from '../platform/use-words.ts';
import { accessTo, firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { homeCareWords } from './home-care-words.ts';

/** DIG-03: the municipality's services that one can turn to. They are the municipality's own rows. */
export function CareContacts({ contacts }: { contacts: readonly CareContact[] }) {
  const say = useWords(homeCareWords);
  const language = useLanguage();
  const { citizen, services } = useCitizen();
  const mayWrite = accessTo(services, 'home-care').write;
  return (
    <>
      <p>{say('answers-in', { whom: citizen.basis === 'self' ? say('you') : firstNameOf(citizen) })}</p>
      <ul className="care-contacts">
        {contacts.map(({ id, name, about, phone, mayWrite: takesMessages }) => (
          <li key={id}>
            <h3>{name[language]}</h3>
            <p>{about[language]}</p>
            <p>
              {say('phone')}: <AnchorLink href={phoneLink(phone)}>{phoneText(phone)}</AnchorLink>
            </p>
            {takesMessages && mayWrite && (
              <Button
                htmlMarkup="a"
                variant="outline"
                href={`/citizens/${citizen.id}/write/contact/${id}`}
                aria-label={say('write-to', { name: name[language] })}
              >
                {say('write')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Those who come are written to most: without going past the calendar. */
export function WriteToZone({ contacts }: { contacts: readonly CareContact[] }) {
  const say = useWords(homeCareWords);
  const { citizen, services } = useCitizen();
  const zone = contacts.find(({ kind, mayWrite }) => kind === 'home-care' && mayWrite);
  if (!zone || !accessTo(services, 'home-care').write) return null;
  return (
    <div className="buttons">
      <Button htmlMarkup="a" href={`/citizens/${citizen.id}/write/contact/${zone.id}`}>
        {say('write-to-zone')}
      </Button>
    </div>
  );
}
