import Button from '@helsenorge/designsystem-react/components/Button';
import type { UndeliveredNotice } from '@helsesim/shared/notifications/notifications-contract';
import { useEffect, useState } from 'react';
import { useFetcher, useLoaderData } from 'react-router';
import { ClosedDesk } from '../desk/ClosedDesk.tsx';
import { deskWords } from '../desk/desk-words.ts';
import { withCapital } from '../platform/dates.ts';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates, useRoot } from '../platform/world.ts';
import './notifications.scss';
import { notificationsWords } from './notifications-words.ts';
import type { loadUndelivered } from './undelivered-route.ts';

/** For staff: who has not been told, so that somebody can call. */
export function UndeliveredPage() {
  const say = useWords(notificationsWords);
  const sayDesk = useWords(deskWords);
  const found = useLoaderData<typeof loadUndelivered>();
  const earlier = useFetcher<typeof loadUndelivered>();
  const [gathered, setGathered] = useState<readonly UndeliveredNotice[]>([]);
  const office = useRoot()?.session?.role?.organization ?? '';
  useEffect(() => {
    const came = earlier.data?.notices;
    if (came) setGathered((before) => [...before, ...came]);
  }, [earlier.data]);
  if (!found) return <ClosedDesk title={sayDesk('closed-title')} text={sayDesk('closed-text')} />;

  const notices = [...new Map([...found.notices, ...gathered].map((one) => [one.id, one])).values()];
  const more = earlier.data?.more ?? found.more;
  const last = notices.at(-1);
  return (
    <Page width="wide" dense title={say('undelivered-title')} lead={say('undelivered-lead')}>
      <p role="status" className="desk__count">
        {countOf(notices.length)}
      </p>
      {notices.length > 0 && <UndeliveredTable notices={notices} />}
      {more && last && (
        <div className="buttons">
          <Button
            variant="outline"
            aria-busy={earlier.state !== 'idle'}
            onClick={() => void earlier.load(`/desk/undelivered?before=${last.id}`)}
          >
            {say('show-more')}
          </Button>
        </div>
      )}
    </Page>
  );

  function countOf(count: number) {
    if (count === 0) return say('undelivered-none', { office });
    return count === 1 ? say('undelivered-count-one') : say('undelivered-count', { count });
  }
}

function UndeliveredTable({ notices }: { notices: readonly UndeliveredNotice[] }) {
  const say = useWords(notificationsWords);
  const dates = useDates();
  return (
    <table className="undelivered">
      <thead>
        <tr>
          <th scope="col">{say('citizen')}</th>
          <th scope="col">{say('what')}</th>
          <th scope="col">{say('when')}</th>
          <th scope="col">{say('why')}</th>
        </tr>
      </thead>
      <tbody>
        {notices.map(({ id, citizen, toHelper, kind, channel, at, fault }) => (
          <tr key={id}>
            <th scope="row">
              {citizen}
              {toHelper && <span className="undelivered__helper"> ({say('to-helper')})</span>}
            </th>
            <td data-name={say('what')}>
              {say(`kind.${kind}`)} · {say(`channel.${channel}`)}
            </td>
            <td data-name={say('when')}>{withCapital(dates.near(at))}</td>
            <td data-name={say('why')}>{say(`fault.${fault}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
