import { Outlet } from 'react-router';
import { desksOf } from '../desk/desk-menu.ts';
import { deskWords } from '../desk/desk-words.ts';
import { LogOutButton } from '../identity/LogOutButton.tsx';
import { Header } from '../platform/Header.tsx';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';
import { Main } from './Main.tsx';

/** Around the desks of staff: who is at work, and where. */
export function DeskFrame() {
  const say = useWords(deskWords);
  const session = useRoot()?.session;
  const menu = desksOf(session?.role?.kind);
  return (
    <>
      <Header
        home="/desk"
        dense
        menu={menu.map(([to, name]) => ({ to, text: say(`menu.${name}`) }))}
        person={
          session && (
            <p className="header__staff">
              <strong>{session.person.name}</strong>
              {session.role && <span>{session.role.organization}</span>}
            </p>
          )
        }
        logOut={<LogOutButton />}
      />
      <Main>
        <Outlet />
      </Main>
    </>
  );
}
