import { useDeferredValue, useState } from 'react';
import { useLoaderData } from 'react-router';
import { usePeople } from '../identity/use-people.ts';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import type { loadPeopleWorld } from './people-routes.ts';
import { peopleWords } from './people-words.ts';
import { SearchedPeople } from './SearchedPeople.tsx';
import { WorldClockLine } from './WorldClockLine.tsx';
import { WorldSettings } from './WorldSettings.tsx';
import './people.scss';

/** For testers: everyone in a world. */
export function FindPeoplePage() {
  const say = useWords(peopleWords);
  const world = useLoaderData<typeof loadPeopleWorld>();
  const [typed, setTyped] = useState('');
  const { found, searching, more } = usePeople(world.id, useDeferredValue(typed.trim()));
  return (
    <Page
      title={say('people-title', { world: world.name })}
      lead={say('people-lead')}
      width="wide"
      dense
      above={<WorldClockLine world={world} />}
    >
      <search className="tool-search">
        <label htmlFor="search">{say('search')}</label>
        <input
          id="search"
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </search>
      {found && !found.ok && <FailurePanel failure={found.failure} />}
      <SearchedPeople
        found={found?.ok ? found.value : undefined}
        searching={searching}
        hrefOf={({ id }) => `/simulator/${world.id}/people/${id}`}
      />
      {more && (
        <button type="button" className="tool-button" onClick={more}>
          {say('show-more')}
        </button>
      )}
      <WorldSettings world={world} />
      <p>
        <a href={`/login/${world.id}`}>{say('log-in-here')}</a>
      </p>
    </Page>
  );
}
