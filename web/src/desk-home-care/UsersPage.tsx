import Button from '@helsenorge/designsystem-react/components/Button';
import EmptyState from '@helsenorge/designsystem-react/components/EmptyState';
import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import { Link, useLoaderData } from 'react-router';
import { ClosedDesk } from '../desk/ClosedDesk.tsx';
import { homeCareWords } from '../home-care/home-care-words.ts';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';
import type { loadUsers } from './care-routes.ts';
import { deskHomeCareWords } from './desk-home-care-words.ts';

/** Those who have home care, by name. */
export function UsersPage() {
  const say = useWords(deskHomeCareWords);
  const sayCare = useWords(homeCareWords);
  const data = useLoaderData<typeof loadUsers>();
  const role = useRoot()?.session?.role;
  if (!data) return <ClosedDesk title={say('closed-title')} text={say('closed-text')} />;
  const { users, more, zones, zone } = data;
  const choices = [
    { to: '/desk/care-users', text: say('show-all'), chosen: zone === undefined },
    ...zones.map((one) => ({
      to: `/desk/care-users?${new URLSearchParams({ zone: one })}`,
      text: one,
      chosen: zone === one,
    })),
  ];
  return (
    <Page dense title={say('users-title')} lead={role ? say('users-lead', { office: role.organization }) : undefined}>
      <div className="buttons">
        <Button htmlMarkup="a" href="/desk/care-users/new">
          {say('new-decision')}
        </Button>
      </div>
      <nav className="route-choice" aria-label={say('zone')}>
        {choices.map(({ to, text, chosen }) => (
          <Link key={to} to={to} aria-current={chosen ? 'page' : undefined} preventScrollReset>
            {text}
          </Link>
        ))}
      </nav>
      {users.length === 0 && (
        <EmptyState title={say('users-none')} additionalText={say('users-none-text')} size="compact" />
      )}
      {users.length > 0 && (
        <LinkList chevron>
          {users.map((user) => (
            <LinkList.Link key={user.id} href={`/desk/care-users/${user.id}`}>
              <span className="care-user">
                <strong>{say('name-and-age', user)}</strong>
                <span>{user.services.map((service) => sayCare(`service.${service}`)).join(', ')}</span>
                <span>{user.zone}</span>
              </span>
            </LinkList.Link>
          ))}
        </LinkList>
      )}
      {more && <p>{say('users-more')}</p>}
    </Page>
  );
}
