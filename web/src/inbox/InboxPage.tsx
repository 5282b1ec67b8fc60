import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import { dialogueServices } from '@helsesim/shared/dialogue/dialogue-model';
import { HEALTH_MAJORITY } from '@helsesim/shared/people/ages';
import { useLoaderData, useLocation } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';
import { accessTo, firstNameOf, useCitizen, useCitizens } from '../representation/citizen-loaders.ts';
import { DraftLines } from './DraftLines.tsx';
import { InboxFilterForm } from './InboxFilterForm.tsx';
import { InboxList } from './InboxList.tsx';
import type { loadInbox } from './inbox-routes.ts';
import { inboxWords } from './inbox-words.ts';
import { SearchForm } from './SearchForm.tsx';
import { useNews } from './use-news.ts';
import { useSearch } from './use-search.ts';

/** One list over oneself and those one helps; for whoever one acts for, theirs alone. */
export function InboxPage() {
  const say = useWords(inboxWords);
  const { citizen, services } = useCitizen();
  const selfId = useRoot()?.session?.person.id;
  const { search: address } = useLocation();
  const { filter, parts, drafts, unread } = useLoaderData<typeof loadInbox>();
  const { text, searchFor, found, searching } = useSearch();
  const news = useNews(parts);
  const name = firstNameOf(citizen);
  const self = citizen.basis === 'self';
  const helpsSomeone = useCitizens().some(({ basis, unread: theirs }) => basis !== 'self' && theirs !== null);
  const ofSeveral = self && helpsSomeone;
  const home = `/citizens/${citizen.id}`;
  // A youth begins no conversation with the school nurse, but asks for a time on the page of the school (YOU-03).
  const begins = dialogueServices.filter((service) => service !== 'school-nurse' || citizen.age >= HEALTH_MAJORITY);
  const mayWrite = begins.some((service) => accessTo(services, service).write);
  const filtered = filter.show !== 'all' || filter.from !== 'all' || filter.whom !== '';

  return (
    <Page
      title={self ? say('title') : say('title-other', { name })}
      lead={lead()}
      above={<BackLink to={home}>{say('to-home')}</BackLink>}
    >
      {!self && selfId && (
        <p>
          <AnchorLink href={`/citizens/${selfId}/inbox`}>{say('see-all')}</AnchorLink>
        </p>
      )}
      {mayWrite && (
        <div className="buttons">
          <Button htmlMarkup="a" href={`${home}/write`}>
            {say('write')}
          </Button>
        </div>
      )}
      <DraftLines drafts={drafts} parts={parts} ofSeveral={ofSeveral} />
      <p className="for-reader-only" role="status">
        {news}
      </p>
      <section aria-labelledby="messages">
        <Heading id="messages">{say('messages')}</Heading>
        <SearchForm key={`search ${text}`} text={text} searchFor={searchFor} />
        <InboxFilterForm key={`filter ${address}`} filter={filter} ofSeveral={ofSeveral} />
        <p className="inbox-found" role="status">
          {searching && say('searching')}
          {found && (
            <>
              {say('found', { text })}{' '}
              <button type="button" className="text-button" onClick={() => searchFor('')}>
                {say('stop-searching')}
              </button>
            </>
          )}
        </p>
        {!searching && (
          <InboxList
            key={`list ${address} ${text}`}
            first={found ?? parts}
            text={found ? text : ''}
            ofSeveral={ofSeveral}
            none={say(found || filtered ? 'none-found' : 'none')}
            noneText={noneText(found !== undefined)}
          />
        )}
      </section>
    </Page>
  );

  function lead() {
    if (unread === 0) return say(ofSeveral ? 'lead-none-all' : 'lead-none');
    return unread === 1 ? say('lead-one') : say('lead-many', { count: unread });
  }

  function noneText(searched: boolean) {
    if (searched) return say('none-searched', { text });
    if (filtered) return say('none-filtered');
    return self ? say('none-text') : say('none-text-other', { name });
  }
}
