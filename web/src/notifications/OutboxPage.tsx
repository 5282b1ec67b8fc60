import type { OutboxNotice } from '@helsesim/shared/notifications/notifications-contract';
import { noticeKinds } from '@helsesim/shared/notifications/notifications-model';
import { useEffect, useState } from 'react';
import { Form, useFetcher, useLoaderData, useLocation } from 'react-router';
import { addressOf } from '../platform/api.ts';
import { CopyLine } from '../platform/CopyLine.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import './notifications.scss';
import { findOutbox } from '@helsesim/shared/notifications/notifications-contract';
import { notificationsWords } from './notifications-words.ts';
import { OutboxExport } from './OutboxExport.tsx';
import { OutboxRow } from './OutboxRow.tsx';
import type { loadOutbox, OutboxFilter } from './outbox-routes.ts';

/** For testers: everything that goes out of a world, as it goes out. */
export function OutboxPage() {
  const say = useWords(notificationsWords);
  const { world, filter, notices: first, more: moreAtFirst } = useLoaderData<typeof loadOutbox>();
  const { pathname, search } = useLocation();
  const earlier = useFetcher<typeof loadOutbox>();
  const [gathered, setGathered] = useState<readonly OutboxNotice[]>([]);
  useEffect(() => {
    const came = earlier.data?.notices;
    if (came) setGathered((before) => [...before, ...came]);
  }, [earlier.data]);
  const notices = [...new Map([...first, ...gathered].map((one) => [one.id, one])).values()];
  const more = gathered.length > 0 ? (earlier.data?.more ?? false) : moreAtFirst;
  const last = notices.at(-1);
  const goOn = () => {
    const asked = new URLSearchParams(search);
    asked.set('before', last?.id ?? '');
    void earlier.load(`${pathname}?${asked}`);
  };
  const api =
    location.origin + addressOf(findOutbox, { params: { worldId: world.id }, query: { ...filter, limit: 200 } });
  return (
    <Page title={say('outbox-title', { world: world.name })} lead={say('outbox-lead')} width="wide" dense>
      <OutboxFilterForm filter={filter} />
      <p role="status" className="hits">
        {notices.length === 0 ? say('outbox-none') : say('outbox-count', { count: notices.length })}
      </p>
      <ol className="outbox">
        {notices.map((notice) => (
          <OutboxRow key={notice.id} notice={notice} worldId={world.id} />
        ))}
      </ol>
      <div className="outbox-tools">
        {more && (
          <button type="button" className="tool-button" aria-busy={earlier.state !== 'idle'} onClick={goOn}>
            {say('show-more')}
          </button>
        )}
        <OutboxExport worldId={world.id} filter={filter} />
      </div>
      <CopyLine name="curl" value={`curl '${api}'`} />
      <CopyLine name={say('lint')} value={`pnpm sim outbox lint --world ${world.id}`} />
      <p>
        <a href={`/simulator/${world.id}/people`}>{say('people-of-world')}</a>
      </p>
    </Page>
  );
}

const channels = ['sms', 'email', 'push'] as const;
const states = ['sent', 'waiting', 'dead'] as const;

function OutboxFilterForm({ filter }: { filter: OutboxFilter }) {
  const say = useWords(notificationsWords);
  const choices = [
    { name: 'channel', chosen: filter.channel, options: channels.map((one) => [one, say(`channel.${one}`)]) },
    { name: 'state', chosen: filter.state, options: states.map((one) => [one, say(`state.${one}`)]) },
    { name: 'kind', chosen: filter.kind, options: noticeKinds.map((one) => [one, say(`kind.${one}`)]) },
  ] as const;
  return (
    <Form method="get" className="outbox-filter">
      {choices.map(({ name, chosen, options }) => (
        <label key={name}>
          {say(name)}
          <select name={name} defaultValue={chosen ?? ''}>
            <option value="">{say('all')}</option>
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="tool-button">
        {say('show')}
      </button>
    </Form>
  );
}
