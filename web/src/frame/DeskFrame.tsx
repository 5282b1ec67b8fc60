import { Outlet } from 'react-router';
import { LogOutButton } from '../identity/LogOutButton.tsx';
import { Header } from '../platform/Header.tsx';
import { useRoot } from '../platform/world.ts';
import { Main } from './Main.tsx';

/** Around the desks of staff: who is at work, and where. */
export function DeskFrame() {
  const session = useRoot()?.session;
  return (
    <>
      <Header
        home="/desk"
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
