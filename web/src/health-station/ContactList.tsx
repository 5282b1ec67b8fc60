import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import EmptyState from '@helsenorge/designsystem-react/components/EmptyState';
import type { CareContact } from '@helsesim/shared/contacts/contacts-model';
import { useSearchParams } from 'react-router';
import { useLanguage } from '../platform/language.ts';
import { phoneLink, phoneText } from '../platform/phone.ts';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { stationWords } from './station-words.ts';
import './station.scss';

/** Whom one can turn to: what they help with, how they are reached. */
export function ContactList({ contacts }: { contacts: readonly CareContact[] }) {
  const say = useWords(stationWords);
  const language = useLanguage();
  const { citizen } = useCitizen();
  // Answers to a form that are to go along, until whom to write to is chosen.
  const form = useSearchParams()[0].get('form');
  if (contacts.length === 0)
    return <EmptyState title={say('contacts-none')} additionalText={say('contacts-none-text')} />;
  return (
    <ul className="station-contacts">
      {contacts.map(({ id, kind, name, about, organization, phone, mayWrite }) => (
        <li key={id} className="station-contact">
          <h3 className="station-contact__name">{name[language]}</h3>
          <p>{about[language]}</p>
          <p className="help-line">
            {organization}. {say('phone')}: <AnchorLink href={phoneLink(phone)}>{phoneText(phone)}</AnchorLink>
          </p>
          {mayWrite && (
            <Button
              htmlMarkup="a"
              variant="outline"
              href={`/citizens/${citizen.id}/write/contact/${id}${form && kind === 'helsestasjon' ? `?form=${form}` : ''}`}
              aria-label={say('write-to', { name: name[language] })}
            >
              {say('write')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
