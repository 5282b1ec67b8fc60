import Button from '@helsenorge/designsystem-react/components/Button';
import Input from '@helsenorge/designsystem-react/components/Input';
import { useDeferredValue, useId, useState } from 'react';
import { useLoaderData } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { identityWords } from './identity-words.ts';
import type { loadLoginWorld } from './login-routes.ts';
import { PeopleList } from './PeopleList.tsx';
import { ReturnPanel } from './ReturnPanel.tsx';
import { usePeople } from './use-people.ts';

export function PeoplePage() {
  const say = useWords(identityWords);
  const { world, several } = useLoaderData<typeof loadLoginWorld>();
  const [typed, setTyped] = useState('');
  const { found, searching, more } = usePeople(world.id, useDeferredValue(typed.trim()));
  const searchId = useId();
  return (
    <Page title={say('people-title')} lead={say('people-lead')}>
      <ReturnPanel />
      <p className="world-line">
        {say('world-is')}: <strong>{world.name}</strong>
      </p>
      {several && <BackLink to="/login">{say('another-world')}</BackLink>}
      <p className="tester-link">
        <a href={`/simulator/${world.id}/people`}>{say('tester-people')}</a>
      </p>
      <search className="people-search">
        <Input
          inputId={searchId}
          label={say('search')}
          type="search"
          width={30}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </search>
      <p role="status" className="hits">
        {said()}
      </p>
      {found && !found.ok && <FailurePanel failure={found.failure} />}
      {found?.ok && <PeopleList worldId={world.id} people={found.value.people} />}
      {more && (
        <Button variant="outline" onClick={more}>
          {say('show-more')}
        </Button>
      )}
    </Page>
  );

  function said() {
    if (!found) return say('searching');
    if (!found.ok) return '';
    const { people, total } = found.value;
    if (total === 0) return searching ? say('searching') : say('hits-none');
    return total === 1 ? say('hits-one') : say('hits-many', { shown: people.length, total });
  }
}
