import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import { useLoaderData, useLocation } from 'react-router';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { identityWords } from './identity-words.ts';
import type { loadWorlds } from './login-routes.ts';
import { ReturnPanel } from './ReturnPanel.tsx';

export function WorldsPage() {
  const say = useWords(identityWords);
  const worlds = useLoaderData<typeof loadWorlds>();
  const { search } = useLocation();
  return (
    <Page title={say('worlds-title')} lead={say('worlds-lead')}>
      <ReturnPanel />
      {worlds.length === 0 && <p>{say('no-worlds')}</p>}
      <LinkList chevron>
        {worlds.map(({ id, name }) => (
          <LinkList.Link key={id} href={`/login/${id}${search}`}>
            {name}
          </LinkList.Link>
        ))}
      </LinkList>
    </Page>
  );
}
