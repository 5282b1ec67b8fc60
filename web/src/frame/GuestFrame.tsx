import { Outlet } from 'react-router';
import { Header } from '../platform/Header.tsx';
import { ErrorPage } from '../problems/ErrorPage.tsx';
import { Main } from './Main.tsx';

/** Around the pages that nobody need be logged in to see. */
export const GuestFrame = () => (
  <>
    <Header home="/" />
    <Main>
      <Outlet />
    </Main>
  </>
);

export const GuestError = () => (
  <>
    <Header home="/" />
    <Main>
      <ErrorPage />
    </Main>
  </>
);
