import { useEffect, useState } from 'react';
import { Outlet, useFetcher, useParams } from 'react-router';
import { LogOutButton } from '../identity/LogOutButton.tsx';
import { useLive } from '../live/use-live.ts';
import { Header } from '../platform/Header.tsx';
import { platformWords } from '../platform/platform-words.ts';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';
import { ActingBanner } from '../representation/ActingBanner.tsx';
import { type loadCitizens, unreadAmong, useCitizens, useOpenDoors } from '../representation/citizen-loaders.ts';
import { PersonPicker } from '../representation/PersonPicker.tsx';
import { Main } from './Main.tsx';

/** Around every page about a citizen: who is here, and for whom they act. */
export function CitizenFrame() {
  const say = useWords(platformWords);
  const citizens = useCitizens();
  const { citizenId } = useParams();
  const person = useRoot()?.session?.person;
  const citizen = citizens.find(({ id }) => id === citizenId);
  const home = `/citizens/${citizenId}`;
  const appointments = useOpenDoors('appointments');
  const unread = useUnreadNow(citizenId);
  const acting = citizen && person && citizen.basis !== 'self';
  return (
    <>
      <Header
        home={citizen ? home : '/'}
        menu={
          citizen
            ? [
                { to: home, text: say('home') },
                ...(appointments ? [{ to: `${home}/appointments`, text: say('appointments') }] : []),
                ...(unread === null ? [] : [{ to: `${home}/inbox`, text: say('inbox'), unread }]),
              ]
            : []
        }
        person={person && <PersonPicker person={person} citizens={citizens} chosen={citizenId} />}
        logOut={<LogOutButton />}
        actingFor={acting ? <ActingBanner citizen={citizen} selfId={person.id} /> : undefined}
      />
      <Main>
        <Outlet />
      </Main>
    </>
  );
}

/** The number at the top of every page, kept right while the page is open: no other part of it is fetched anew. */
function useUnreadNow(citizenId: string | undefined): number | null {
  const citizens = useCitizens();
  const fetcher = useFetcher<typeof loadCitizens>();
  const [latest, setLatest] = useState(citizens);
  useEffect(() => setLatest(citizens), [citizens]);
  useEffect(() => {
    if (fetcher.data) setLatest(fetcher.data);
  }, [fetcher.data]);
  useLive((event) => {
    if (event.about === 'citizen' || event.about === 'start-over') void fetcher.load('/citizens');
  });
  return unreadAmong(latest, citizenId);
}
