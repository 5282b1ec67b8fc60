import type { ReactNode } from 'react';
import { LanguageChoice } from './LanguageChoice.tsx';
import { platformWords } from './platform-words.ts';
import { useWords } from './use-words.ts';

type HeaderProps = {
  home: string;
  /** The links of the main menu. */
  menu?: readonly { to: string; text: string; unread?: number | undefined }[];
  /** Whoever is logged in, and whom they act for. */
  person?: ReactNode;
  logOut?: ReactNode;
  /** Said in words, on every page, when one acts for someone else. Gives the header its second colour. */
  actingFor?: ReactNode;
  /** Of a desk, which has more links, and is as wide as its pages. */
  dense?: boolean;
};

export function Header({ home, menu = [], person, logOut, actingFor, dense = false }: HeaderProps) {
  const say = useWords(platformWords);
  return (
    <header className={`header${actingFor ? ' header--acting' : ''}${dense ? ' header--dense' : ''}`}>
      <div className="header__row">
        <a className="header__name" href={home}>
          Helsesim
        </a>
        {menu.length > 0 && (
          <nav className="header__menu" aria-label={say('main-menu')}>
            {menu.map(({ to, text, unread = 0 }) => (
              <a key={to} href={to}>
                {text}
                {unread > 0 && (
                  <>
                    <span className="for-reader-only"> {say('unread', { count: unread })}</span>
                    <span className="unread-count" aria-hidden="true">
                      {unread}
                    </span>
                  </>
                )}
              </a>
            ))}
          </nav>
        )}
        <div className="header__small">
          <LanguageChoice />
          {logOut}
        </div>
        {person && <div className="header__person">{person}</div>}
      </div>
      {actingFor}
    </header>
  );
}
