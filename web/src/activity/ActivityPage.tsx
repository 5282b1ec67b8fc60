import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import EmptyState from '@helsenorge/designsystem-react/components/EmptyState';
import { exportActivity } from '@helsesim/shared/activity/activity-contract';
import { useEffect, useRef } from 'react';
import { useLoaderData, useLocation } from 'react-router';
import { addressOf } from '../platform/api.ts';
import { BackLink } from '../platform/BackLink.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { ActivityFilterForm } from './ActivityFilterForm.tsx';
import { ActivityList } from './ActivityList.tsx';
import './activity.scss';
import type { loadActivity } from './activity-routes.ts';
import { activityWords } from './activity-words.ts';

/** So long is it news that one sees what was done when one was a child. */
const YOUNG_UNTIL = 20;

/** LOG-02: who used which service for the citizen, the latest first. */
export function ActivityPage() {
  const say = useWords(activityWords);
  const { filter, entries, more } = useLoaderData<typeof loadActivity>();
  const { citizen } = useCitizen();
  const { search } = useLocation();
  const hits = useFocusOnHits();
  const isSelf = citizen.basis === 'self';
  const home = `/citizens/${citizen.id}`;
  const file = addressOf(exportActivity, { params: { citizenId: citizen.id }, query: filter });
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return (
    <Page
      title={say('title')}
      lead={isSelf ? say('lead.self') : say('lead.other', { name: firstNameOf(citizen) })}
      above={<BackLink to={home}>{say('to-home')}</BackLink>}
    >
      {isSelf && citizen.age < YOUNG_UNTIL && <p>{say('since-thirteen')}</p>}
      <ActivityFilterForm key={search} filter={filter} withWho={isSelf} />
      {entries.length === 0 ? (
        <div ref={hits} tabIndex={-1}>
          <EmptyState
            title={say('none-title')}
            additionalText={
              filtered ? (
                <>
                  {say('none-filtered')} <AnchorLink href={`${home}/activity`}>{say('reset')}</AnchorLink>
                </>
              ) : (
                say('none-text')
              )
            }
          />
        </div>
      ) : (
        <ActivityList key={`${search} ${entries[0]?.id}`} filter={filter} first={{ entries, more }} count={hits} />
      )}
      {entries.length > 0 && (
        <div className="buttons">
          <Button htmlMarkup="a" variant="outline" href={file} download="logg-over-bruk.csv">
            {say('download')}
          </Button>
          <Button variant="outline" onClick={() => print()}>
            {say('print')}
          </Button>
        </div>
      )}
    </Page>
  );
}

/** On a phone the form fills the screen: focus goes from the button to what was found, also when that is nothing. */
function useFocusOnHits() {
  const { key } = useLocation();
  const seen = useRef(key);
  const hits = useRef<HTMLDivElement & HTMLParagraphElement>(null);
  useEffect(() => {
    if (seen.current !== key) hits.current?.focus();
    seen.current = key;
  }, [key]);
  return hits;
}
