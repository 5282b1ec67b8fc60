import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import { useEffect } from 'react';
import { useLoaderData, useRevalidator } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { withCapital } from '../platform/dates.ts';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import type { loadMessage } from './inbox-routes.ts';
import { inboxWords } from './inbox-words.ts';
import { useSaidOfMessage, type WayOn } from './use-said-of-message.ts';

const pages = {
  fullmakter: 'fullmakter',
  give: 'fullmakter/new',
  apply: 'fullmakter/apply',
  activity: 'activity',
  privacy: 'privacy',
  access: 'access',
} as const satisfies Record<WayOn, string>;

/** One message: what happened, what it means, and where one goes from here. */
export function MessagePage() {
  const say = useWords(inboxWords);
  const dates = useDates();
  const { id, at, content } = useLoaderData<typeof loadMessage>();
  const { citizen } = useCitizen();
  const { title, text, ways } = useSaidOfMessage()(content);
  const self = citizen.basis === 'self';
  const home = `/citizens/${citizen.id}`;
  useUnreadCountedAnew(id, self);
  return (
    <Page
      title={title}
      lead={withCapital(dates.near(at))}
      above={
        <BackLink to={`${home}/inbox`}>
          {self ? say('to-inbox') : say('title-other', { name: firstNameOf(citizen) })}
        </BackLink>
      }
    >
      {!self && <p className="help-line">{say('written-to', { name: citizen.name })}</p>}
      <div className="message">
        {text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {self && ways.length > 0 && (
        <LinkList chevron>
          {ways.map((way) => (
            <LinkList.Link key={way} href={`${home}/${pages[way]}`}>
              {say(`link.${way}`)}
            </LinkList.Link>
          ))}
        </LinkList>
      )}
    </Page>
  );
}

/** Opening it has marked it as read: the number at the top of the page is to say so. */
function useUnreadCountedAnew(messageId: string, self: boolean) {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (self) void revalidate();
  }, [messageId, self]);
}
