import Avatar from '@helsenorge/designsystem-react/components/Avatar';
import type { Citizen } from '@helsesim/shared/representation/representation-contract';
import { useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { FoldIcon } from '../platform/FoldIcon.tsx';
import { useWords } from '../platform/use-words.ts';
import { firstNameOf } from './citizen-loaders.ts';
import { representationWords } from './representation-words.ts';

type PersonPickerProps = {
  person: { id: string; name: string };
  citizens: readonly Citizen[];
  chosen: string | undefined;
};

const initialsOf = (name: string) => {
  const parts = name.split(/\s+/);
  return `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`;
};

/** Under one's own name: everyone one may act for, and on what grounds. */
export function PersonPicker({ person, citizens, chosen }: PersonPickerProps) {
  const say = useWords(representationWords);
  const [open, setOpen] = useState(false);
  const { key } = useLocation();
  const button = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const listId = useId();

  // Going anywhere folds the picker.
  useEffect(() => setOpen(false), [key]);
  useEffect(() => {
    if (!open) return;
    // Not before the click is done: folding moves what is under the finger.
    const fold = (event: MouseEvent) => {
      if (whole.current && !event.composedPath().includes(whole.current)) setOpen(false);
    };
    document.addEventListener('click', fold);
    return () => document.removeEventListener('click', fold);
  }, [open]);

  const acted = citizens.find(({ id, basis }) => id === chosen && basis !== 'self');
  const described = ({ id, name, age, basis }: Citizen) =>
    id === person.id || basis === 'self'
      ? { name, grounds: say('yourself') }
      : { name: say('name-and-age', { name, age }), grounds: say(`basis.${basis}`) };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape folds the picker from wherever focus is inside it
    <div
      ref={whole}
      className="picker"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="picker__button"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true" className="picker__avatar">
          <Avatar size="xsmall" variant="circle">
            {initialsOf((acted ?? person).name)}
          </Avatar>
        </span>
        {acted && acted.basis !== 'self' ? (
          <span className="picker__name">
            <strong>{say('name-and-age', { name: firstNameOf(acted), age: acted.age })}</strong>
            <span className="for-reader-only">, </span>
            <span className="picker__grounds">{say(`basis.${acted.basis}`)}</span>
          </span>
        ) : (
          <span className="picker__name">
            {firstNameOf(person)}
            <span className="picker__rest">{person.name.slice(firstNameOf(person).length)}</span>
          </span>
        )}
        <span className="for-reader-only">. {say('picker-label')}</span>
        <FoldIcon open={open} />
      </button>
      <nav id={listId} className="picker__list" aria-label={say('picker-title')} hidden={!open}>
        <p className="picker__title">{say('picker-title')}</p>
        <ul>
          {citizens.map((citizen) => {
            const { name, grounds } = described(citizen);
            return (
              <li key={citizen.id}>
                <a href={`/citizens/${citizen.id}`} aria-current={citizen.id === chosen ? 'true' : undefined}>
                  <span aria-hidden="true" className="picker__avatar">
                    <Avatar
                      size="xsmall"
                      variant="circle"
                      color={citizen.basis === 'self' ? 'blueberry' : 'black'}
                      selected={citizen.id === chosen}
                    >
                      {initialsOf(citizen.name)}
                    </Avatar>
                  </span>
                  <span>
                    <strong>{name}</strong>, {grounds}
                  </span>
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
    </div>
  );
}
